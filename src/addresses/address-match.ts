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

interface Parts extends Omit<Split, 'line'> {
  readonly street: string;
  readonly number: string;
  readonly letter: string;
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
  return Math.max(
    confidenceOfParts(wanted, found),
    confidenceOfParts(withoutTownAhead(wanted, postalPlace.toLocaleLowerCase('nb')), found),
  );
}

function confidenceOfParts(wanted: Parts, found: Parts): number {
  const street = likeness(streetKey(wanted.street), streetKey(found.street)) ** 2;
  const number = wanted.number === found.number ? 1 : wanted.number === '' ? 0.5 : 0.3;
  const letter = wanted.letter === found.letter ? 1 : wanted.letter === '' || found.letter === '' ? 0.8 : 0.6;
  const code = wanted.postalCode === '' || wanted.postalCode === found.postalCode ? 1 : 0.7;
  const town = wanted.postalPlace === '' || wanted.postalPlace === found.postalPlace ? 1 : 0.92;
  return Math.round(street * number * letter * code * town * 100) / 100;
}

/**
 * "0181 Oslo Storgata 9" has nothing between town and street ("Mo i Rana" and "Nedre Vollgate" have several words):
 * what is found says which words are the town.
 */
function withoutTownAhead(wanted: Parts, town: string): Parts {
  const street = wanted.street.toLocaleLowerCase('nb');
  if (!wanted.isTownAhead || !street.startsWith(`${town} `)) return wanted;
  return { ...wanted, street: street.slice(town.length + 1), postalPlace: town };
}

/** What says where in a house the door is, and not where the house is; after the name of a person that it is in care of. */
const INSIDE_THE_HOUSE = [
  /(?<![\p{L}\d])c\s?\/\s?o(?![\p{L}\d])[^,]*/giu,
  /** Dwelling numbers: storey (cellar, basement, floor, loft), number of the storey, number of the door. */
  /(?<![\p{L}\d])(?:bolig(?:nr\.?|nummer)?\s*)?[HLUK]\d{4}(?![\p{L}\d])/giu,
  /** Flats: "leil. 201", "leilighet 2 B", "leil B". Letters stand apart: "Leila" is a name. */
  /(?<![\p{L}\d])leil(?:ighet)?(?:[\s.]*(?:nr[\s.]*)?\d{1,4}(?:\s?\p{L})?|[\s.]+\p{L}(?:\s?\d{1,4})?)(?![\p{L}\d])/giu,
  /** Entrances. */
  /(?<![\p{L}\d])oppg(?:ang)?(?:[\s.]*\d{1,2}|[\s.]+\p{L})(?![\p{L}\d])/giu,
];

const POSTAL_PLACE = /^(\d{4})(?:\s+(.+))?$/;

interface Split {
  /** The street address. */
  readonly line: string;
  readonly postalCode: string;
  /** In small letters; blank where the text has none, or has it before the street with nothing between. */
  readonly postalPlace: string;
  /** The line may begin with the postal place. */
  readonly isTownAhead: boolean;
}

/** The street address, and what the text says of the postal place, which may stand first or last. */
function split(address: string): Split {
  const parts = address
    .split(/[,\n]/)
    .map((part) =>
      INSIDE_THE_HOUSE.reduce((rest, inside) => rest.replace(inside, ' '), part)
        .replace(/\s+/g, ' ')
        .replace(/^[\s/(–-]+|[\s/()–-]+$/g, ''),
    )
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const ahead = POSTAL_PLACE.exec(first);
  if (ahead && rest.length > 0) {
    const line = rest.find((part) => /\d/.test(part)) ?? rest[0];
    const [, code, town = rest.find((part) => part !== line) ?? ''] = ahead;
    return splitOf(line, code, town);
  }
  if (ahead && /\p{L}.*\s\d+\s?\p{L}?$/u.test(first)) {
    return { ...splitOf(ahead[2], ahead[1], ''), isTownAhead: true };
  }
  const last = rest.at(-1);
  if (last !== undefined) {
    const [, code = '', town = ''] = POSTAL_PLACE.exec(last) ?? ['', '', last];
    return splitOf(first, code, town);
  }
  // Without a comma, four digits are a postal code only behind a house number.
  const behind = /(?<=\d\s?[a-zæøå]?)\s+(\d{4})(?:\s+(.+))?$/i.exec(first);
  if (!behind) return splitOf(first, '', '');
  const [, code, town = ''] = behind;
  return splitOf(first.slice(0, behind.index), code, town);
}

const splitOf = (line: string, postalCode: string, postalPlace: string): Split => ({
  line,
  postalCode,
  postalPlace: postalPlace.toLocaleLowerCase('nb'),
  isTownAhead: false,
});

function partsOf(address: string): Parts {
  const { line, ...place } = split(address);
  const match = /^(.*?)\s*(\d+)\s*([a-zæøå])?$/i.exec(line);
  return {
    street: match?.[1] ?? line,
    number: match?.[2] ?? '',
    letter: (match?.[3] ?? '').toLocaleLowerCase('nb'),
    ...place,
  };
}

/** A spelling that "Storgata", "Storgaten" and "Stor gt." share. */
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
