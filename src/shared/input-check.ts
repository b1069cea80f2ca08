import type { Fault, Text } from './failures.js';
import { Refusal } from './failures.js';
import type { FormTest } from './field-rule.js';
import { isInNorway, NORWAY } from './norway.js';
import type { SharedFaultCode } from './refusals.js';
import {
  CORRECT_INPUT,
  INVISIBLE_CHARACTERS,
  TYPE_TEXT_AGAIN,
  atMostCharacters,
  fieldMissing,
  fillInField,
  isNot,
  norwayReaches,
  notAfter,
  notInNorway,
  numberBetween,
  outOfRange,
  setAfter,
  swapCoordinates,
  textHasCharacters,
  writeLike,
} from './texts.js';

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
      this.fault(where, 'TOO_LONG', textHasCharacters(value.length), atMostCharacters(max));
    }
    if (INVISIBLE.test(value)) {
      this.fault(where, 'INVISIBLE_CHARACTER', INVISIBLE_CHARACTERS, TYPE_TEXT_AGAIN);
    }
  }

  form(where: string, value: Maybe<string>, form: FormTest, what: Text, example: string): void {
    if (value == null || form.test(value)) return;
    this.fault(where, 'WRONG_FORM', isNot(shown(value), what), writeLike(example));
  }

  present(where: string, value: unknown): void {
    if (value === null) this.required(where);
  }

  /** Both ends are allowed. */
  between(where: string, value: Maybe<number>, min: number, max: number): void {
    if (value == null || (value >= min && value <= max)) return;
    this.fault(where, 'OUT_OF_RANGE', outOfRange(value), numberBetween(min, max));
  }

  /** Dates or times, as text that sorts; both may be equal unless said otherwise. */
  inOrder(
    [whereFrom, from]: readonly [string, Maybe<string>],
    [whereUntil, until]: readonly [string, Maybe<string>],
    mayBeEqual: 'may be equal' | 'must differ' = 'may be equal',
  ): void {
    if (from == null || until == null) return;
    if (from < until || (from === until && mayBeEqual === 'may be equal')) return;
    this.fault(whereUntil, 'WRONG_ORDER', notAfter(until, from), setAfter(whereUntil, whereFrom));
  }

  inNorway(lat: Maybe<number>, lon: Maybe<number>): void {
    if (lat == null || lon == null || isInNorway(lat, lon)) return;
    const swapped = isInNorway(lon, lat);
    this.fault(
      'lat',
      swapped ? 'SWAPPED_COORDINATES' : 'OUTSIDE_NORWAY',
      notInNorway(lat, lon),
      swapped
        ? swapCoordinates(lon, lat)
        : norwayReaches(NORWAY.south, NORWAY.north, NORWAY.west, NORWAY.east),
    );
  }

  /** @throws Refusal INPUT_INVALID with every fault found */
  done(): void {
    if (this.faults.length === 0) return;
    throw new InvalidInput('INPUT_INVALID', CORRECT_INPUT, this.faults);
  }

  private required(where: string): void {
    this.fault(where, 'BLANK', fieldMissing(where), fillInField(where));
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
