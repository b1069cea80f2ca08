import { randomUUID } from 'node:crypto';
import { currentManager } from '../../src/database/index.js';
import type { Measures } from '../../src/planning/measures/measures.js';
import { WhatIf } from '../../src/planning/what-if/what-if.entity.js';

interface Row {
  readonly id: string;
}

/** A what-if of one day that is done: one recipient is brought home instead of collecting. */
export async function aWhatIf(
  name: string,
  { ruleset, point, recipient, vehicle }: { ruleset: Row; point: Row; recipient: Row; vehicle: Row },
): Promise<{ readonly id: string; readonly measures: Measures }> {
  const id = randomUUID();
  const measures: Measures = {
    rulesets: [{ rulesetId: ruleset.id, on: true }],
    shifts: [],
    hours: [{ pointId: point.id, openingHours: 'Mo-Su 08:00-20:00' }],
  };
  const figures = {
    source: 'PLANNED',
    home: 0,
    booked: 1,
    unassigned: 0,
    routes: 0,
    distance: 0,
    duration: 0,
  };
  const start = '2027-03-23T10:00:00+01:00';
  const day = {
    date: '2027-03-23',
    before: figures,
    after: { ...figures, home: 1, booked: 0, routes: 1 },
    changes: [
      {
        recipientId: recipient.id,
        kind: 'TO_HOME',
        before: { kind: 'POINT', pointId: point.id, vehicleId: null, start },
        after: { kind: 'HOME', pointId: null, vehicleId: vehicle.id, start },
        reasons: [],
        remedy: null,
      },
    ],
    points: [{ pointId: point.id, before: { capPresent: 4, bookings: 1, pOvercrowded: 0 }, after: null }],
  };
  await currentManager().insert(WhatIf, {
    id,
    name,
    fromDate: day.date,
    untilDate: day.date,
    measures,
    status: 'DONE',
    secondsPerDay: 1,
    seed: 1,
    days: [day],
    createdBy: 'test',
    createdAt: new Date('2027-03-22T11:00:00Z'),
  } as never);
  return { id, measures };
}
