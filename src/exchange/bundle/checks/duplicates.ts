import { faultAt, type BundleFault } from '../faults.js';
import type { AnyReadTable } from '../read-table.js';
import { KEEP_ONE_ROW, TELL_NAMES_APART, keyOnTwoRows } from './texts.js';

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
          message: keyOnTwoRows(shown.join(' / '), first, row, key.join(', ')),
          remedy: definition.keyMayRepeat ? TELL_NAMES_APART : KEEP_ONE_ROW,
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
