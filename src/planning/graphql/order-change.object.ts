import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { RefusalObject } from '../../graphql/refusal.object.js';
import type { ComingDays, OrderChangeEffect } from '../coverage/index.js';
import { CoverageDayObject, toCoverageDayObject } from './coverage.object.js';
import { HandoutObject, toHandoutObject } from './handout.object.js';

@ObjectType('ComingDays', { description: 'From today on.' })
export class ComingDaysObject {
  @Field(() => [CoverageDayObject], { description: 'Every day with an order in force.' })
  days!: CoverageDayObject[];

  @Field(() => [HandoutObject])
  handouts!: HandoutObject[];
}

@ObjectType('OrderChangeEffect', { description: 'What a change would come to. Nothing is kept of it.' })
export class OrderChangeEffectObject {
  @Field(() => ComingDaysObject)
  before!: ComingDaysObject;

  @Field(() => ComingDaysObject)
  after!: ComingDaysObject;
}

export const OrderChangeEffectResult = createUnionType({
  name: 'OrderChangeEffectResult',
  types: () => [OrderChangeEffectObject, RefusalObject] as const,
  resolveType: (value: object) => (value instanceof RefusalObject ? RefusalObject : OrderChangeEffectObject),
});

export const toOrderChangeEffectObject = ({ before, after }: OrderChangeEffect): OrderChangeEffectObject => ({
  before: toComingDays(before),
  after: toComingDays(after),
});

const toComingDays = ({ days, handouts }: ComingDays): ComingDaysObject => ({
  days: days.map(toCoverageDayObject),
  handouts: handouts.map(toHandoutObject),
});
