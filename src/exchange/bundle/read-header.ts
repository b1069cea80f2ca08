import { faultAt, type BundleFault, type Complaint } from './faults.js';
import { similarTo } from './similar.js';
import { cleanCell } from './text/characters.js';
import type { RawTable } from './source/raw-table.js';

export interface Header {
  /** Column name → its position in the records. */
  readonly positions: ReadonlyMap<string, number>;
  /** How many cells a record must have. */
  readonly width: number;
  readonly faults: readonly BundleFault[];
  readonly warnings: readonly BundleFault[];
}

/** The first record: names in any case, in any order. A required column must be there; an unknown one is only told. */
export function readHeader(raw: RawTable, known: readonly string[], needed: readonly string[]): Header {
  const faults: BundleFault[] = [];
  const warnings: BundleFault[] = [];
  const place = (column: string | null) => ({ table: raw.table, row: 1, column });
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  const cells = raw.records[0]?.cells ?? [];
  if (cells.every((cell) => cell.trim() === '')) faults.push(faultAt(place(null), missingHeader(known)));
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
    if (positions.size > 0 || unknown.length > 0) {
      faults.push(faultAt(place(name), missingColumn(name, similarTo(name, unknown, true))));
    }
  }
  return { positions, width: cells.length, faults, warnings };
}

function missingHeader(known: readonly string[]): Complaint {
  return {
    code: 'MISSING_HEADER',
    message: { nb: 'Tabellen har ingen overskriftsrad.', en: 'The table has no header row.' },
    remedy: {
      nb: `Skriv kolonnenavnene på første rad: ${known.join(', ')}.`,
      en: `Write the column names on the first row: ${known.join(', ')}.`,
    },
  };
}

function missingColumn(name: string, instead: string | null): Complaint {
  return {
    code: 'MISSING_COLUMN',
    message: { nb: `Kolonnen «${name}» mangler.`, en: `The column "${name}" is missing.` },
    remedy: instead
      ? {
          nb: `Heter den «${instead}» her? Kall den «${name}».`,
          en: `Is it "${instead}" here? Call it "${name}".`,
        }
      : {
          nb: `Legg til en kolonne med overskriften «${name}».`,
          en: `Add a column with the heading "${name}".`,
        },
  };
}

/** An optional column under a wrong name would be lost without a word, so it is refused. */
function misspelt(name: string, meant: string): Complaint {
  return {
    code: 'MISSPELT_COLUMN',
    message: { nb: `Kolonnen «${name}» finnes ikke.`, en: `There is no column "${name}".` },
    remedy: { nb: `Kall den «${meant}», eller fjern den.`, en: `Call it "${meant}", or remove it.` },
  };
}

function duplicateColumn(name: string): Complaint {
  return {
    code: 'DUPLICATE_COLUMN',
    message: { nb: `Kolonnen «${name}» finnes to ganger.`, en: `The column "${name}" is there twice.` },
    remedy: { nb: 'Behold bare den ene.', en: 'Keep only one of them.' },
  };
}

function unknownColumn(name: string, known: readonly string[]): Complaint {
  return {
    code: 'UNKNOWN_COLUMN',
    message: {
      nb: `Kolonnen «${name}» er ukjent og ble ikke lest.`,
      en: `The column "${name}" is unknown and was not read.`,
    },
    remedy: { nb: `Kolonnene heter ${known.join(', ')}.`, en: `The columns are called ${known.join(', ')}.` },
  };
}
