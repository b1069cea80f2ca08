import { Inject, Injectable } from '@nestjs/common';
import {
  currentTenant,
  type NotificationPayload,
  NOTIFICATIONS,
  type Notifications,
} from '../database/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import type { PlanStatus } from './plan.entity.js';

/** How far the search for a plan has come. */
export interface PlanProgress {
  readonly plan: string;
  /** The best plan so far: its objective, and how many handouts it leaves unassigned. */
  readonly cost: number;
  readonly unassigned: number;
  /** Seconds of search. */
  readonly elapsed: number;
  /** No plan costs less; null where no bound is known. */
  readonly bound: number | null;
}

/** What every service and worker on the database hears of plans. Ids and numbers only, never names. */
export type PlanEvent = { readonly municipality: string } & (
  | { readonly type: 'planQueued'; readonly plan: string }
  | { readonly type: 'planCancelRequested'; readonly plan: string }
  | ({ readonly type: 'planProgress' } & Readonly<PlanProgress>)
  | {
      readonly type: 'planUpdated';
      readonly plan: string;
      readonly date: CivilDate;
      readonly version: number;
      readonly status: PlanStatus;
    }
);

const TYPES: readonly string[] = ['planQueued', 'planCancelRequested', 'planProgress', 'planUpdated'];

/** Tells of plans, and listens. What is told in a transaction is heard when it commits, and only then. */
@Injectable()
export class PlanEvents {
  constructor(@Inject(NOTIFICATIONS) private readonly notifications: Notifications) {}

  queued(plan: string): Promise<void> {
    return this.publish({ type: 'planQueued', municipality: currentTenant().municipality, plan });
  }

  cancelRequested(plan: string): Promise<void> {
    return this.publish({ type: 'planCancelRequested', municipality: currentTenant().municipality, plan });
  }

  progressed(municipality: string, progress: PlanProgress): Promise<void> {
    return this.publish({ type: 'planProgress', municipality, ...progress });
  }

  updated(plan: { id: string; date: CivilDate; version: number; status: PlanStatus }): Promise<void> {
    const { id, date, version, status } = plan;
    const { municipality } = currentTenant();
    return this.publish({ type: 'planUpdated', municipality, plan: id, date, version, status });
  }

  /**
   * Resolves when listening.
   *
   * @param onGap called when something may have been missed: look again
   * @returns a function that ends the listening
   */
  subscribe(listener: (event: PlanEvent) => void, onGap?: () => void): Promise<() => void> {
    return this.notifications.subscribe((payload) => {
      if (isPlanEvent(payload)) listener(payload);
    }, onGap);
  }

  private publish(event: PlanEvent): Promise<void> {
    return this.notifications.publish(event);
  }
}

/** Only PlanEvents publishes these types, in these shapes. */
const isPlanEvent = (payload: NotificationPayload): payload is NotificationPayload & PlanEvent =>
  typeof payload.type === 'string' && TYPES.includes(payload.type);
