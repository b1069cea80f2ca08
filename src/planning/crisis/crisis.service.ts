import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit } from '../../identity/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { notFound } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { ApplyMeasuresService, type LeftBehind } from '../measures/index.js';
import { WhatIfsService } from '../what-if/index.js';
import { CrisisActivation } from './crisis-activation.entity.js';
import { CRISIS_MEASURES, inForceAlready, whatIfNotDone } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

export interface RevertedMeasures {
  readonly activation: CrisisActivation;
  /** Changes that stay, with the reason. */
  readonly left: LeftBehind;
}

/** Crisis mode: applies the measures of a what-if in one step, and reverts them in one. */
@Injectable()
export class CrisisService {
  constructor(
    private readonly whatIfs: WhatIfsService,
    private readonly applyMeasures: ApplyMeasuresService,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  inForce(): Promise<CrisisActivation[]> {
    return currentManager().find(CrisisActivation, { order: { appliedAt: 'DESC', id: 'ASC' } });
  }

  /**
   * Applies the measures of a what-if that is done. Published plans stay as they are until they are planned again.
   *
   * @throws Refusal NOT_FOUND, WHAT_IF_NOT_DONE, IN_FORCE_ALREADY, INPUT_INVALID, VEHICLE_OUT, STAFF_BUSY,
   * CHANGED_MEANWHILE
   */
  async apply(whatIfId: string): Promise<CrisisActivation> {
    const manager = currentManager();
    await this.lockCrisisMode();
    const whatIf = await this.whatIfs.get(whatIfId);
    if (whatIf.status !== 'DONE') {
      throw new PlanningRefusal('WHAT_IF_NOT_DONE', whatIfNotDone(whatIf.name, whatIf.status));
    }
    if (await manager.existsBy(CrisisActivation, { whatIfId })) {
      throw new PlanningRefusal('IN_FORCE_ALREADY', inForceAlready(whatIf.name));
    }
    const { name, fromDate, untilDate, measures } = whatIf;
    const changes = await this.applyMeasures.apply(measures, fromDate, untilDate);
    const row = {
      id: newId(),
      whatIfId,
      changes,
      appliedBy: currentTenant().actor,
      appliedAt: this.clock.now(),
    };
    await manager.insert(CrisisActivation, row);
    await this.audit.record('CRISIS_ON', 'crisis_activation', row.id, {
      whatIf: whatIfId,
      name,
      from: fromDate,
      until: untilDate,
      measures: measures as unknown as Record<string, unknown>,
    });
    return manager.findOneByOrFail(CrisisActivation, { id: row.id });
  }

  /**
   * Restores every row that the measures changed; only the audit log still has them.
   *
   * @param leave ids of rows that have been changed since and that stay as they are now
   * @throws Refusal NOT_FOUND, CHANGED_SINCE
   */
  async revert(id: string, leave: readonly string[]): Promise<RevertedMeasures> {
    const manager = currentManager();
    await this.lockCrisisMode();
    const activation = await manager.findOneBy(CrisisActivation, { id });
    if (!activation) throw notFound(CRISIS_MEASURES, id);
    const { date: today } = civilMoment(this.clock.now());
    const left = await this.applyMeasures.revert(activation.changes, leave, today);
    await manager.delete(CrisisActivation, { id });
    await this.audit.record('CRISIS_OFF', 'crisis_activation', id, {
      whatIf: activation.whatIfId,
      leave,
      left: left.map(({ en }) => en),
    });
    return { activation, left };
  }

  /** Makes transactions that apply or revert measures wait for each other, so that each sees what the last has done. */
  private async lockCrisisMode(): Promise<void> {
    const { municipality } = currentTenant();
    await currentManager().query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `crisis ${municipality}`,
    ]);
  }
}
