import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit } from '../../identity/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { notFound, type Refusal } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { CrisisActivation } from './crisis-activation.entity.js';
import { type LeftBehind, MeasureTaker } from './take-measures.js';
import { WhatIfsService } from './what-ifs.service.js';
import { PlanningRefusal } from '../refusals.js';

export interface TakenBack {
  readonly activation: CrisisActivation;
  /** What stays all the same, and why. */
  readonly left: LeftBehind;
}

/** Crisis mode: what a what-if has shown is put in force in one step, and taken back in one. */
@Injectable()
export class CrisisService {
  constructor(
    private readonly whatIfs: WhatIfsService,
    private readonly taker: MeasureTaker,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The one that came into force last comes first. */
  inForce(): Promise<CrisisActivation[]> {
    return currentManager().find(CrisisActivation, { order: { appliedAt: 'DESC', id: 'ASC' } });
  }

  /**
   * Takes the measures of a what-if that is done. Published plans stay as they are until their days are planned anew.
   *
   * @throws Refusal NOT_FOUND, WHAT_IF_NOT_DONE, IN_FORCE_ALREADY, INPUT_INVALID, VEHICLE_OUT, STAFF_BUSY, CHANGED_MEANWHILE
   */
  async apply(whatIfId: string): Promise<CrisisActivation> {
    const manager = currentManager();
    await this.oneAtATime();
    const whatIf = await this.whatIfs.get(whatIfId);
    if (whatIf.status !== 'DONE') throw notDone(whatIf.name, whatIf.status);
    if (await manager.existsBy(CrisisActivation, { whatIfId })) throw inForceAlready(whatIf.name);
    const { name, fromDate, untilDate, measures } = whatIf;
    const changes = await this.taker.take(measures, fromDate, untilDate);
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
   * Undoes the measures, row by row, to what was before; the audit log alone remembers them.
   *
   * @param leave ids of rows that somebody has changed since, to be left as they are now
   * @throws Refusal NOT_FOUND, CHANGED_SINCE
   */
  async revert(id: string, leave: readonly string[]): Promise<TakenBack> {
    const manager = currentManager();
    await this.oneAtATime();
    const activation = await manager.findOneBy(CrisisActivation, { id });
    if (!activation) throw notFound({ nb: 'krisetiltakene', en: 'crisis measures' }, id);
    const { date: today } = civilMoment(this.clock.now());
    const left = await this.taker.takeBack(activation.changes, leave, today);
    await manager.delete(CrisisActivation, { id });
    await this.audit.record('CRISIS_OFF', 'crisis_activation', id, {
      whatIf: activation.whatIfId,
      leave,
      left: left.map(({ en }) => en),
    });
    return { activation, left };
  }

  /** Two who switch at once take turns, and the second sees what the first has done. */
  private async oneAtATime(): Promise<void> {
    const { municipality } = currentTenant();
    await currentManager().query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `crisis ${municipality}`,
    ]);
  }
}

const notDone = (name: string, status: string): Refusal =>
  new PlanningRefusal('WHAT_IF_NOT_DONE', {
    nb: `Prøven «${name}» er ${status}. Bare en som er ferdig, kan settes i verk.`,
    en: `The what-if "${name}" is ${status}. Only one that is done can be put in force.`,
  });

const inForceAlready = (name: string): Refusal =>
  new PlanningRefusal('IN_FORCE_ALREADY', {
    nb: `Tiltakene i «${name}» er i kraft allerede.`,
    en: `The measures of "${name}" are in force already.`,
  });
