import type { EntityManager } from 'typeorm';
import { Municipality } from '../../identity/index.js';
import { PlanningRefusal } from '../refusals.js';

/** @throws Refusal NOT_FOUND for a municipality that was never set up */
export async function knownMunicipality(manager: EntityManager, code: string): Promise<Municipality> {
  const municipality = await manager.findOne(Municipality, { where: { code } });
  if (municipality) return municipality;
  throw new PlanningRefusal('NOT_FOUND', {
    nb: `Kommunen ${code} er ikke satt opp. Importer den først: npm run import -- MAPPE --municipality ${code}`,
    en: `The municipality ${code} is not set up. Import it first: npm run import -- FOLDER --municipality ${code}`,
  });
}
