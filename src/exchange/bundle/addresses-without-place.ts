import { UnreadableSource } from './faults.js';
import { readTables } from './read-tables.js';
import { type BundleSource, openSource } from './source/open-source.js';

/**
 * The addresses of a bundle that came without coordinates, whatever else may be wrong with it: `readBundle` will say
 * that. Read beforehand, so that they are looked up before any transaction begins.
 */
export async function addressesWithoutPlace(source: BundleSource): Promise<string[]> {
  try {
    const { points, recipients } = readTables(await openSource(source), { canLocate: true });
    return [...points.rows, ...recipients.rows].flatMap(({ cells: { address, lat, lon } }) =>
      address && lat === null && lon === null ? [address] : [],
    );
  } catch (error) {
    if (error instanceof UnreadableSource) return [];
    throw error;
  }
}
