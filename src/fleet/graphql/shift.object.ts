import { Field, Int, ObjectType } from '@nestjs/graphql';
import { clockTime } from '../../graphql/clock-time.js';
import { connectionOf } from '../../graphql/connection.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { Shift } from '../shift.entity.js';

@ObjectType('Break', { description: 'Must start in its window, both ends included.' })
export class BreakObject {
  @Field(() => Int)
  minutes!: number;

  @Field(() => TimeScalar)
  earliest!: string;

  @Field(() => TimeScalar)
  latest!: string;
}

@ObjectType('Shift', { description: 'A crew and vehicle from start to end on one date.' })
export class ShiftObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => TimeScalar)
  start!: string;

  @Field(() => TimeScalar)
  end!: string;

  @Field(() => BreakObject, { nullable: true })
  break!: BreakObject | null;

  @Field(() => TimeScalar, { nullable: true, description: 'When it ended before its time.' })
  endedAt!: string | null;

  @Field(() => Int)
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
