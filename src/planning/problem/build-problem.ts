import { createHash } from 'node:crypto';
import type { LatLon } from '../../shared/geo.js';
import { type CivilDate, secondsAtMinute } from '../../shared/civil-time.js';
import {
  type Conflict,
  type Handout,
  type LongDuty,
  type Point,
  type PresenceParameters,
  type Problem,
  type TravelProfile,
  UNLIMITED,
  type Vehicle,
} from '../../solver/index.js';
import type { TravelMode, TravelTimes } from '../../travel/index.js';
import type { DueHandout } from '../eligibility/due-handouts.js';
import { speedsOn } from './speed-profile.js';
import { type Kept, lockedBookings, lockedVisits, NOTHING_KEPT, openedBy } from './locks.js';
import { limitBesides, lockedThatFit } from './overrides.js';
import { PlaceTable } from './place-table.js';
import type { PointHours } from '../eligibility/point-hours.js';
import { pointOptions } from './point-options.js';
import {
  isDepot,
  isQuarantined,
  type Round,
  type RoundPoint,
  type RoundRecipient,
  type RoundShift,
} from '../round/round.js';
import { mayBeHome, mayCollect, skillsFor, windowOn } from '../eligibility/service-days.js';
import { SkillBits } from './skill-bits.js';
import { holdStands, standOf, standSkills, standsOn } from './mobile-stops.js';
import { loadingOf } from './vehicle-loading.js';
import { indexByKey, type StandVisit } from './visits.js';

/** A problem for the solver, and what its indices stand for; only the problem leaves this room. */
export interface BuiltProblem {
  readonly problem: Problem;
  /** By handout index; those after them are stands. */
  readonly handouts: readonly DueHandout[];
  readonly stands: readonly StandVisit[];
  /** By vehicle index. */
  readonly shifts: readonly RoundShift[];
  /** By point index. */
  readonly points: readonly RoundPoint[];
  /** By place index. */
  readonly places: readonly LatLon[];
  /** How many of the places are not on the road data of some mode, and how many no way leads to. */
  readonly offRoad: { readonly bridged: number; readonly cutOff: number };
  readonly skills: SkillBits;
  /** Handouts whose kept booking a person lets break a rule. */
  readonly overridden: ReadonlySet<number>;
  /** Two problems that are alike have the same one (SHA-256, hexadecimal). */
  readonly hash: string;
}

/**
 * Translates a round and the handouts due on its date into indices, seconds and loads. Time 0 is the start of the
 * local day, so that 23- and 25-hour days need no care later. Doses are the one dimension of load: what a dose
 * weighs is recorded nowhere.
 */
