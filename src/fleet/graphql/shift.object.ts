import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, VERSION } from '../../graphql/descriptions.js';
import { clockTime } from '../../graphql/clock-time.js';
import { connectionOf } from '../../graphql/connection.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { Shift } from '../shift.entity.js';

@ObjectType('Break', {
  description: 'The break of a shift; it must start in its window, both ends included.',
})
export class BreakObject {
  @Field(() => Int, { description: 'How long it is.' })
  minutes!: number;

  @Field(() => TimeScalar, { description: 'It starts no earlier than this.' })
  earliest!: string;

  @Field(() => TimeScalar, { description: 'It starts no later than this.' })
  latest!: string;
}

@ObjectType('Shift', { description: 'A crew with a vehicle from start to end on one date.' })
export class ShiftObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => DateScalar, { description: 'The working day.' })
  date!: string;

  @Field(() => TimeScalar, { description: 'When the crew begins work, at the start point.' })
  start!: string;

  @Field(() => TimeScalar, { description: 'When the crew is off duty, as planned.' })
  end!: string;

  @Field(() => BreakObject, {
    nullable: true,
    description: 'When the crew rests; null for a shift without a break.',
  })
  break!: BreakObject | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'When it ended before its time; null where it did not.',
  })
  endedAt!: string | null;

  @Field(() => Int, { description: VERSION })
  version!: number;

  /** For the fields vehicle, startPoint and endPoint; no fields themselves. */
  vehicleId!: string;
  startPointId!: string;
  endPointId!: string | null;
}

export const ShiftConnection = connectionOf('Shift', ShiftObject);
export const ShiftResult = resultOf('Shift', ShiftObject);

export const toShiftObject = (row: Shift): ShiftObject => ({
  id: row.id,
  date: row.date,
  start: row.startTime.slice(0, 5),
  end: row.endTime.slice(0, 5),
  break: breakOf(row),
  endedAt: clockTime(row.endedAt),
  version: row.version,
  vehicleId: row.vehicleId,
  startPointId: row.startPointId,
  endPointId: row.endPointId,
});

function breakOf({ breakMinutes, breakEarliest, breakLatest }: Shift): BreakObject | null {
  const [earliest, latest] = [clockTime(breakEarliest), clockTime(breakLatest)];
  if (breakMinutes === 0 || earliest === null || latest === null) return null;
  return { minutes: breakMinutes, earliest, latest };
}
