import { Field, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../../graphql/scalars.js';
import { instantAt } from '../../shared/civil-time.js';
import type { OpenSpan } from '../opening-hours/index.js';

@ObjectType('OpenSpan', { description: 'A span of time in which a point is open.' })
export class OpenSpanObject {
  @Field(() => InstantScalar, { description: 'It is open from this instant on.' })
  from!: string;

  @Field(() => InstantScalar, { description: 'It is closed from this instant on.' })
  until!: string;
}

export const toOpenSpanObject = ([from, until]: OpenSpan, date: string): OpenSpanObject => ({
  from: instantAt(date, from),
  until: instantAt(date, until),
});
