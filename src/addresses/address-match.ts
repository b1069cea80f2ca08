import { editDistance } from '../shared/edit-distance.js';

/** An address of the register, as it answers. */
export interface AddressHit {
  /** Street, number and letter. */
  readonly text: string;
  readonly postalCode: string;
  readonly postalPlace: string;
  readonly lat: number;
  readonly lon: number;
}

/** A hit, and how sure it is that it is the address that was asked for: 1 leaves no doubt. */
export interface RankedHit extends AddressHit {
  readonly confidence: number;
}

interface Parts {
  /** In a spelling that "Storgata", "Storgaten" and "Stor gt." share. */
  readonly street: string;
  readonly number: string;
  readonly letter: string;
  readonly postalCode: string;
  readonly postalPlace: string;
}

/** A hit of at least this confidence, with no other nearly as likely, is taken without a person's look. */
const CERTAIN = 0.9;
const CLEAR_LEAD = 0.1;
/** Hits so near each other are the same door for our purpose (degrees, some 50 m). */
const SAME_DOOR = 0.0005;
/** Below this a hit is about another street. */
const WORTH_SHOWING = 0.2;

/** The hits, surest first, without those that are about something else. */
export function rankHits(asked: string, hits: readonly AddressHit[]): RankedHit[] {
  const wanted = partsOf(asked);
  return hits
    .map((hit) => ({ ...hit, confidence: confidenceOf(wanted, hit) }))
    .filter(({ confidence }) => confidence >= WORTH_SHOWING)
    .sort((a, b) => b.confidence - a.confidence || (a.text < b.text ? -1 : 1));
}

/** Whether the first of the ranked hits can be taken without a person's look. */
export function isCertain([best, ...others]: readonly RankedHit[]): boolean {
  if (best.confidence < CERTAIN) return false;
  return others.every(
    ({ confidence, lat, lon }) =>
      confidence < best.confidence - CLEAR_LEAD ||
      (Math.abs(lat - best.lat) < SAME_DOOR && Math.abs(lon - best.lon) < 2 * SAME_DOOR),
  );
}

/** What is typed into the register's search: the street address and the postal code, without flat numbers and c/o. */
export function searchText(address: string): string {
  const { line, postalCode } = split(address);
  return [line, postalCode].filter((part) => part !== '').join(' ');
}

function confidenceOf(wanted: Parts, { text, postalCode, postalPlace }: AddressHit): number {
  const found = partsOf(`${text}, ${postalCode} ${postalPlace}`);
  const street = likeness(wanted.street, found.street) ** 2;
  const number = wanted.number === found.number ? 1 : wanted.number === '' ? 0.5 : 0.3;
  const letter = wanted.letter === found.letter ? 1 : wanted.letter === '' || found.letter === '' ? 0.8 : 0.6;
  const code = wanted.postalCode === '' || wanted.postalCode === found.postalCode ? 1 : 0.7;
  const town = wanted.postalPlace === '' || wanted.postalPlace === found.postalPlace ? 1 : 0.92;
  return Math.round(street * number * letter * code * town * 100) / 100;
}

/** The street address, and what the text says of the postal place. */
function split(address: string): { line: string; postalCode: string; postalPlace: string } {
  const parts = address
    .split(',')
    .map((part) =>
      part
        .replace(/\bc\/o\b[^,]*/i, '')
        .replace(/\b[HLUK]\d{4}\b/i, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const [line = '', ...rest] = parts;
  const last = rest.at(-1);
  // Without a comma, four digits are a postal code only behind a house number.
  const place = (
    last === undefined ? /(?<=\d\s?[a-zæøå]?)\s+(\d{4})(?:\s+(.+))?$/i : /^(\d{4})(?:\s+(.+))?$/
  ).exec(last ?? line);
  const [, code = '', town = ''] = place ?? ['', '', last];
  return {
    line: last === undefined && place ? line.slice(0, place.index) : line,
    postalCode: code,
    postalPlace: town.toLocaleLowerCase('nb'),
  };
}

function partsOf(address: string): Parts {
  const { line, postalCode, postalPlace } = split(address);
  const match = /^(.*?)\s*(\d+)\s*([a-zæøå])?$/i.exec(line);
  return {
    street: streetKey(match?.[1] ?? line),
    number: match?.[2] ?? '',
    letter: (match?.[3] ?? '').toLocaleLowerCase('nb'),
    postalCode,
    postalPlace,
  };
}

function streetKey(name: string): string {
  return name
    .toLocaleLowerCase('nb')
    .replace(/[.\s-]+/g, '')
    .replace(/(gata|gaten|gate|gt)$/, 'gate')
    .replace(/(veien|vegen|vei|veg|vn)$/, 'vei')
    .replace(/(plassen|plass|pl)$/, 'plass')
    .replace(/alléen|alleen|allé$/, 'alle');
}

/** 1 for equal, 0 for nothing in common: the share of letters that need no change. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}
