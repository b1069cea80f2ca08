import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit, Municipality } from '../../identity/index.js';
import { StaleVersion } from '../../shared/failures.js';
import { InputCheck } from '../../shared/input-check.js';
import type { TravelMode } from '../../travel/index.js';
import { knownMunicipality } from './known-municipality.js';
import { readSettings } from './planning-settings.js';
import type { PlanningFaultCode } from '../refusals.js';

/** How many times as long ways of a mode take in one hour of the clock. */
export interface HourFactor {
  readonly mode: TravelMode;
  /** 0 to 23, by the wall's clock. */
  readonly hour: number;
  readonly factor: number;
}

export interface HourFactorsView {
  /** Of the municipality: an edit says which it has read. */
  readonly version: number;
  /** Hours that are not as recorded in the road data, in order of mode and hour. */
  readonly factors: readonly HourFactor[];
}

export interface HourFactorChanges {
  readonly version: number;
  readonly factors: readonly HourFactor[];
}

/** As `settings.ts` reads them. */
const [LEAST, MOST] = [0.25, 4];
const HOURS = 24;

/** How travel times vary with the hour: what the municipality says, as the road data knows no hours. */
@Injectable()
export class HourFactorsService {
  constructor(private readonly audit: Audit) {}

  async view(): Promise<HourFactorsView> {
    const { version, settings } = await knownMunicipality(currentManager(), currentTenant().municipality);
    const factors = Object.entries(readSettings(settings).hourFactors).flatMap(([mode, hours]) =>
      Object.entries(hours)
        .map(([hour, factor]) => ({ mode: mode as TravelMode, hour: Number(hour), factor }))
        .sort((a, b) => a.hour - b.hour),
    );
    return { version, factors };
  }

  /**
   * Makes them these, for plans from now on; every other hour is as recorded.
   * @throws StaleVersion with the present ones, or Refusal INPUT_INVALID
   */
  async set({ version, factors }: HourFactorChanges): Promise<HourFactorsView> {
    const check = new InputCheck<PlanningFaultCode>();
    const said = new Set<string>();
    factors.forEach(({ mode, hour, factor }, i) => {
      const where = `factors.${String(i)}`;
      check.between(`${where}.hour`, hour, 0, HOURS - 1);
      check.between(`${where}.factor`, factor, LEAST, MOST);
      if (said.has(`${mode} ${String(hour)}`)) {
        check.fault(
          where,
          'SAID_TWICE',
          {
            nb: `${mode} klokken ${String(hour)} står to ganger.`,
            en: `${mode} at ${String(hour)} is there twice.`,
          },
          { nb: 'Behold den ene.', en: 'Keep one of them.' },
        );
      }
      said.add(`${mode} ${String(hour)}`);
    });
    check.done();
    const before = await this.view();
    const { affected } = await currentManager()
      .createQueryBuilder()
      .update(Municipality)
      .set({
        settings: () => `settings || jsonb_build_object('hourFactors', CAST(:hourFactors AS jsonb))`,
        version: () => 'version + 1',
      })
      .where('code = :code AND version = :version', { code: currentTenant().municipality, version })
      .setParameter('hourFactors', JSON.stringify(byMode(factors)))
      .execute();
    if (affected !== 1) throw new StaleVersion(before);
    const after = await this.view();
    await this.audit.record('SET_HOUR_FACTORS', 'municipality', currentTenant().municipality, {
      before: before.factors,
      after: after.factors,
    });
    return after;
  }
}

function byMode(factors: readonly HourFactor[]): Partial<Record<TravelMode, Record<string, number>>> {
  const modes: Partial<Record<TravelMode, Record<string, number>>> = {};
  for (const { mode, hour, factor } of factors) if (factor !== 1) (modes[mode] ??= {})[String(hour)] = factor;
  return modes;
}
