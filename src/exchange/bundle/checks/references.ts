import { faultAt, type BundleFault, type Complaint } from '../faults.js';
import type { KnownNames, NamedTable } from '../names.js';
import type { AnyReadTable } from '../read-table.js';
import { similarTo } from '../similar.js';
import { addToTable, didYouMean, notInTable } from './texts.js';

/**
 * Names that are neither in the bundle nor in the database.
 * @param unread tables whose names are not known: references to them are not judged
 */
export function unknownReferences(
  { definition, rows }: AnyReadTable,
  known: KnownNames,
  unread: ReadonlySet<NamedTable>,
): BundleFault[] {
  const faults: BundleFault[] = [];
  for (const { row, cells } of rows) {
    for (const [column, target] of Object.entries(definition.references ?? {})) {
      if (target === undefined || unread.has(target)) continue;
      for (const name of namesIn(cells[column])) {
        if (known[target].has(name)) continue;
        faults.push(
          faultAt({ table: definition.name, row, column }, unknownReference(name, target, known[target])),
        );
      }
    }
  }
  return faults;
}

/** A reference cell is a name, a list of names, blank (null) or faulty (undefined). */
function namesIn(cell: unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(cell) ? cell : [cell];
  return names.filter((name) => typeof name === 'string');
}

function unknownReference(name: string, target: NamedTable, known: ReadonlySet<string>): Complaint {
  const meant = similarTo(name, known, target !== 'recipients');
  return {
    code: 'UNKNOWN_REFERENCE',
    message: notInTable(name, target),
    remedy: meant ? didYouMean(meant) : addToTable(name, target),
  };
}
