import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant, rolledBack } from '../../database/index.js';
import { Audit, Municipality } from '../../identity/index.js';
import { type CivilDate, civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { notFound, type Refusal } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { InputCheck, tidied } from '../../shared/input-check.js';
import { readSettings } from '../settings/planning-settings.js';
import { checkMeasures, checkPeriod, type Measures } from './measures.js';
import { MeasureTaker } from './take-measures.js';
import { WhatIfEvents } from './what-if-events.js';
import { WhatIfQueue } from './what-if-queue.js';
import { WhatIf } from './what-if.entity.js';
import { type PlanningFaultCode, PlanningRefusal } from '../refusals.js';

export interface WhatIfInput {
  readonly name: string;
  readonly from: CivilDate;
  /** The last day, included. */
  readonly until: CivilDate;
  readonly measures: Measures;
  /** Of search for each of a day's two plans; by the municipality's settings where not given. */
  readonly secondsPerDay?: number | null;
  readonly seed?: number | null;
}

/** What-ifs are forgotten after so many days, except those that are in force. */
const KEPT_DAYS = 30;
const MOST_SECONDS = 60;
const MOST_SEED = 2 ** 31 - 1;

/** Asking for what-ifs. Everything happens in the current tenant's transaction; workers do the rest. */
@Injectable()
export class WhatIfsService {
  constructor(
    private readonly queue: WhatIfQueue,
    private readonly taker: MeasureTaker,
    private readonly events: WhatIfEvents,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  find(id: string): Promise<WhatIf | null> {
    return currentManager().findOneBy(WhatIf, { id });
  }

  /** @throws Refusal NOT_FOUND */
  async get(id: string): Promise<WhatIf> {
    const row = await this.find(id);
    if (!row) throw notFound({ nb: 'prøven', en: 'what-if' }, id);
    return row;
  }

  /** Newest first. */
  list(limit: number, skip: number): Promise<WhatIf[]> {
    return currentManager().find(WhatIf, {
      order: { createdAt: 'DESC', id: 'ASC' },
      take: limit,
      skip,
    });
  }

  /**
   * Stores a what-if to be worked out, QUEUED, and its job. Measures that could not be taken are refused at once.
   *
   * @throws Refusal INPUT_INVALID, NOT_FOUND, VEHICLE_OUT, STAFF_BUSY, CHANGED_MEANWHILE
   */
  async ask(input: WhatIfInput): Promise<WhatIf> {
    const { name, from, until, measures, secondsPerDay, seed } = tidied(input);
    const now = this.clock.now();
    const check = new InputCheck<PlanningFaultCode>();
    check.text('name', name, 200);
    checkPeriod(check, from, until, civilMoment(now).date);
    checkMeasures(check, measures);
    check.between('secondsPerDay', secondsPerDay, 0.1, MOST_SECONDS);
    check.between('seed', seed, -MOST_SEED, MOST_SEED);
    check.done();
    await rolledBack(() => this.taker.take(measures, from, until));
    await this.forgetOld(now);
    const row: Partial<WhatIf> = {
      id: newId(),
      name,
      fromDate: from,
      untilDate: until,
      measures,
      status: 'QUEUED',
      secondsPerDay: secondsPerDay ?? (await this.secondsSet()),
      seed: seed ?? 1,
      createdBy: currentTenant().actor,
      createdAt: now,
    };
    await currentManager().insert(WhatIf, row);
    await this.queue.enqueue(row.id!);
    await this.audit.record('WHAT_IF', 'what_if', row.id!, { from, until });
    return this.get(row.id!);
  }

  /**
   * Ends a what-if that waits, or asks its worker to end it.
   *
   * @throws Refusal NOT_FOUND, WHAT_IF_NOT_RUNNING
   */
  async cancel(id: string): Promise<WhatIf> {
    const row = await this.get(id);
    if (await this.queue.withdraw(id)) {
      await currentManager().update(WhatIf, { id }, { status: 'CANCELLED', finishedAt: this.clock.now() });
      await this.events.updated(id, 'CANCELLED', 0);
    } else if (!(await this.queue.requestCancel(id))) {
      throw notRunning(row);
    }
    await this.audit.record('CANCEL_WHAT_IF', 'what_if', id);
    return this.get(id);
  }

  private async secondsSet(): Promise<number> {
    const { municipality: code } = currentTenant();
    const { settings } = await currentManager().findOneByOrFail(Municipality, { code });
    return readSettings(settings).whatIfSecondsPerDay;
  }

  private async forgetOld(now: Date): Promise<void> {
    await currentManager().query(
      `DELETE FROM what_if WHERE created_at < $1
         AND NOT EXISTS (SELECT FROM crisis_activation WHERE what_if_id = what_if.id)`,
      [new Date(now.getTime() - KEPT_DAYS * 86_400_000)],
    );
  }
}

const notRunning = (row: WhatIf): Refusal =>
  new PlanningRefusal('WHAT_IF_NOT_RUNNING', {
    nb: `Prøven «${row.name}» regnes ikke ut nå; den er ${row.status}.`,
    en: `The what-if "${row.name}" is not being worked out; it is ${row.status}.`,
  });
