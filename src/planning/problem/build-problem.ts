import { createHash } from 'node:crypto';
import { isDepot } from '../../dispensing/index.js';
import type { LatLon } from '../../shared/geo.js';
import { type CivilDate, secondsAtMinute } from '../../shared/civil-time.js';
import {
  type Conflict,
  type Handout,
  type LongDuty,
  type Point,
  type Problem,
  type TravelProfile,
  UNLIMITED,
  type Vehicle,
} from '../../solver/index.js';
import type { TravelMode, TravelTimes } from '../../travel/index.js';
import {
  type DueHandout,
  type PointHours,
  pointOptions,
  rulesFor,
  serviceTerms,
} from '../eligibility/index.js';
import {
  isQuarantined,
  type Round,
  type RoundPoint,
  type RoundRecipient,
  type RoundShift,
} from '../round/index.js';
import { type BuiltProblem, indexByKey } from './built-problem.js';
import { lockedBookings, lockedVisits, type Locks, NO_LOCKS, withOverriddenTime } from './locks.js';
import { lockMobileStops, mobileStopSkills, mobileStopsOn, mobileStopVisit } from './mobile-stops.js';
import { fittingLockedBookings, riskLimitBeside } from './overrides.js';
import { PlaceTable } from './place-table.js';
import { SkillBits } from './skill-bits.js';
import { speedProfileOn } from './speed-profile.js';
import { vehicleLoading } from './vehicle-loading.js';

/**
 * Translates a round and the handouts due on its date into indices, seconds and loads. Time 0 is the start of the
 * local day, so that days of 23 and 25 hours need no care later. Doses are the one dimension of load, as no weight of a
 * dose is recorded.
 */
export async function buildProblem(
  round: Round,
  handouts: readonly DueHandout[],
  hours: PointHours,
  travel: TravelTimes,
  locks: Locks = NO_LOCKS,
): Promise<BuiltProblem> {
  const { date } = round;
  const places = new PlaceTable();
  const bits = new SkillBits();
  const cohorts = new Map<string, number>();
  const overridden = new Map(
    locks.bookings
      .filter(({ override }) => override !== null)
      .map((booking) => [booking.recipientId, booking]),
  );
  const people = handouts.map((due) => {
    const handout = handoutOf(round, due, hours, places, bits, cohorts);
    const booking = overridden.get(due.recipient.id);
    const point = round.points.findIndex(({ id }) => id === booking?.pointId);
    return booking && point >= 0 ? withOverriddenTime(handout, point, booking.start) : handout;
  });
  const mobileStops = mobileStopsOn(round, hours);
  const visits = [
    ...people,
    ...mobileStops.map((visit) => mobileStopVisit(round, hours, visit, places, bits)),
  ];
  const indexOf = indexByKey({ handouts, mobileStops });
  const modes = [...new Set(round.shifts.map((shift) => shift.vehicle.mode))];
  const vehicles = round.shifts.map((shift) => {
    const vehicle = vehicleOf(round, shift, hours, modes, places, bits);
    const skills = vehicle.skills | bits.of(mobileStopSkills(mobileStops, shift));
    return {
      ...vehicle,
      skills,
      locked: lockedVisits(locks.visits.get(shift.id) ?? [], vehicle, visits, indexOf),
    };
  });
  const open = round.points.map((point) => pointOf(round, point, hours));
  const locked = lockedBookings(locks.bookings, visits, round.points, open, indexOf);
  const overrides = new Set(
    locked.flatMap(({ handout }) => (overridden.has(handouts[handout].recipient.id) ? [handout] : [])),
  );
  const points = open.map((point, p) => {
    const { presence } = rulesFor(round, round.points[p]);
    const here = locked.filter((booking) => booking.point === p);
    const isOverridden = here.some(({ handout }) => overrides.has(handout));
    const present = here.map(({ handout, start }) => ({ start, service: visits[handout].service }));
    return { ...point, presence, riskLimit: riskLimitBeside(point, isOverridden ? present : [], presence) };
  });
  const profiles: TravelProfile[] = [];
  const [bridged, cutOff] = [new Set<number>(), new Set<number>()];
  for (const mode of modes) {
    const speeds = speedProfileOn(date, round.settings.hourFactors[mode]);
    const matrix = await travel.matrix(mode, places.all);
    profiles.push({ duration: matrix.duration, distance: matrix.distance, speeds });
    for (const place of matrix.bridged) bridged.add(place);
    for (const place of matrix.cutOff) cutOff.add(place);
  }
  const withAllLocks: Problem = {
    places: places.all.length,
    loadDimensions: 1,
    profiles,
    handouts: visits,
    vehicles,
    points,
    links: [],
    conflicts: conflictsOf(round, indexOf),
    presence: round.settings.presence,
    riskPrice: round.settings.prices.riskAtLimit,
    lockedBookings: locked,
  };
  const withStops = lockMobileStops(withAllLocks, overrides);
  const problem = { ...withStops, lockedBookings: fittingLockedBookings(withStops, overrides) };
  const hash = hashOf(date, problem, modes, travel, places.all);
  return {
    problem,
    handouts,
    mobileStops,
    shifts: round.shifts,
    points: round.points,
    places: places.all,
    offRoad: { bridged: bridged.size, cutOff: cutOff.size },
    skills: bits,
    overrides,
    hash,
  };
}

