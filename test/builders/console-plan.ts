import type {
  CrewedShiftFragment,
  PlannedBookingFragment,
  PlannedStopFragment,
  PlannedVisitFragment,
} from '../../web/src/graphql/generated/graphql.js';

/** Parts of a plan as the console reads them, on 2027-03-22. Aliases stand in for recipients' ids. */

export const aVisit = (alias: string, ...kinds: PlannedVisitFragment['outcomes'][number]['kind'][]) => ({
  id: `visit of ${alias}`,
  doses: 1,
  covers: ['2027-03-22'],
  serviceSeconds: 300,
  outcomes: kinds.map((kind, index) => ({
    id: String(index),
    kind,
    deviceTime: '2027-03-22T09:00:00+01:00',
    note: null,
    sideItems: [],
    doses: null,
  })),
  recipient: { id: alias, alias, residence: null },
});

export const aStop = (
  id: string,
  time: string,
  visits: PlannedVisitFragment[] = [],
): PlannedStopFragment => ({
  id,
  kind: visits.length > 0 ? 'DELIVERY' : 'START',
  lat: 60.88,
  lon: 11.56,
  travel: 0,
  arrival: `2027-03-22T${time}:00+01:00`,
  serviceStart: `2027-03-22T${time}:00+01:00`,
  departure: `2027-03-22T${time}:00+01:00`,
  locked: false,
  point: null,
  visits,
});

export const aShift = (name: string): CrewedShiftFragment => ({
  id: `shift of ${name}`,
  start: '09:00',
  end: '15:00',
  vehicle: { id: name, name, mode: 'CAR' },
  crew: [{ id: 'anne', name: 'Anne Demo' }],
});

export const aRoute = (name: string, stops: PlannedStopFragment[]) => ({
  id: `route of ${name}`,
  distance: 0,
  duration: 0,
  shift: aShift(name),
  stops,
});

export const aBooking = (alias: string, time: string, minutes: number): PlannedBookingFragment => ({
  id: `booking of ${alias}`,
  start: `2027-03-22T${time}:00Z`,
  serviceSeconds: minutes * 60,
  locked: false,
  doses: 1,
  covers: [],
  outcomes: [],
  point: { id: 'the pharmacy', name: 'Apoteket' },
  recipient: { id: alias, alias },
});
