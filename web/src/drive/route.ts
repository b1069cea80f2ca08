import type { DrivenStopFragment, DrivenVisitFragment, OutcomeKind } from '../graphql/generated/graphql.js';
import { isUndone, type Message } from './outbox.js';

/** What has been said of a handout so far, by the service or by what still waits to be sent. */
export interface Said {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly deviceTime: string;
  /** Handed over; null for all that were planned, and where none were. */
  readonly doses: number | null;
  /** The service has heard it. */
  readonly heard: boolean;
}

export interface DoorVisit extends DrivenVisitFragment {
  readonly said: Said | null;
}

export interface DoorStop extends Omit<DrivenStopFragment, 'visits'> {
  /** Counts the stops with handouts, from 1, as the dispatcher does. */
  readonly number: number | null;
  readonly visits: readonly DoorVisit[];
}

/** The stops as the driver sees them: numbered, each handout with the last that was said of it. */
export function routeOf(stops: readonly DrivenStopFragment[], waiting: readonly Message[]): DoorStop[] {
  let last = 0;
  return stops.map((stop) => ({
    ...stop,
    number: stop.kind === 'DELIVERY' && stop.visits.length > 0 ? ++last : null,
    visits: stop.visits.map((visit) => ({ ...visit, said: lastSaid(stop.planId, visit, waiting) })),
  }));
}

/** The first stop with a handout that nothing has been said of. */
export const nextOf = (stops: readonly DoorStop[]): DoorStop | null =>
  stops.find(({ visits }) => visits.some(({ said }) => said === null)) ?? null;

function lastSaid(planId: string, visit: DrivenVisitFragment, waiting: readonly Message[]): Said | null {
  const queued = waiting
    .flatMap((message) => (message.what === 'report' ? [message.report] : []))
    .filter((report) => report.planId === planId && report.recipientId === visit.recipientId);
  const said = [
    ...visit.outcomes.map((outcome) => ({ ...outcome, heard: true })),
    ...queued.map((report) => ({ ...report, heard: false })),
  ];
  return said.filter(({ id }) => !isUndone(waiting, id)).at(-1) ?? null;
}
