import type { Order } from '../../src/dispensing/index.js';
import { parseHandout, STRICT_POLICY } from '../../src/dispensing/index.js';
import type {
  Round,
  RoundPoint,
  RoundRecipient,
  RoundShift,
  RoundStand,
} from '../../src/planning/round/round.js';
import { readSettings } from '../../src/planning/settings/planning-settings.js';
import { parseClockTime } from '../../src/shared/civil-time.js';

/** A Monday without anything special about it. */
export const MONDAY = '2027-04-05';
/** About 1.1 km of straight line. */
const STEP = 0.01;

/** A place so many steps north of the town square. */
export const at = (steps: number): { lat: number; lon: number } => ({ lat: 59.9 + steps * STEP, lon: 10.75 });

export const anOrder = (handout: string, said: Partial<Omit<Order, 'handout'>> = {}): Order => ({
  atc: 'N07BC02',
  form: 'ORAL_SOLUTION',
  preparation: null,
  dosesPerDay: 1,
  doseEveryDays: 1,
  handout: parseHandout(handout),
  supervised: false,
  maxTakeHomeDoses: 6,
  toleranceDays: 0,
  validFrom: '2027-01-01',
  validUntil: null,
  ...said,
});

export const aDepot = (handout: string, toleranceDays: number): Order =>
  anOrder(handout, { form: 'DEPOT_INJECTION', atc: 'N07BC01', maxTakeHomeDoses: 0, toleranceDays });

/** A recipient who lives a step from the square and gets a dose brought home each day. Names stand in for ids. */
export const aRecipient = (alias: string, said: Partial<RoundRecipient> = {}): RoundRecipient => ({
  id: alias,
  alias,
  mode: 'HOME',
  home: at(1),
  usualPointId: null,
  usualTime: null,
  lastPickup: null,
  earliest: parseClockTime('09:00'),
  latest: parseClockTime('15:00'),
  serviceSeconds: 300,
  staffRequired: 1,
  cohort: null,
  orders: [anOrder('MO TU WE TH FR SA SU')],
  pauses: [],
  quarantines: [],
  holds: [],
  moves: [],
  clearings: [],
  leftoverDecisions: [],
  extraHandouts: [],
  endedOn: null,
  facts: { given: [], failed: [], published: [] },
  familiar: [],
  ...said,
});

/** A recipient who collects at the pharmacy on the square. */
export const aCollector = (alias: string, said: Partial<RoundRecipient> = {}): RoundRecipient =>
  aRecipient(alias, {
    mode: 'PICKUP',
    usualPointId: 'Apoteket',
    usualTime: parseClockTime('10:00'),
    ...said,
  });

export const aPoint = (name: string, said: Partial<RoundPoint> = {}): RoundPoint => ({
  id: name,
  name,
  kind: 'PHARMACY',
  location: at(0),
  counters: 2,
  maxPresent: 4,
  slotMinutes: 5,
  injections: false,
  openingHours: 'Mo-Fr 09:00-18:00; PH off',
  ...said,
});

/** A car stands three kilometres north of the square on Mondays, from eleven to twelve, with so many doses. */
export const aStand = (said: Partial<RoundStand> = {}): RoundStand => ({
  pointId: 'Torget',
  vehicleId: null,
  first: MONDAY,
  last: null,
  from: parseClockTime('11:00'),
  until: parseClockTime('12:00'),
  doses: 20,
  ...said,
});

export const aShift = (date: string, said: Partial<RoundShift> = {}): RoundShift => ({
  id: `${date} ${said.vehicle?.name ?? 'Bil 1'}`,
  date,
  start: parseClockTime('09:00'),
  end: parseClockTime('15:30'),
  crew: 1,
  staff: ['Kari'],
  skills: ['MEDICATION'],
  vehicle: { id: 'Bil 1', name: 'Bil 1', mode: 'CAR', capacityDoses: 100 },
  startPointId: 'Apoteket',
  endPointId: 'Apoteket',
  break: null,
  ...said,
});

/**
 * A town on a Monday: one pharmacy on the square, one car out each day of its working week, and the recipients given.
 */
export function aTown(
  said: Partial<Round> & { readonly roster?: never; readonly allShifts?: readonly RoundShift[] } = {},
): Round {
  const date = said.date ?? MONDAY;
  const shifts = said.allShifts ?? WORKING_WEEK.map((day) => aShift(day));
  const dates = shifts.map((shift) => shift.date).sort();
  return {
    municipality: '0301',
    date,
    today: '2027-01-01',
    inUseFrom: '2027-01-01',
    publishedDates: new Set(),
    policy: STRICT_POLICY,
    settings: readSettings({}),
    recipients: [],
    points: [aPoint('Apoteket')],
    closures: [],
    rulesets: [],
    conflicts: [],
    stands: [],
    roadClosures: [],
    ...said,
    shifts: shifts.filter((shift) => shift.date === date),
    roster: { first: dates.at(0) ?? null, last: dates.at(-1) ?? null, shifts },
  };
}

const WORKING_WEEK = ['2027-04-05', '2027-04-06', '2027-04-07', '2027-04-08', '2027-04-09'];
