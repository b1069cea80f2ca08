import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit, changeSetting } from '../../identity/index.js';
import { StaleVersion } from '../../shared/failures.js';
import { InputCheck } from '../../shared/input-check.js';
import type { TravelMode } from '../../travel/index.js';
import { knownMunicipality } from './known-municipality.js';
import { LEAST_HOUR_FACTOR, MOST_HOUR_FACTOR, readSettings } from './planning-settings.js';
import { hourGivenTwice, KEEP_ONE_HOUR } from './texts.js';
import type { PlanningFaultCode } from '../refusals/index.js';

/** Travel times of a mode in one hour of the clock, relative to the road data. */
export interface HourFactor {
  readonly mode: TravelMode;
  /** 0 to 23, Oslo's local time. */
  readonly hour: number;
  /** Multiplies travel times: 1.4 is 40 % slower. From 0.25 to 4. */
  readonly factor: number;
}

export interface HourFactorsView {
  /** Version of the municipality's row; an edit of an older version is refused. */
  readonly version: number;
  /** Only factors other than 1, ordered by mode and hour. */
  readonly factors: readonly HourFactor[];
}

export interface HourFactorChanges {
  readonly version: number;
  readonly factors: readonly HourFactor[];
}

const HOURS = 24;

/** How travel times vary with the hour of the day. The municipality sets it, as the road data has no times of day. */
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
   * Replaces all factors, for plans from now on; an hour that is left out is as recorded in the road data (factor 1).
   * @throws StaleVersion with the current factors, or Refusal INPUT_INVALID
   */
  async set({ version, factors }: HourFactorChanges): Promise<HourFactorsView> {
    const check = new InputCheck<PlanningFaultCode>();
    const given = new Set<string>();
    factors.forEach(({ mode, hour, factor }, i) => {
      const where = `factors.${String(i)}`;
      check.between(`${where}.hour`, hour, 0, HOURS - 1);
      check.between(`${where}.factor`, factor, LEAST_HOUR_FACTOR, MOST_HOUR_FACTOR);
      if (given.has(`${mode} ${String(hour)}`)) {
        check.fault(where, 'SAID_TWICE', hourGivenTwice(mode, hour), KEEP_ONE_HOUR);
      }
      given.add(`${mode} ${String(hour)}`);
    });
    check.done();
    const before = await this.view();
    if (!(await changeSetting('hourFactors', byMode(factors), version))) throw new StaleVersion(before);
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
