import { currentManager, currentTenant } from '../database/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { Municipality } from './municipality.entity.js';

/** Whether the current tenant's municipality has been set up. */
export const isMunicipalityKnown = (): Promise<boolean> =>
  currentManager().existsBy(Municipality, { code: currentTenant().municipality });

/**
 * Sets up the current tenant's municipality unless it is there.
 * @param inUseFrom its first day with Doserute
 * @returns whether it was new
 */
export async function ensureMunicipality(name: string, inUseFrom: CivilDate): Promise<boolean> {
  const made = await currentManager().query<object[]>(
    `INSERT INTO municipality (code, name, in_use_from) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING code`,
    [currentTenant().municipality, name, inUseFrom],
  );
  return made.length > 0;
}

/** Sets the first day with Doserute: the proof that each recipient has a dose begins there. */
export async function setInUseFrom(date: CivilDate): Promise<void> {
  const { municipality: code } = currentTenant();
  await currentManager().update(Municipality, { code }, { inUseFrom: date });
}

/**
 * Holds the current tenant's municipality until the transaction ends: a second transaction that asks waits, and sees
 * what this one has done. Rows that refer to the municipality may be written meanwhile.
 */
export async function holdMunicipality(): Promise<void> {
  await currentManager().query('SELECT code FROM municipality WHERE code = $1 FOR NO KEY UPDATE', [
    currentTenant().municipality,
  ]);
}

/**
 * Replaces one of the municipality's settings; the others stay as they are.
 * @param version of the municipality, as the author of the change has read it
 * @returns false when the municipality has moved on to another version, or is not there
 */
export async function changeSetting(key: string, value: object, version: number): Promise<boolean> {
  const { affected } = await currentManager()
    .createQueryBuilder()
    .update(Municipality)
    .set({
      settings: () => 'settings || jsonb_build_object(CAST(:key AS text), CAST(:value AS jsonb))',
      version: () => 'version + 1',
    })
    .where('code = :code AND version = :version', { code: currentTenant().municipality, version })
    .setParameters({ key, value: JSON.stringify(value) })
    .execute();
  return affected === 1;
}
