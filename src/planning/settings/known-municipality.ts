import type { EntityManager } from 'typeorm';
import { Municipality } from '../../identity/index.js';
import { municipalityNotSetUp } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

/**
 * The municipality's row, with its settings as they are stored.
 * @throws Refusal NOT_FOUND for a municipality that was never set up
 */
export async function knownMunicipality(manager: EntityManager, code: string): Promise<Municipality> {
  const municipality = await manager.findOne(Municipality, { where: { code } });
  if (municipality) return municipality;
  throw new PlanningRefusal('NOT_FOUND', municipalityNotSetUp(code));
}
