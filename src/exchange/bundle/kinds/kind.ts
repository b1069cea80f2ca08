import type { Complaint, FaultCode } from '../faults.js';
import type { Text } from '../../../shared/failures.js';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly complaint: Complaint };

/** What a column's cells are. `parse` gets clean text that is not blank. */
export interface Kind<T> {
  parse(text: string): Parsed<T>;
}

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

export function wrong<T>(code: FaultCode, message: Text, remedy: Text): Parsed<T> {
  return { ok: false, complaint: { code, message, remedy } };
}
