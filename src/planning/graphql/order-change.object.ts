import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { RefusalObject } from '../../graphql/refusal.object.js';
import type { ComingDays, OrderChangeEffect } from '../coverage/index.js';
import { CoverageDayObject, toCoverageDayObject } from './coverage.object.js';
import { HandoutObject, toHandoutObject } from './handout.object.js';

@ObjectType('ComingDays', { description: 'The days of a recipient from today on.' })
export class ComingDaysObject {
  @Field(() => [CoverageDayObject], { description: 'Each day with an order in force, in order.' })
  days!: CoverageDayObject[];

  @Field(() => [HandoutObject], { description: 'The handouts of those days, in order.' })
  handouts!: HandoutObject[];
}

@ObjectType('OrderChangeEffect', {
  description: 'What a change of an order would come to. Nothing is stored.',
})
export class OrderChangeEffectObject {
  @Field(() => ComingDaysObject, { description: 'Without the change.' })
  before!: ComingDaysObject;

  @Field(() => ComingDaysObject, { description: 'Under the changed order.' })
  after!: ComingDaysObject;
}

export const OrderChangeEffectResult = createUnionType({
  name: 'OrderChangeEffectResult',
  description: 'What a change would come to, or why it would be refused.',
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
