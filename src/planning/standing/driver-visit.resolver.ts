import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DriverVisitObject } from '../../delivery/index.js';
import { enumOf } from '../../graphql/enum.js';
import { loader } from '../../graphql/loader.js';
import { StandingService } from './standing.service.js';
import type { StopReason } from './standing.js';

const StopReasonEnum = enumOf<StopReason>(
  'HandoutStopReason',
  {
    PAUSED: 'The recipient is paused on the day.',
    HELD: 'Handouts are held until a clinician clears it.',
    ENDED: 'The treatment has ended.',
    NO_ORDER: 'No order is in force on the day.',
    DECISION_NEEDED: 'A clinician has to decide on doses at home first.',
    COVERED: 'The recipient has been given doses for the days already.',
  },
  'Why a handout of a published plan is not to be given.',
);

/** Tells a crew at once when what was recorded since the plan was published stops a handout. */
@Resolver(() => DriverVisitObject)
export class DriverVisitStandingResolver {
  constructor(private readonly standing: StandingService) {}

  @ResolveField(() => StopReasonEnum, {
    nullable: true,
    description:
      'Why the handout is not to be given after all; null where it is. A delivery that was made is always taken.',
  })
  async cancelled(
    @Parent() { recipientId, date }: DriverVisitObject,
    @Context() context: object,
  ): Promise<StopReason | null> {
    const read = (ids: readonly string[]) => this.standing.on(date, ids);
    const found = await loader(context, `standing ${date}`, read).load(recipientId);
    return found?.kind === 'STOPPED' ? found.reason : null;
  }
}
