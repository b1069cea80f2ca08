import { faultAt, type BundleFault } from '../faults.js';
import type { AnyReadTable } from '../read-table.js';

/** Two rows with one natural key: which of them should count? Each later row is named with the first. */
export function duplicateKeys({ definition, rows }: AnyReadTable): BundleFault[] {
  const { key, name: table } = definition;
  const faults: BundleFault[] = [];
  const firstRows = new Map<string, number>();
  for (const { row, cells } of rows) {
    const parts = key.map((column) => cells[column]);
    if (parts.includes(undefined)) continue; // a faulty key cell has its own fault
    const shown = keyParts(definition, cells);
    const identity = identityOf(definition, cells);
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

type Key = Pick<AnyReadTable['definition'], 'key' | 'keyIsUnordered'>;

/** Equal for two rows exactly when they have one natural key. */
export function identityOf(definition: Key, cells: Readonly<Record<string, unknown>>): string {
  const parts = keyParts(definition, cells);
  return JSON.stringify(definition.keyIsUnordered ? parts.sort() : parts);
}

const keyParts = ({ key }: Key, cells: Readonly<Record<string, unknown>>): string[] =>
  key.map((column) => cells[column]).map((part) => (typeof part === 'string' ? part : '–'));

const keepOne = { nb: 'Behold bare den ene raden.', en: 'Keep only one of the rows.' };

const tellApart = {
  nb: 'De regnes som én, med det som er felles for radene; skill dem med et nummer eller mellomnavn.',
  en: 'They count as one, with what the rows have in common; tell them apart by a number or a middle name.',
};
