import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Refusal } from '../shared/failures.js';
import { CommandRefusal } from './refusals.js';
import { commandLineUnreadable } from './texts.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; strict: true; allowPositionals: false }>
>['values'];

/**
 * The options of a command line without positional arguments.
 * @throws Refusal BAD_ARGUMENTS with what is wrong and how the command is used
 */
export function parseOptions<O extends Options>(args: string[], usage: string, options: O): Parsed<O> {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!isParseError(error)) throw error;
    throw badArguments(error.message, usage);
  }
}

/** @throws Refusal BAD_ARGUMENTS when the option is not there */
export function required(value: string | undefined, name: string, usage: string): string {
  if (value !== undefined && value !== '') return value;
  throw badArguments(`--${name} is missing`, usage);
}

/** @throws Refusal BAD_ARGUMENTS unless the option is a number */
export function numberOf(value: string | undefined, name: string, usage: string): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number)) return number;
  throw badArguments(`--${name} is "${value}", not a number`, usage);
}

const badArguments = (what: string, usage: string): Refusal =>
  new CommandRefusal('BAD_ARGUMENTS', commandLineUnreadable(what, usage));

/** By Node's own code for it: a TypeError alone could be a mistake of ours. */
const isParseError = (error: unknown): error is { readonly code: string; readonly message: string } =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('ERR_PARSE_ARGS');
