import type { SharedFaultCode, SharedRefusalCode } from './refusals.js';
import type { Text } from './text.js';
import { noSuch } from './texts.js';

export type { Text };

/** One thing that is wrong with an input, where, and what would be right. */
export interface Fault<Code extends string = string> {
  readonly code: Code;
  /** Path of the field, or table/row/column: whatever leads a person to the place. */
  readonly where: string;
  readonly message: Text;
  readonly remedy: Text;
}

/**
 * A failure that a person can cause and can mend. It is named by `code`, travels outward whole (as a member of a
 * GraphQL union, or as a command's one sentence), and takes back whatever its transaction did. Every other error is
 * unexpected: outward goes a request id and nothing else.
 *
 * Each slice has a class of its own, whose codes it declares in its `refusals.ts`: a code that is not declared does not
 * compile.
 */
export abstract class Refusal<Code extends string = string, FaultCode extends string = string> extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: Code | SharedRefusalCode,
    readonly text: Text,
    readonly faults: readonly Fault<FaultCode | SharedFaultCode>[] = [],
  ) {
    super(text.en);
  }

  /** The refusal of an input for one fault, whose code it takes over. */
  static of<Code extends string, FaultCode extends string, R>(
    this: new (code: Code, text: Text, faults: readonly Fault<FaultCode>[]) => R,
    fault: Fault<NoInfer<Code & FaultCode>>,
  ): R {
    return new this(fault.code, fault.message, [fault]);
  }
}

/** What is caught, as a refusal; `instanceof` would leave its codes untyped. */
export const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;

/** A fault whose code is one of a slice's refusals too, so that it refuses by itself. */
export type RefusingFault<R extends Refusal> = Fault<R['code'] & R['faults'][number]['code']>;

/** A refusal with a code that belongs to no slice. */
export class SharedRefusal extends Refusal<never, never> {}

/** Another transaction has changed the row since it was read; `current` is what it is now. */
export class StaleVersion<T = unknown> extends Error {
  override readonly name = 'StaleVersion';

  constructor(readonly current: T) {
    super('The row has changed since it was read.');
  }
}

export function notFound(what: Text, id: string): SharedRefusal {
  return new SharedRefusal('NOT_FOUND', noSuch(what, id));
}

export function assertUnreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
