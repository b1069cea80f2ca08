/**
 * Finds all faults of a problem at once, before any search: each has a code, a path into the problem and a sentence that
 * says what would be right. A problem without faults can be solved.
 */
import { type LinkFaultCode, validateLinks } from './validate-links.js';
import { outweighedHandouts } from '../costs/index.js';
import type { Problem, SpeedSlice, Vehicle, Window } from '../model/problem.js';
import { UNLIMITED } from '../model/problem.js';
import { mobileStopsOf } from '../rules/mobile-stops.js';

export type FaultCode =
  | 'MATRIX_SIZE'
  | 'MATRIX_NEGATIVE'
  | 'LEG_TOO_DEAR'
  | 'NO_SUCH_INDEX'
  | 'NOT_AN_INTEGER'
  | 'NEGATIVE'
  | 'WINDOW_REVERSED'
  | 'WINDOWS_UNSORTED'
  | 'NO_WINDOW'
  | 'LOAD_DIMENSIONS'
  | 'QUARANTINED_AT_POINT'
  | 'POINT_OFFERED_TWICE'
  | 'SLOT_EMPTY'
  | 'SKILL_BITS'
  | 'LOCKED_TWICE'
  | 'LOCKED_NOT_AT_HOME'
  | 'LOCKED_PREFIX'
  | 'CONFLICT_WITH_ITSELF'
  | 'NOT_A_PROBABILITY'
  | 'STRANGER_PRICES'
  | 'PRIORITY_OUTWEIGHED'
  | 'NOWHERE_TO_LOAD'
  | 'SPEED_NOT_POSITIVE'
  | 'MOBILE_STOP_WITHOUT_PLACE'
  | 'MOBILE_STOP_TWICE'
  | LinkFaultCode;

export interface Fault {
  readonly code: FaultCode;
  /** Path into the problem, as `handouts[3].windows[0]`. */
  readonly where: string;
  readonly message: string;
}

/** The search adds costs of legs in 32 bits; a few of them together must fit. */
const LARGEST_LEG_COST = 2 ** 28;

/** Bit 30 is the search's own (a crew of two), bit 31 the sign. */
const MAX_SKILLS = 2 ** 30 - 1;

/** All faults of a problem, in the order of its fields; empty = none. O(places² · profiles + handouts + vehicles). */
export function validateProblem(problem: Problem): Fault[] {
  const faults = new Faults();
  faults.count('places', problem.places);
  faults.count('loadDimensions', problem.loadDimensions);
  problem.profiles.forEach((_, i) => checkProfile(problem, i, faults));
  problem.handouts.forEach((_, i) => checkHandout(problem, i, faults));
  problem.vehicles.forEach((_, i) => checkVehicle(problem, i, faults));
  checkLegs(problem, faults);
  problem.points.forEach((_, i) => checkPoint(problem, i, faults));
  problem.conflicts.forEach(({ a, b, gap }, i) => {
    const where = `conflicts[${i}]`;
    faults.index(`${where}.a`, a, problem.handouts.length, 'handout');
    faults.index(`${where}.b`, b, problem.handouts.length, 'handout');
    faults.count(`${where}.gap`, gap);
    if (a === b)
      faults.add('CONFLICT_WITH_ITSELF', where, `handout ${a} is in conflict with itself; name two`);
  });
  problem.links.forEach(({ gap }, i) => faults.count(`links[${i}].gap`, gap));
  validateLinks(problem, (code, where, message) => faults.add(code, where, message));
  checkMobileStops(problem, faults);
  checkPresence(problem, faults);
  for (const h of outweighedHandouts(problem)) {
    faults.add(
      'PRIORITY_OUTWEIGHED',
      `handouts[${h}].unassignedCost`,
      `is ${problem.handouts[h].unassignedCost}; give more than all handouts of later priorities cost together`,
    );
  }
  checkLocks(problem, faults);
  return faults.found;
}

class Faults {
  readonly found: Fault[] = [];

  add(code: FaultCode, where: string, message: string): void {
    this.found.push({ code, where, message });
  }

  /** A whole number of at least 0. */
  count(where: string, value: number): void {
    if (!Number.isInteger(value)) this.add('NOT_AN_INTEGER', where, `is ${value}; give a whole number`);
    else if (value < 0) this.add('NEGATIVE', where, `is ${value}; give 0 or more`);
  }

