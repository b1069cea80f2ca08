import type { Fault, Text } from './failures.js';
import { Refusal } from './failures.js';
import { isInNorway, NORWAY } from './norway.js';
import type { SharedFaultCode } from './refusals.js';

/** Controls but line breaks, direction overrides and zero-width characters: they hide what a text really is. */
const INVISIBLE = /[^\P{Cc}\n\r\t]|[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

type Maybe<T> = T | null | undefined;

/**
 * Collects everything that is wrong with an input, so that a person reads all of it at once. In an update, what is
 * `undefined` is left as it is and needs no check; `null` clears a value that may be absent.
 *
 * @typeParam Code the codes of faults that are found beside the shared ones; none unless said otherwise
 */
// The parameter says which functions may be given a check: those that find no other faults than it takes.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export class InputCheck<in Code extends string = never> {
  private readonly faults: Fault[] = [];

  fault(where: string, code: Code | SharedFaultCode, message: Text, remedy: Text): void {
    this.faults.push({ code, where, message, remedy });
  }

  /** Something must be said. */
  text(where: string, value: Maybe<string>, max: number): void {
    if (value === undefined) return;
    if (value === null || value.trim() === '') {
      this.required(where);
    } else {
      this.optionalText(where, value, max);
    }
  }

  optionalText(where: string, value: Maybe<string>, max: number): void {
    if (value == null) return;
    if (value.length > max) {
      this.fault(
        where,
        'TOO_LONG',
        { nb: `Teksten har ${value.length} tegn.`, en: `The text has ${value.length} characters.` },
        { nb: `Høyst ${max} tegn.`, en: `At most ${max} characters.` },
      );
    }
    if (INVISIBLE.test(value)) {
      this.fault(
        where,
        'INVISIBLE_CHARACTER',
        { nb: 'Teksten har usynlige tegn.', en: 'The text holds invisible characters.' },
        { nb: 'Slett teksten og skriv den på nytt.', en: 'Clear the text and type it again.' },
      );
    }
  }

  form(where: string, value: Maybe<string>, form: RegExp, what: Text, example: string): void {
    if (value == null || form.test(value)) return;
    this.fault(
      where,
      'WRONG_FORM',
      { nb: `«${shown(value)}» er ikke ${what.nb}.`, en: `"${shown(value)}" is not ${what.en}.` },
      { nb: `Skriv det slik: ${example}.`, en: `Write it like this: ${example}.` },
    );
  }

  present(where: string, value: unknown): void {
    if (value === null) this.required(where);
  }

  /** Both ends are allowed. */
  between(where: string, value: Maybe<number>, min: number, max: number): void {
    if (value == null || (value >= min && value <= max)) return;
    this.fault(
      where,
      'OUT_OF_RANGE',
      { nb: `${value} er utenfor grensene.`, en: `${value} is out of range.` },
      { nb: `Skriv et tall fra ${min} til ${max}.`, en: `Write a number from ${min} to ${max}.` },
    );
  }

  /** Dates or times, as text that sorts; both may be equal unless said otherwise. */
  inOrder(
    [whereFrom, from]: readonly [string, Maybe<string>],
    [whereUntil, until]: readonly [string, Maybe<string>],
    mayBeEqual: 'may be equal' | 'must differ' = 'may be equal',
  ): void {
    if (from == null || until == null) return;
    if (from < until || (from === until && mayBeEqual === 'may be equal')) return;
    this.fault(
      whereUntil,
      'WRONG_ORDER',
      { nb: `${until} kommer ikke etter ${from}.`, en: `${until} does not come after ${from}.` },
      { nb: `Sett ${whereUntil} etter ${whereFrom}.`, en: `Set ${whereUntil} after ${whereFrom}.` },
    );
  }

  inNorway(lat: Maybe<number>, lon: Maybe<number>): void {
    if (lat == null || lon == null || isInNorway(lat, lon)) return;
    const swapped = isInNorway(lon, lat);
    this.fault(
      'lat',
      swapped ? 'SWAPPED_COORDINATES' : 'OUTSIDE_NORWAY',
      { nb: `Stedet (${lat}, ${lon}) er ikke i Norge.`, en: `The place (${lat}, ${lon}) is not in Norway.` },
      swapped
        ? { nb: `Bytt om: lat ${lon} og lon ${lat}.`, en: `Swap them: lat ${lon} and lon ${lat}.` }
        : {
            nb: `lat fra ${NORWAY.south} til ${NORWAY.north}, lon fra ${NORWAY.west} til ${NORWAY.east}.`,
            en: `lat from ${NORWAY.south} to ${NORWAY.north}, lon from ${NORWAY.west} to ${NORWAY.east}.`,
          },
    );
  }

  /** @throws Refusal INPUT_INVALID with every fault found */
  done(): void {
    if (this.faults.length === 0) return;
    throw new InvalidInput(
      'INPUT_INVALID',
      { nb: 'Noe i skjemaet må rettes.', en: 'Something in the input must be corrected.' },
      this.faults,
    );
  }

  private required(where: string): void {
    this.fault(
      where,
      'BLANK',
      { nb: `${where} mangler.`, en: `${where} is missing.` },
      { nb: `Fyll ut ${where}.`, en: `Fill in ${where}.` },
    );
  }
}

/** Holds faults whose codes were checked where each was found. */
class InvalidInput extends Refusal<never> {}

/** Every text of an input as it is kept: Unicode NFC, without blanks around it. */
export function tidied<T extends object>(input: T): T {
  return Object.fromEntries(
    Object.entries(input).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? value.normalize('NFC').trim() : value,
    ]),
  ) as T;
}

/** Long texts are cut where they are quoted in a message. */
const shown = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
