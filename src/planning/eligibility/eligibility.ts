import type { Round } from '../round/index.js';
import { type Due, dueHandouts } from './due-handouts.js';
import { PointHours } from './point-hours.js';
import { ServiceDays } from './service-days.js';

/** Who can be served when, for one round. Answers are remembered, so one object serves a whole plan. */
export interface Eligibility {
  readonly hours: PointHours;
  readonly service: ServiceDays;
  readonly due: Due;
}

export function eligibilityOf(round: Round): Eligibility {
  const hours = new PointHours(round);
  const service = new ServiceDays(round, hours);
  return { hours, service, due: dueHandouts(round, service) };
}