  /** A time or duration: a whole number that the search can add up without overflow. */
  time(where: string, value: number): void {
    if (!Number.isInteger(value)) this.add('NOT_AN_INTEGER', where, `is ${value}; give whole seconds`);
    else if (value < 0 || value > UNLIMITED) {
      this.add('NEGATIVE', where, `is ${value}; give seconds between 0 and ${UNLIMITED}`);
    }
  }

  probability(where: string, value: number): void {
    if (value >= 0 && value <= 1) return;
    this.add('NOT_A_PROBABILITY', where, `is ${value}; give a probability, 0 to 1`);
  }

  index(where: string, value: number, length: number, what: string): void {
    if (Number.isInteger(value) && value >= 0 && value < length) return;
    this.add('NO_SUCH_INDEX', where, `there is no ${what} ${value}; give one of 0 to ${length - 1}`);
  }

  window(where: string, window: Window): void {
    this.time(`${where}.from`, window.from);
    this.time(`${where}.to`, window.to);
    if (window.from > window.to) {
      this.add('WINDOW_REVERSED', where, `ends (${window.to}) before it begins (${window.from}); swap them`);
    }
  }

  windows(where: string, windows: readonly Window[]): void {
    windows.forEach((window, i) => this.window(`${where}[${i}]`, window));
    for (let i = 1; i < windows.length; i++) {
      if (windows[i].from <= windows[i - 1].to) {
        this.add(
          'WINDOWS_UNSORTED',
          `${where}[${i}]`,
          'overlaps or precedes the one before; merge and sort them',
        );
      }
    }
  }

  loads(where: string, loads: readonly number[], dimensions: number): void {
    if (loads.length !== dimensions) {
      this.add('LOAD_DIMENSIONS', where, `has ${loads.length} numbers; give ${dimensions}, one a dimension`);
    }
    loads.forEach((load, d) => this.count(`${where}[${d}]`, load));
  }

  skills(where: string, skills: number): void {
    if (Number.isInteger(skills) && skills >= 0 && skills <= MAX_SKILLS) return;
    this.add('SKILL_BITS', where, `is ${skills}; use bits 0 to 29`);
  }
}

function checkProfile(problem: Problem, i: number, faults: Faults): void {
  const profile = problem.profiles[i];
  const cells = problem.places * problem.places;
  for (const name of ['duration', 'distance'] as const) {
    const where = `profiles[${i}].${name}`;
    const matrix = profile[name];
    if (matrix.length !== cells) {
      faults.add('MATRIX_SIZE', where, `has ${matrix.length} cells; give places² = ${cells}`);
    }
    const negative = matrix.findIndex((cell) => cell < 0);
    if (negative >= 0) {
      faults.add('MATRIX_NEGATIVE', `${where}[${negative}]`, `is ${matrix[negative]}; give 0 or more`);
    }
  }
  checkSpeeds(profile.speeds ?? [], `profiles[${i}].speeds`, faults);
}

/** Thousandths of the matrix's speed. With no more, sums of seconds times speeds are exact in a double. */
const MAX_SPEED = 20_000;

function checkSpeeds(speeds: readonly SpeedSlice[], where: string, faults: Faults): void {
  speeds.forEach(({ from, speed }, k) => {
    faults.time(`${where}[${k}].from`, from);
    if (!Number.isInteger(speed) || speed < 1 || speed > MAX_SPEED) {
      const message = `is ${speed}; give thousandths of the matrix's speed, 1 to ${MAX_SPEED}`;
      faults.add('SPEED_NOT_POSITIVE', `${where}[${k}].speed`, message);
    }
    if (k > 0 && from <= speeds[k - 1].from) {
      faults.add('WINDOWS_UNSORTED', `${where}[${k}]`, 'begins no later than the one before; sort them');
    }
  });
}

