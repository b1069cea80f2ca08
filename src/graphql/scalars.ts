import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { isUuid } from '../shared/ids.js';

function scalar(
  name: string,
  description: string,
  check: (text: string) => string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string') {
      try {
        return check(value);
      } catch {
        // falls through to the one refusal below
      }
    }
    throw new GraphQLError(`${JSON.stringify(value)} is not a ${name}: ${description}`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => String(value),
  });
}

/** Dates far from today are typing errors, and still further off the database cannot store them. */
const isOurTime = (text: string): boolean => /^(19|20|21)\d\d-\d\d-\d\d/.test(text);

export const DateScalar = scalar('Date', 'A civil date, YYYY-MM-DD.', (text) => {
  if (!isOurTime(text) || text.length !== 10) throw new RangeError(text);
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
});

export const TimeScalar = scalar('Time', "A civil time of day in the municipality's zone, HH:MM.", (text) => {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new RangeError(text);
  return text;
});

export const InstantScalar = scalar(
  'Instant',
  'An instant, ISO 8601 with offset, e.g. 2027-03-22T09:05:00+01:00.',
  (text) => {
    if (!isOurTime(text)) throw new RangeError(text);
    return Temporal.Instant.from(text).toString();
  },
);

export const IdScalar = scalar('UUID', 'An id, e.g. 7b0e1f86-5a3d-4f0c-9a63-2f1f6c8f4e11.', (text) => {
  if (!isUuid(text)) throw new RangeError(text);
  return text.toLowerCase();
});

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A whole document of a format that is written down elsewhere. Never an input.',
  serialize: (value) => value,
});
