import type { Text } from './failures.js';

/*
 * Rules of single fields. Each stands in the slice that owns the field (its fields.ts), and both ways in hold inputs to
 * it: the API by InputCheck, the import by the kinds of its columns.
 */

/** Both ends are allowed. */
export type Range = readonly [min: number, max: number];

/** What tells whether a text is of a form: a regular expression, or a function where none can tell. */
export type FormTest = Pick<RegExp, 'test'>;

/** How a text must look, what such a text is called, and an example that a person can copy. */
export type Form = readonly [form: FormTest, what: Text, example: string];

/** Words in capitals that municipalities may add to: skills, purposes of consents. */
export const CODE_WORD = /^[A-ZÆØÅ][A-ZÆØÅ0-9_]{1,49}$/;

/** What is wrong with a field, in words, and what would be right. */
export interface Objection {
  readonly message: Text;
  readonly remedy: Text;
}