function checkHandout(problem: Problem, i: number, faults: Faults): void {
  const where = `handouts[${i}]`;
  const handout = problem.handouts[i];
  faults.time(`${where}.service`, handout.service);
  if (handout.windows.length === 0) {
    faults.add('NO_WINDOW', `${where}.windows`, 'is empty; give the times when service may start');
  }
  faults.windows(`${where}.windows`, handout.windows);
  faults.loads(`${where}.load`, handout.load, problem.loadDimensions);
  faults.skills(`${where}.skills`, handout.skills);
  faults.count(`${where}.unassignedCost`, handout.unassignedCost);
  faults.count(`${where}.priority`, handout.priority);
  if (handout.home !== -1) faults.index(`${where}.home`, handout.home, problem.places, 'place');
  if (handout.quarantined && handout.points.length > 0) {
    faults.add(
      'QUARANTINED_AT_POINT',
      `${where}.points`,
      'a quarantined handout is served at home; offer no point',
    );
  }
  const offered = new Set<number>();
  handout.points.forEach((option, k) => {
    faults.index(`${where}.points[${k}].point`, option.point, problem.points.length, 'point');
    faults.count(`${where}.points[${k}].cost`, option.cost);
    if (offered.has(option.point)) {
      faults.add(
        'POINT_OFFERED_TWICE',
        `${where}.points[${k}]`,
        `point ${option.point} is offered twice; once is enough`,
      );
    }
    offered.add(option.point);
  });
  if (handout.preferred) {
    faults.time(`${where}.preferred.time`, handout.preferred.time);
    faults.count(`${where}.preferred.perSecond`, handout.preferred.perSecond);
  }
  checkBefore(problem, i, faults);
  checkStrangerPrices(problem, i, faults);
}

function checkBefore(problem: Problem, i: number, faults: Faults): void {
  const { before } = problem.handouts[i];
  if (!before) return;
  const where = `handouts[${i}].before`;
  faults.count(`${where}.otherPlace`, before.otherPlace);
  faults.count(`${where}.otherTime`, before.otherTime);
  if ('vehicle' in before.at) {
    faults.index(`${where}.at.vehicle`, before.at.vehicle, problem.vehicles.length, 'vehicle');
  } else {
    faults.index(`${where}.at.point`, before.at.point, problem.points.length, 'point');
    faults.time(`${where}.at.start`, before.at.start);
  }
}

function checkStrangerPrices(problem: Problem, i: number, faults: Faults): void {
  const { strangerPrices } = problem.handouts[i];
  const where = `handouts[${i}].strangerPrices`;
  strangerPrices.forEach((price, v) => faults.count(`${where}[${v}]`, price));
  const vehicles = problem.vehicles.length;
  if (strangerPrices.length === 0 || strangerPrices.length === vehicles) return;
  faults.add(
    'STRANGER_PRICES',
    where,
    `has ${strangerPrices.length} prices; give one for each of the ${vehicles} vehicles, or none`,
  );
}

function checkVehicle(problem: Problem, i: number, faults: Faults): void {
  const where = `vehicles[${i}]`;
  const vehicle = problem.vehicles[i];
  faults.index(`${where}.profile`, vehicle.profile, problem.profiles.length, 'profile');
  faults.index(`${where}.start`, vehicle.start, problem.places, 'place');
  if (vehicle.end !== -1) faults.index(`${where}.end`, vehicle.end, problem.places, 'place');
  faults.window(where, { from: vehicle.earliest, to: vehicle.latest });
  faults.loads(`${where}.capacity`, vehicle.capacity, problem.loadDimensions);
  checkLoading(problem, vehicle, where, faults);
  faults.skills(`${where}.skills`, vehicle.skills);
  for (const cost of ['fixed', 'perMetre', 'perSecond'] as const) {
    faults.count(`${where}.costs.${cost}`, vehicle.costs[cost]);
  }
  faults.time(`${where}.maxDuration`, vehicle.maxDuration);
  faults.count(`${where}.maxVisits`, vehicle.maxVisits);
  if (vehicle.longDuty) {
    faults.time(`${where}.longDuty.after`, vehicle.longDuty.after);
    faults.count(`${where}.longDuty.perHourSquared`, vehicle.longDuty.perHourSquared);
  }
  if (vehicle.break) {
    faults.time(`${where}.break.duration`, vehicle.break.duration);
    faults.window(`${where}.break`, { from: vehicle.break.earliest, to: vehicle.break.latest });
  }
  if (vehicle.lockedPrefix < 0 || vehicle.lockedPrefix > vehicle.locked.length) {
    faults.add(
      'LOCKED_PREFIX',
      `${where}.lockedPrefix`,
      `is ${vehicle.lockedPrefix}; give 0 to ${vehicle.locked.length}`,
    );
  }
}