function handoutOf(
  round: Round,
  due: DueHandout,
  hours: PointHours,
  places: PlaceTable,
  bits: SkillBits,
  cohorts: Map<string, number>,
): Handout {
  const { recipient, order } = due;
  const { date } = round;
  const { home } = recipient;
  const terms = serviceTerms(recipient, order, date);
  const preferred = preferredMinute(recipient, round.settings.steadyWithin);
  return {
    service: recipient.serviceSeconds,
    windows: [terms.window],
    load: [due.doses],
    skills: bits.of(terms.skills),
    crew: recipient.staffRequired,
    quarantined: isQuarantined(recipient, date),
    opensPoint: -1,
    priority: 0,
    unassignedCost: round.settings.prices.unassigned * priorityOf(due),
    home: home && terms.atHome ? places.indexOf(home) : -1,
    points: terms.atPoint ? pointOptions(round, hours, due) : [],
    preferred:
      preferred === null
        ? null
        : {
            time: secondsAtMinute(date, preferred),
            perSecond: round.settings.prices.perSecondOffUsualTime,
          },
    cohort: recipient.cohort === null ? -1 : numbered(cohorts, recipient.cohort),
    before: null,
    strangerPrices: strangerPrices(round, recipient),
    helps: -1,
  };
}

/**
 * Minute of the day that the search aims for: the last booking's, where it was within `steadyWithin` minutes of the
 * usual time, so that times stay the same from day to day; else the usual time. A booking at another point than the
 * usual one is left out of account. Null where neither is known.
 */
export function preferredMinute(
  { usualTime, usualPointId, lastPickup }: Pick<RoundRecipient, 'usualTime' | 'usualPointId' | 'lastPickup'>,
  steadyWithin: number,
): number | null {
  if (lastPickup === null || steadyWithin === 0) return usualTime;
  if (usualPointId !== null && lastPickup.pointId !== usualPointId) return usualTime;
  const { minute } = lastPickup;
  return usualTime === null || Math.abs(minute - usualTime) <= steadyWithin ? minute : usualTime;
}

/**
 * Weight of a handout that is left out: 3 where the recipient has no dose at home (supervised, or no take-home), 2 for
 * other daily medicine, 1 for a depot, whose interval has tolerance.
 */
function priorityOf({ order }: DueHandout): number {
  if (isDepot(order)) return 1;
  return order.supervised || order.maxTakeHomeDoses === 0 ? 3 : 2;
}

function vehicleOf(
  round: Round,
  shift: RoundShift,
  hours: PointHours,
  modes: readonly TravelMode[],
  places: PlaceTable,
  bits: SkillBits,
): Vehicle {
  const at = (minute: number): number => secondsAtMinute(round.date, minute);
  const locationOf = (pointId: string): LatLon =>
    round.points.find((point) => point.id === pointId)!.location;
  const { prices } = round.settings;
  const start = places.indexOf(locationOf(shift.startPointId));
  return {
    profile: modes.indexOf(shift.vehicle.mode),
    start,
    end: shift.endPointId === null ? -1 : places.indexOf(locationOf(shift.endPointId)),
    earliest: at(shift.start),
    latest: at(shift.end),
    capacity: [shift.vehicle.capacityDoses],
    ...vehicleLoading(round, shift, hours, start),
    skills: bits.of(shift.skills),
    crew: shift.crew,
    costs: { fixed: prices.route, perMetre: prices.perMetre, perSecond: prices.perSecond },
    break: shift.break && {
      duration: shift.break.minutes * 60,
      earliest: at(shift.break.earliest),
      latest: at(shift.break.latest),
    },
    longDuty: longDutyOf(round, shift),
    maxDuration: UNLIMITED,
    maxVisits: UNLIMITED,
    locked: [],
    lockedPrefix: 0,
  };
}

/** By shift: the price of a crew that the recipient does not know. Empty for recipients who know no crew. */
function strangerPrices({ settings, shifts }: Round, { familiar }: DueHandout['recipient']): number[] {
  if (familiar.length === 0 || settings.prices.stranger === 0) return [];
  return shifts.map(({ staff }) =>
    staff.some((id) => familiar.includes(id)) ? 0 : settings.prices.stranger,
  );
}

function longDutyOf({ settings, date }: Round, { start, end }: RoundShift): LongDuty | null {
  const { share, pricePerHourSquared } = settings.longDuty;
  if (pricePerHourSquared === 0) return null;
  const length = secondsAtMinute(date, end) - secondsAtMinute(date, start);
  return { after: Math.round(share * length), perHourSquared: pricePerHourSquared };
}

function pointOf(round: Round, point: RoundPoint, hours: PointHours): Point {
  const rules = rulesFor(round, point);
  return {
    opens: hours.openOn(point, round.date).map((span) => ({ from: span.from, to: span.until })),
    slot: point.slotMinutes * 60,
    cap: rules.cap,
    counters: point.counters,
    cohortGap: rules.cohortGap,
    riskLimit: rules.riskLimit,
  };
}

const conflictsOf = (round: Round, indexOf: ReadonlyMap<string, number>): Conflict[] =>
  round.conflicts.flatMap(({ recipientAId, recipientBId, minGapMinutes }) => {
    const a = indexOf.get(recipientAId);
    const b = indexOf.get(recipientBId);
    return a === undefined || b === undefined ? [] : [{ a, b, gap: minGapMinutes * 60 }];
  });

function numbered(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(name, number);
  }
  return number;
}

/** The matrices follow from the places and the travel data, so they are not hashed cell by cell. */
function hashOf(
  date: CivilDate,
  problem: Problem,
  modes: readonly TravelMode[],
  travel: TravelTimes,
  places: readonly LatLon[],
): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        date,
        travel.engine,
        travel.dataId,
        modes,
        places,
        { ...problem, profiles: problem.profiles.map(({ speeds }) => speeds) },
      ]),
    )
    .digest('hex');
}
