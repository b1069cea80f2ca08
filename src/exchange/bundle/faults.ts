import type { Fault, Text } from '../../shared/failures.js';

/** Every way a bundle can be wrong; the names are part of the public contract (GraphQL, `--json`). */
export type FaultCode =
  // the source as a whole
  | 'UNREADABLE_SOURCE'
  | 'TOO_LARGE'
  | 'EMPTY_BUNDLE'
  // a table as a whole
  | 'DUPLICATE_TABLE'
  | 'MISSING_HEADER'
  | 'MISSING_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'MISSPELT_COLUMN'
  // a row
  | 'ROW_LENGTH'
  | 'QUOTES'
  // a cell by itself
  | 'ENCODING'
  | 'CONTROL_CHARACTER'
  | 'BLANK'
  | 'WRONG_TYPE'
  | 'OUT_OF_RANGE'
  | 'TOO_LONG'
  | 'UNKNOWN_VALUE'
  | 'NATIONAL_ID'
  | 'OPENING_HOURS'
  | 'HANDOUT'
  // cells against each other
  | 'WRONG_ORDER'
  | 'INCOMPLETE'
  | 'CONTRADICTION'
  | 'SWAPPED_COORDINATES'
  | 'OUTSIDE_NORWAY'
  // an address against the register
  | 'ADDRESS_NOT_FOUND'
  | 'ADDRESS_SERVICE_DOWN'
  // rows against each other
  | 'DUPLICATE_KEY'
  | 'DUPLICATE_PERSON'
  | 'OVERLAP'
  | 'UNKNOWN_REFERENCE'
  // against what another caller recorded during the import
  | 'RECORDED_MEANWHILE'
  // told, not refused
  | 'ADDRESS_UNCERTAIN'
  | 'OUTSIDE_MUNICIPALITY'
  | 'UNKNOWN_TABLE'
  | 'UNKNOWN_COLUMN'
  | 'HEADER_BELOW'
  | 'HIDDEN_SHEET'
  | 'HIDDEN_ROWS'
  | 'HIDDEN_COLUMNS';

/** What is wrong and what would be right, before it is known where. */
export interface Complaint {
  readonly code: FaultCode;
  readonly message: Text;
  readonly remedy: Text;
}

/** A complaint about one column of a row at hand. */
export interface ColumnComplaint extends Complaint {
  readonly column: string;
}

/** Where in the bundle: the row is the line a spreadsheet shows (its first is 1). */
export interface Place {
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

export interface BundleFault extends Fault, Place {
  readonly code: FaultCode;
}

export function faultAt(place: Place, complaint: Complaint): BundleFault {
  const { table, row, column } = place;
  const { code, message, remedy } = complaint;
  const where = [table, row, column].filter((part) => part !== null).join(':');
  return { code, table, row, column, where, message, remedy };
}

/** Thrown inside `source/` when nothing of the bundle can be read; `readBundle` turns it into a fault. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';

  constructor(readonly complaint: Complaint) {
    super(complaint.message.en);
  }
}

/** Faults in the order a person goes through the files: table by table, row by row. */
export function inReadingOrder(faults: readonly BundleFault[], tables: readonly string[]): BundleFault[] {
  const tableRank = (fault: BundleFault) => (fault.table === null ? -1 : tables.indexOf(fault.table));
  return [...faults].sort((a, b) => tableRank(a) - tableRank(b) || (a.row ?? 0) - (b.row ?? 0));
}