function checkLoading(
  problem: Problem,
  { loading, startsLoaded }: Vehicle,
  where: string,
  faults: Faults,
): void {
  loading.forEach(({ place, windows, duration }, k) => {
    faults.index(`${where}.loading[${k}].place`, place, problem.places, 'place');
    faults.time(`${where}.loading[${k}].duration`, duration);
    faults.windows(`${where}.loading[${k}].windows`, windows);
    if (windows.length === 0) {
      faults.add(
        'NO_WINDOW',
        `${where}.loading[${k}].windows`,
        'is empty; give the times when loading may start',
      );
    }
  });
  if (startsLoaded || loading.length > 0) return;
  faults.add('NOWHERE_TO_LOAD', where, 'starts empty and has nowhere to load; give it a place in `loading`');
}

/** Holds the longest leg of each profile, at the costs of each vehicle, to `LARGEST_LEG_COST`. */
function checkLegs(problem: Problem, faults: Faults): void {
  const longest = (matrix: Int32Array): number => matrix.reduce((most, cell) => Math.max(most, cell), 0);
  const legs = problem.profiles.map(({ distance, duration }) => [longest(distance), longest(duration)]);
  problem.vehicles.forEach(({ profile, costs }, i) => {
    const leg = legs.at(profile);
    if (!leg) return; // NO_SUCH_INDEX was reported already
    const dearest = costs.perMetre * leg[0] + costs.perSecond * leg[1];
    if (dearest <= LARGEST_LEG_COST) return;
    faults.add(
      'LEG_TOO_DEAR',
      `vehicles[${i}].costs`,
      `make a leg cost up to ${dearest}; give smaller prices, so that none is above ${LARGEST_LEG_COST}`,
    );
  });
}

function checkPoint(problem: Problem, i: number, faults: Faults): void {
  const where = `points[${i}]`;
  const point = problem.points[i];
  faults.windows(`${where}.opens`, point.opens);
  faults.count(`${where}.cap`, point.cap);
  faults.count(`${where}.counters`, point.counters);
  faults.count(`${where}.cohortGap`, point.cohortGap);
  if (point.riskLimit !== null) faults.probability(`${where}.riskLimit`, point.riskLimit);
  if (!Number.isInteger(point.slot) || point.slot < 1) {
    faults.add('SLOT_EMPTY', `${where}.slot`, `is ${point.slot}; give the grid's step, at least one second`);
  }
}

function checkMobileStops(problem: Problem, faults: Faults): void {
  const openedBy = new Map<number, number>();
  for (const { handout, point } of mobileStopsOf(problem)) {
    const where = `handouts[${handout}].opensPoint`;
    faults.index(where, point, problem.points.length, 'point');
    const { home, points } = problem.handouts[handout];
    if (home === -1 || points.length > 0) {
      const message = 'is a mobile stop, which is only driven to; give it a home and no points';
      faults.add('MOBILE_STOP_WITHOUT_PLACE', where, message);
    }
    const other = openedBy.get(point);
    if (other !== undefined) {
      faults.add(
        'MOBILE_STOP_TWICE',
        where,
        `point ${point} is opened by handout ${other}; make it two points`,
      );
    }
    openedBy.set(point, handout);
  }
}

function checkPresence({ presence, riskPrice }: Problem, faults: Faults): void {
  faults.probability('presence.noShow', presence.noShow);
  for (const name of ['jitterSd', 'jitterMax', 'dwellVariation'] as const) {
    const value = presence[name];
    if (!(value >= 0)) faults.add('NEGATIVE', `presence.${name}`, `is ${value}; give 0 or more`);
  }
  faults.count('riskPrice', riskPrice);
}

function checkLocks(problem: Problem, faults: Faults): void {
  const locked = new Map<number, string>();
  const lock = (handout: number, where: string): void => {
    faults.index(where, handout, problem.handouts.length, 'handout');
    const before = locked.get(handout);
    if (before !== undefined)
      faults.add('LOCKED_TWICE', where, `handout ${handout} is locked at ${before} too; lock it once`);
    locked.set(handout, where);
  };
  problem.vehicles.forEach((vehicle, v) =>
    vehicle.locked.forEach((handout, k) => {
      const where = `vehicles[${v}].locked[${k}]`;
      lock(handout, where);
      if (problem.handouts.at(handout)?.home === -1) {
        faults.add(
          'LOCKED_NOT_AT_HOME',
          where,
          `handout ${handout} has no home to be driven to; give it one or unlock it`,
        );
      }
    }),
  );
  problem.lockedBookings.forEach((booking, k) => {
    const where = `lockedBookings[${k}]`;
    lock(booking.handout, `${where}.handout`);
    faults.index(`${where}.point`, booking.point, problem.points.length, 'point');
    faults.time(`${where}.start`, booking.start);
  });
}
