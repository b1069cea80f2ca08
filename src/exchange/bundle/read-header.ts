import { faultAt, type BundleFault, type Complaint } from './faults.js';
import { similarTo } from './similar.js';
import { cleanCell } from './text/characters.js';
import type { RawTable } from './source/raw-table.js';
import type { CsvRecord } from './text/csv.js';
import {
  KEEP_ONE_COLUMN,
  addColumn,
  callColumnOrRemove,
  callThatColumn,
  columnMissing,
  columnTwice,
  columnsAreCalled,
  noSuchColumn,
  unknownColumnNotRead,
} from './texts.js';

export interface Header {
  /** Column name → its position in the records. */
  readonly positions: ReadonlyMap<string, number>;
  /** How many cells a record must have. */
  readonly width: number;
  readonly faults: readonly BundleFault[];
  readonly warnings: readonly BundleFault[];
}

/** Names in any case, in any order. A required column must be there; an unknown one is only told. */
export function readHeader(
  raw: Pick<RawTable, 'table' | 'encoding'>,
  { row, cells }: CsvRecord,
  known: readonly string[],
  needed: readonly string[],
): Header {
  const faults: BundleFault[] = [];
  const warnings: BundleFault[] = [];
  const place = (column: string | null) => ({ table: raw.table, row, column });
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  for (const [position, cell] of cells.entries()) {
    const cleaned = cleanCell(cell, raw.encoding);
    if (!cleaned.ok) {
      faults.push(faultAt(place(cell.trim().slice(0, 60)), cleaned.complaint));
      continue;
    }
    const name = cleaned.text.toLowerCase();
    if (name === '') continue; // a column without a name: `readTable` sees to it that it is empty
    if (positions.has(name)) faults.push(faultAt(place(name), duplicateColumn(name)));
    else if (known.includes(name)) positions.set(name, position);
    else unknown.push(name);
  }
  const absent = known.filter((name) => !positions.has(name));
  for (const name of unknown) {
    const meant = similarTo(name, absent, true);
    if (meant === null || needed.includes(meant))
      warnings.push(faultAt(place(name), unknownColumn(name, known)));
    else faults.push(faultAt(place(name), misspelt(name, meant)));
  }
  for (const name of absent.filter((each) => needed.includes(each))) {
    faults.push(faultAt(place(name), missingColumn(name, similarTo(name, unknown, true))));
  }
  return { positions, width: cells.length, faults, warnings };
}

function missingColumn(name: string, instead: string | null): Complaint {
  return {
    code: 'MISSING_COLUMN',
    message: columnMissing(name),
    remedy: instead ? callThatColumn(instead, name) : addColumn(name),
  };
}

/** An optional column under a wrong name would be lost without a word, so it is refused. */
function misspelt(name: string, meant: string): Complaint {
  return {
    code: 'MISSPELT_COLUMN',
    message: noSuchColumn(name),
    remedy: callColumnOrRemove(meant),
  };
}

function duplicateColumn(name: string): Complaint {
  return {
    code: 'DUPLICATE_COLUMN',
    message: columnTwice(name),
    remedy: KEEP_ONE_COLUMN,
  };
}

function unknownColumn(name: string, known: readonly string[]): Complaint {
  return {
    code: 'UNKNOWN_COLUMN',
    message: unknownColumnNotRead(name),
    remedy: columnsAreCalled(known.join(', ')),
  };
}
