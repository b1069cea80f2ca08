import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { liveEvents } from '../../graphql/live-events.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow, type Caller, CurrentCaller } from '../../identity/index.js';
import { PlanEvents } from '../plan-events.js';
import type { PlanStatus } from '../plan.entity.js';
import {
  PlanProgressObject,
  PlanUpdateObject,
  toPlanProgressObject,
  toPlanUpdateObject,
} from './plan-event.objects.js';

const UNDERWAY: readonly PlanStatus[] = ['QUEUED', 'RUNNING'];

/**
 * What happens to plans, as it happens. A stream ends when events may have been missed: the client then reads again
 * and begins anew.
 */
@Resolver()
export class PlanEventsResolver {
  constructor(private readonly events: PlanEvents) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Subscription(() => PlanProgressObject, {
    description:
      'How the search for a plan goes, as it goes. Ends when the plan is done, failed or cancelled.',
  })
  planProgress(
    @Args('planId', { type: () => IdScalar, description: 'The plan that is being made.' }) planId: string,
    @CurrentCaller() { municipality }: Caller,
  ): Promise<AsyncIterableIterator<{ planProgress: PlanProgressObject }>> {
    return liveEvents((push, end) =>
      this.events.subscribe((event) => {
        if (event.municipality !== municipality || event.plan !== planId) return;
        if (event.type === 'planProgress') push({ planProgress: toPlanProgressObject(event) });
        if (event.type === 'planUpdated' && !UNDERWAY.includes(event.status)) end();
      }, end),
    );
  }

  @Allow('DISPATCHER', 'DRIVER', 'LAR_STAFF', 'ADMIN')
  @Subscription(() => PlanUpdateObject, {
    description: 'Each change of a plan of a date. Drivers hear of published plans only.',
  })
  planUpdated(
    @Args('date', { type: () => DateScalar, description: 'The working day whose plans are listened to.' })
    date: string,
    @CurrentCaller() { municipality, role }: Caller,
  ): Promise<AsyncIterableIterator<{ planUpdated: PlanUpdateObject }>> {
    return liveEvents((push, end) =>
      this.events.subscribe((event) => {
        if (event.type !== 'planUpdated' || event.municipality !== municipality || event.date !== date)
          return;
        if (role === 'DRIVER' && event.status !== 'PUBLISHED') return;
        push({ planUpdated: toPlanUpdateObject(event) });
      }, end),
    );
  }
}