export async function buildProblem(
  round: Round,
  handouts: readonly DueHandout[],
  hours: PointHours,
  travel: TravelTimes,
  kept: Kept = NOTHING_KEPT,
): Promise<BuiltProblem> {
  const { date } = round;
  const places = new PlaceTable();
  const bits = new SkillBits();
  const cohorts = new Map<string, number>();
  const opened = new Map(
    kept.bookings
      .filter(({ override }) => override !== null)
      .map((booking) => [booking.recipientId, booking]),
  );
  const people = handouts.map((due) => {
    const handout = handoutOf(round, due, hours, places, bits, cohorts);
    const booking = opened.get(due.recipient.id);
    const point = round.points.findIndex(({ id }) => id === booking?.pointId);
    return booking && point >= 0 ? openedBy(handout, point, booking.start) : handout;
  });
  const stands = standsOn(round, hours);
  const jobs = [...people, ...stands.map((stand) => standOf(round, hours, stand, places, bits))];
  const indexOf = indexByKey({ handouts, stands });
  const modes = [...new Set(round.shifts.map((shift) => shift.vehicle.mode))];
  const vehicles = round.shifts.map((shift) => {
    const vehicle = vehicleOf(round, shift, hours, modes, places, bits);
    const skills = vehicle.skills | bits.of(standSkills(stands, shift));
    return {
      ...vehicle,
      skills,
      locked: lockedVisits(kept.visits.get(shift.id) ?? [], vehicle, jobs, indexOf),
    };
  });
  const open = round.points.map((point) => pointOf(round, point, hours));
  const locked = lockedBookings(kept.bookings, jobs, round.points, open, indexOf);
  const overridden = new Set(
    locked.flatMap(({ handout }) => (opened.has(handouts[handout].recipient.id) ? [handout] : [])),
  );
  const points = open.map((point, p) => {
    const presence = presenceAt(round, round.points[p]);
    const here = locked.filter((booking) => booking.point === p);
    const isOverridden = here.some(({ handout }) => overridden.has(handout));
    const present = here.map(({ handout, start }) => ({ start, service: jobs[handout].service }));
    return { ...point, presence, riskLimit: limitBesides(point, isOverridden ? present : [], presence) };
  });
  const profiles: TravelProfile[] = [];
  const [bridged, cutOff] = [new Set<number>(), new Set<number>()];
  for (const mode of modes) {
    const speeds = speedsOn(date, round.settings.hourFactors[mode]);
    const matrix = await travel.matrix(mode, places.all);
    profiles.push({ duration: matrix.duration, distance: matrix.distance, speeds });
    for (const place of matrix.bridged) bridged.add(place);
    for (const place of matrix.cutOff) cutOff.add(place);
  }
  const wished: Problem = {
    places: places.all.length,
    loadDimensions: 1,
    profiles,
    handouts: jobs,
    vehicles,
    points,
    links: [],
    conflicts: conflictsOf(round, indexOf),
    presence: round.settings.presence,
    riskPrice: round.settings.prices.riskAtLimit,
    lockedBookings: locked,
  };
  const held = holdStands(wished, overridden);
  const problem = { ...held, lockedBookings: lockedThatFit(held, overridden) };
  const hash = hashOf(date, problem, modes, travel, places.all);
  return {
    problem,
    handouts,
    stands,
    shifts: round.shifts,
    points: round.points,
    places: places.all,
    offRoad: { bridged: bridged.size, cutOff: cutOff.size },
    skills: bits,
    overridden,
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
  const wished = wishedMinute(recipient, round.settings.steadyWithin);
  return {
    service: recipient.serviceSeconds,
    windows: [windowOn(recipient, date)],
    load: [due.doses],
    skills: bits.of(skillsFor(order)),
    crew: recipient.staffRequired,
    quarantined: isQuarantined(recipient, date),
    opensPoint: -1,
    priority: 0,
    unassignedCost: round.settings.prices.unassigned * priorityOf(due),
    home: home && mayBeHome(recipient, date) ? places.indexOf(home) : -1,
    points: mayCollect(recipient, date) ? pointOptions(round, hours, due) : [],
    preferred:
      wished === null
        ? null
        : {
            time: secondsAtMinute(date, wished),
            perSecond: round.settings.prices.perSecondOffUsualTime,
          },
    cohort: recipient.cohort === null ? -1 : numbered(cohorts, recipient.cohort),
    before: null,
    strangerPrices: strangerPrices(round, recipient),
    helps: -1,
  };
}

/**
 * The time that a recipient is best given: the last one, where that was near the usual one, so that times stay as they
 * are unless something changed; the usual one else, so that whoever was given a time far off comes back. Times given
 * elsewhere than at the usual point say nothing.
 */
export function wishedMinute(
  { usualTime, usualPointId, lastPickup }: Pick<RoundRecipient, 'usualTime' | 'usualPointId' | 'lastPickup'>,
  steadyWithin: number,
): number | null {
  if (lastPickup === null || steadyWithin === 0) return usualTime;
  if (usualPointId !== null && lastPickup.pointId !== usualPointId) return usualTime;
  const { minute } = lastPickup;
  return usualTime === null || Math.abs(minute - usualTime) <= steadyWithin ? minute : usualTime;
}

/**
 * Who goes first when not everybody can: 3 for those who have no dose at home to fall back on (supervised, or no
 * take-home allowed), 2 for other daily medicine, 1 for a depot, whose interval has tolerance.
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
    ...loadingOf(round, shift, hours, start),
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

/** For each shift what it costs that the recipient knows nobody on it; nothing for whom nobody has visited lately. */
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

/** What is in force at a point on the date: the strictest of its own cap and of every ruleset for its kind. */
export function rulesFor(
  round: Round,
  point: RoundPoint,
): { cap: number; cohortGap: number; riskLimit: number } {
  const inForce = round.rulesets.filter((rule) => rule.pointKind === '*' || rule.pointKind === point.kind);
  return {
    cap: Math.min(point.maxPresent, ...inForce.map((rule) => rule.maxPresent ?? Infinity)),
    cohortGap: Math.max(0, ...inForce.map((rule) => rule.cohortGapMinutes * 60)),
    riskLimit: Math.min(DEFAULT_RISK_LIMIT, ...inForce.map((rule) => rule.riskLimit)),
  };
}

/** How people keep to their time at a point: as is set there, else in the municipality. */
export const presenceAt = ({ settings }: Round, { presence }: RoundPoint): PresenceParameters => ({
  ...settings.presence,
  ...presence,
});

/** FORMATS.md, rulesets: where no ruleset says otherwise. */
const DEFAULT_RISK_LIMIT = 0.05;

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

/** The matrices follow from the places and the travel data, so they need not be hashed cell by cell. */
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
