/** The tables of the import bundle, in an order where what is referred to comes before what refers to it. */
export const tableNames = [
  'points',
  'closures',
  'vehicles',
  'staff',
  'shifts',
  'recipients',
  'orders',
  'handed_over',
  'extra_handouts',
  'pauses',
  'consents',
  'conflicts',
  'rulesets',
  'quarantines',
] as const;

export type TableName = (typeof tableNames)[number];

/** Tables whose rows others refer to by name. */
export type NamedTable = 'points' | 'vehicles' | 'staff' | 'recipients';

/**
 * Names that the database has already: every table of a bundle is optional, so a reference may lead to a row of an
 * earlier import.
 */
export type KnownNames = { readonly [T in NamedTable]: ReadonlySet<string> };

export const nothingKnown: KnownNames = {
  points: new Set(),
  vehicles: new Set(),
  staff: new Set(),
  recipients: new Set(),
};

export function isTableName(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}
