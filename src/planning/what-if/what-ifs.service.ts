import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant, rolledBack } from '../../database/index.js';
import { Audit, Municipality } from '../../identity/index.js';
import { type CivilDate, civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { notFound, Refusal } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { InputCheck, tidied } from '../../shared/input-check.js';
import { ApplyMeasuresService, checkMeasures, checkPeriod, type Measures } from '../measures/index.js';
import { LEAST_SEARCH_SECONDS, MOST_WHAT_IF_SECONDS, readSettings } from '../settings/index.js';
import { WHAT_IF, whatIfNotRunning } from './texts.js';
import { WhatIfEvents } from './what-if-events.js';
import { WhatIfQueue } from './what-if-queue.js';
import { WhatIf } from './what-if.entity.js';

export interface WhatIfInput {
  readonly name: string;
  readonly from: CivilDate;
  /** Last day, included. */
  readonly until: CivilDate;
  readonly measures: Measures;
  /** Seconds of search for each of a day's two plans; by the municipality's settings if left out. */
  readonly secondsPerDay?: number | null;
  readonly seed?: number | null;
}

/** Days after which what-ifs are deleted, except those in force. */
const RETENTION_DAYS = 30;
const MOST_SEED = 2 ** 31 - 1;

/** Asks for what-ifs and cancels them, in the current tenant's transaction; workers compute them. */
@Injectable()
export class WhatIfsService {
  constructor(
    private readonly queue: WhatIfQueue,
    private readonly applyMeasures: ApplyMeasuresService,
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
    if (!row) throw notFound(WHAT_IF, id);
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
   * Stores a what-if to be computed, QUEUED, and its job. Measures that could not be applied are refused at once.
   *
   * @throws Refusal INPUT_INVALID, NOT_FOUND, VEHICLE_OUT, STAFF_BUSY, CHANGED_MEANWHILE
   */
  async ask(input: WhatIfInput): Promise<WhatIf> {
    const { name, from, until, measures, secondsPerDay, seed } = tidied(input);
    const now = this.clock.now();
    const check = new InputCheck();
    check.text('name', name, 200);
    checkPeriod(check, from, until, civilMoment(now).date);
    checkMeasures(check, measures);
    check.between('secondsPerDay', secondsPerDay, LEAST_SEARCH_SECONDS, MOST_WHAT_IF_SECONDS);
    check.between('seed', seed, -MOST_SEED, MOST_SEED);
    check.done();
    await rolledBack(() => this.applyMeasures.apply(measures, from, until));
    await this.deleteOld(now);
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
   * Cancels a what-if that is queued, or asks its worker to.
   *
   * @throws Refusal NOT_FOUND, WHAT_IF_NOT_RUNNING
   */
  async cancel(id: string): Promise<WhatIf> {
    const row = await this.get(id);
    if (await this.queue.withdraw(id)) {
      await currentManager().update(WhatIf, { id }, { status: 'CANCELLED', finishedAt: this.clock.now() });
      await this.events.updated(id, 'CANCELLED', 0);
    } else if (!(await this.queue.requestCancel(id))) {
      throw new Refusal('WHAT_IF_NOT_RUNNING', whatIfNotRunning(row.name, row.status));
    }
    await this.audit.record('CANCEL_WHAT_IF', 'what_if', id);
    return this.get(id);
  }

  private async secondsSet(): Promise<number> {
    const { municipality: code } = currentTenant();
    const { settings } = await currentManager().findOneByOrFail(Municipality, { code });
    return readSettings(settings).whatIfSecondsPerDay;
  }

  private async deleteOld(now: Date): Promise<void> {
    await currentManager().query(
      `DELETE FROM what_if WHERE created_at < $1
         AND NOT EXISTS (SELECT FROM crisis_activation WHERE what_if_id = what_if.id)`,
      [new Date(now.getTime() - RETENTION_DAYS * 86_400_000)],
    );
  }
}
