import { faultAt, type BundleFault } from '../faults.js';
import type { AnyReadTable } from '../read-table.js';

/** Two rows with one natural key: which of them should count? Each later row is named with the first. */
export function duplicateKeys({ definition, rows }: AnyReadTable): BundleFault[] {
  const { key, keyIsUnordered, name: table } = definition;
  const faults: BundleFault[] = [];
  const firstRows = new Map<string, number>();
  for (const { row, cells } of rows) {
    const parts = key.map((column) => cells[column]);
    if (parts.includes(undefined)) continue; // a faulty key cell has its own fault
    const shown = parts.map((part) => (typeof part === 'string' ? part : '–'));
    const identity = JSON.stringify(keyIsUnordered ? [...shown].sort() : shown);
    const first = firstRows.get(identity);
    if (first === undefined) {
      firstRows.set(identity, row);
      continue;
    }
    faults.push(
      faultAt(
        { table, row, column: key[0] },
        {
          code: 'DUPLICATE_KEY',
          message: {
            nb: `${shown.join(' / ')} står både på rad ${first} og rad ${row} (${key.join(', ')}).`,
            en: `${shown.join(' / ')} is on row ${first} and on row ${row} (${key.join(', ')}).`,
          },
          remedy: definition.keyMayRepeat ? tellApart : keepOne,
        },
      ),
    );
  }
  return faults;
}

const keepOne = { nb: 'Behold bare den ene raden.', en: 'Keep only one of the rows.' };

const tellApart = {
  nb: 'De regnes som én, med det som er felles for radene; skill dem med et nummer eller mellomnavn.',
  en: 'They count as one, with what the rows have in common; tell them apart by a number or a middle name.',
};
