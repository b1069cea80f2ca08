import type { Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OUTCOMES } from '../../graphql/descriptions.js';
import { loader } from '../../graphql/loader.js';
import { BookingObject, VisitObject } from '../../plans/index.js';
import { outcomeKey, OutcomesService } from '../outcomes.service.js';
import { OutcomeObject, toOutcomeObject } from './outcome.object.js';

interface HandoutPart {
  planId: string;
  recipientId: string;
}

/** The `outcomes` field of a handout, at a stop or at a point. */
function outcomesField(part: Type<HandoutPart>): Type<object> {
  @Resolver(() => part)
  class OutcomesFieldResolver {
    constructor(readonly service: OutcomesService) {}

    @ResolveField(() => [OutcomeObject], { description: OUTCOMES })
    async outcomes(@Parent() { planId, recipientId }: HandoutPart, @Context() context: object) {
      const key = outcomeKey(planId, recipientId);
      const rows = await loader(context, 'outcomes', (keys) => this.load(keys)).load(key);
      return (rows ?? []).map(toOutcomeObject);
    }

    /** Every outcome of these plans and these recipients: more than asked only where a recipient is in several. */
    private load(keys: readonly string[]) {
      const [plans, recipients] = [0, 1].map((part) => [...new Set(keys.map((key) => key.split(' ')[part]))]);
      return this.service.ofHandouts(plans, recipients);
    }
  }
  return OutcomesFieldResolver;
}

export const handoutOutcomesResolvers: readonly Type<object>[] = [VisitObject, BookingObject].map(
  outcomesField,
);
