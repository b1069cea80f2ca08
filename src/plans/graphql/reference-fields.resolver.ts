import type { Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ShiftObject, ShiftsService, toShiftObject } from '../../fleet/index.js';
import { RECIPIENT } from '../../graphql/descriptions.js';
import { loader } from '../../graphql/loader.js';
import { PointObject, PointsService, toPointObject } from '../../points/index.js';
import { RecipientObject, RecipientsService, toRecipientObject } from '../../recipients/index.js';
import { PlanChangeObject, PlannedPlaceObject } from './plan-comparison.objects.js';
import { BookingObject, PlanCoverageObject, PlanPointObject } from './plan-part.objects.js';
import { RouteObject, StopObject, VisitObject } from './route.objects.js';
import { PlanShortfallObject, ShortfallRemedyObject } from './shortfall.objects.js';
import { UnassignedObject } from './unassigned.objects.js';

/** The `recipient` field of a part of a plan. */
function recipientField(part: Type<{ recipientId: string }>): Type<object> {
  @Resolver(() => part)
  class RecipientFieldResolver {
    constructor(readonly recipients: RecipientsService) {}

    @ResolveField(() => RecipientObject, { nullable: true, description: RECIPIENT })
    async recipient(@Parent() { recipientId }: { recipientId: string }, @Context() context: object) {
      const row = await loader(context, 'recipient', (ids) => this.recipients.findAll(ids)).load(recipientId);
      return row && toRecipientObject(row);
    }
  }
  return RecipientFieldResolver;
}

@Resolver(() => ShortfallRemedyObject)
class RemedyRecipientsResolver {
  constructor(private readonly known: RecipientsService) {}

  @ResolveField(() => [RecipientObject], {
    description: 'Who is sent to another point or served at home in that plan; empty for the other kinds.',
  })
  async recipients(
    @Parent() { recipientIds }: ShortfallRemedyObject,
    @Context() context: object,
  ): Promise<RecipientObject[]> {
    const rows = await loader(context, 'recipient', (ids) => this.known.findAll(ids)).loadMany(recipientIds);
    return rows.flatMap((row) => {
      if (row instanceof Error) throw row;
      return row ? [toRecipientObject(row)] : [];
    });
  }
}

/** The `point` field of a part of a plan. */
function pointField(part: Type<{ pointId: string | null }>): Type<object> {
  @Resolver(() => part)
  class PointFieldResolver {
    constructor(readonly points: PointsService) {}

    @ResolveField(() => PointObject, {
      nullable: true,
      description: 'The point concerned; null where it is not about one.',
    })
    async point(@Parent() { pointId }: { pointId: string | null }, @Context() context: object) {
      if (pointId === null) return null;
      const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(pointId);
      return row && toPointObject(row);
    }
  }
  return PointFieldResolver;
}

/** The `shift` field of a part of a plan. */
function shiftField(part: Type<{ shiftId: string | null }>): Type<object> {
  @Resolver(() => part)
  class ShiftFieldResolver {
    constructor(readonly shifts: ShiftsService) {}

    @ResolveField(() => ShiftObject, {
      nullable: true,
      description: 'The shift concerned; null where it is not about one.',
    })
    async shift(@Parent() { shiftId }: { shiftId: string | null }, @Context() context: object) {
      if (shiftId === null) return null;
      const row = await loader(context, 'shift', (ids) => this.shifts.findAll(ids)).load(shiftId);
      return row && toShiftObject(row);
    }
  }
  return ShiftFieldResolver;
}

/** What the parts of plans refer to, read for all of the answer at once. */
export const referenceResolvers: readonly Type<object>[] = [
  ...[VisitObject, BookingObject, UnassignedObject, PlanCoverageObject, PlanChangeObject].map(recipientField),
  ...[
    StopObject,
    BookingObject,
    PlanPointObject,
    PlannedPlaceObject,
    PlanShortfallObject,
    ShortfallRemedyObject,
  ].map(pointField),
  ...[RouteObject, PlannedPlaceObject].map(shiftField),
  RemedyRecipientsResolver,
];
