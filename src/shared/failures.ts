/** A sentence as people read it: bokmål first, English second. */
export interface Text {
  readonly nb: string;
  readonly en: string;
}

/** One thing that is wrong with an input, where, and what would be right. */
export interface Fault {
  readonly code: string;
  /** Path of the field, or table/row/column: whatever leads a person to the place. */
  readonly where: string;
  readonly message: Text;
  readonly remedy: Text;
}

/**
 * A failure that a person can cause and can mend. It is named by `code`, travels outward whole (as a member of a
 * GraphQL union, or as a command's one sentence), and takes back whatever its transaction did. Every other error is
 * unexpected: outward goes a request id and nothing else.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly text: Text,
    readonly faults: readonly Fault[] = [],
  ) {
    super(text.en);
  }
}

/** The refusal of an input for one fault. */
export const refusalOf = (fault: Fault): Refusal => new Refusal(fault.code, fault.message, [fault]);

/** The row was changed by somebody else since it was read; `current` is what it is now. */
export class StaleVersion<T = unknown> extends Error {
  override readonly name = 'StaleVersion';

  constructor(readonly current: T) {
    super('The row has changed since it was read.');
  }
}

export function notFound(what: Text, id: string): Refusal {
  return new Refusal('NOT_FOUND', {
    nb: `Finner ikke ${what.nb} «${id}» i denne kommunen.`,
    en: `There is no ${what.en} "${id}" in this municipality.`,
  });
}

export function assertUnreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
