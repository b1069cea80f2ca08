import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Progress, type Tenant, TenantTransactions } from '../../database/index.js';
import { lastShiftDate } from '../../fleet/index.js';
import { ensureMunicipality, isMunicipalityKnown } from '../../identity/index.js';
import { LOG } from '../../log.js';
import { addDays } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { today } from '../../shared/today.js';
import { Importer } from '../import/importer.js';
import { demoBundle, demoShifts } from './demo-bundle.js';
import { TOWN } from './elverum.js';
import { makingMunicipality } from './texts.js';

/** A fixed seed: every demo has the same people. */
const SEED = 2020;
/** So many days ahead there are always shifts to plan. */
const DAYS_AHEAD = 14;

export const demoTenant: Tenant = {
  municipality: TOWN.municipality,
  actor: 'system:demo',
  role: 'ADMIN',
  requestId: 'demo',
};

/** The municipality that a first start offers: invented people in a real town. */
@Injectable()
export class DemoMunicipality {
  constructor(
    private readonly transactions: TenantTransactions,
    private readonly importer: Importer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Makes it if it is not there (all of it or nothing); of one that is, only the shifts are carried on. */
  async ensure(progress: Progress): Promise<void> {
    await this.transactions.run(demoTenant, async () => {
      if (await isMunicipalityKnown()) {
        await this.carryOn();
        return;
      }
      progress(makingMunicipality(TOWN.name));
      await ensureMunicipality(TOWN.name, today(this.clock));
      const report = await this.importer.import(demoBundle(today(this.clock), SEED));
      if (!report.ok) throw new Error(`The demo's own bundle is faulty: ${JSON.stringify(report.faults[0])}`);
    });
  }

  private async carryOn(): Promise<void> {
    const last = await lastShiftDate();
    const now = today(this.clock);
    if (last !== null && last >= addDays(now, DAYS_AHEAD)) return;
    const from = last === null || last < now ? now : addDays(last, 1);
    const report = await this.importer.import(demoShifts(from, addDays(now, DAYS_AHEAD + 7)));
    // A user has renamed a car or an employee of the demo: then its shifts are theirs to make.
    if (!report.ok) this.log.warn({ faults: report.faults }, 'The demo has no new shifts');
  }
}
