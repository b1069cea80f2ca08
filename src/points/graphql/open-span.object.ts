import { Field, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../../graphql/scalars.js';
import { instantAt } from '../../shared/civil-time.js';
import type { OpenSpan } from '../opening-hours/index.js';

@ObjectType('OpenSpan', { description: 'Open from the first instant on, closed from the second on.' })
export class OpenSpanObject {
  @Field(() => InstantScalar)
  from!: string;

  @Field(() => InstantScalar)
  until!: string;
}

export const toOpenSpanObject = ([from, until]: OpenSpan, date: string): OpenSpanObject => ({
  from: instantAt(date, from),
  until: instantAt(date, until),
});
