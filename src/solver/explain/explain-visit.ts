/** Why a shift cannot take a visit: rules are lifted one at a time until it fits. */
import type { Handout } from '../model/problem.js';
import { missingCrew } from '../rules/helpers.js';
import { EFFORT, type Finding, type Proposal, type Reason, type Remedy } from './explanation.js';
import { RouteSlack } from './route-slack.js';
import { ShiftView } from './shift-view.js';
import { widened, withRemedy } from './with-remedy.js';

type Rule = Omit<Reason, 'places'>;

/** A rule that excludes the visit, with what would lift it; remedy null = it should not be lifted. */
interface Obstacle {
  readonly rule: Rule;
  readonly effort: number;
  readonly remedy: Remedy | null;
  readonly position: number;
}

/** What excludes a handout with a home from one shift, and the single changes that would let it in there. */
export function explainVisit(shift: ShiftView, h: number): Finding {
  const handout = shift.problem.handouts[h];
  const outright = obstaclesAnywhere(shift, handout);
  const fitting = shift.positions(handout).filter((at) => shift.slack('NONE').fits(at, handout));
  const inTime = fitting.length > 0 ? durationObstacle(shift, h, fitting) : timeObstacles(shift, h);
  const needed = inTime.length > 0 ? fewest(inTime) : [];
  const position = needed.length > 0 ? needed[0].position : (fitting.at(0) ?? 0);
  const obstacles = [...outright, ...needed];
  const vehicle = shift.index;
  if (obstacles.length === 0 && !shift.holds(position, h)) {
    // It fits at the matrix's speeds with one load; loading again, or speeds by time of day, take the time.
    const rule: Rule = { code: 'SHIFT_TOO_SHORT', vehicle, amount: handout.service };
    return { excludedBy: [rule], proposals: [], effort: EFFORT.never };
  }
  if (obstacles.length === 0) {
    const remedy: Remedy = { kind: 'INSERT_VISIT', vehicle };
    return {
      excludedBy: [{ code: 'ROOM_LEFT', vehicle, amount: 0 }],
      proposals: [{ remedy, placement: { vehicle, position }, effort: 0 }],
      effort: 0,
    };
  }
  const alone =
    outright.length === 0 ? inTime.filter((o) => !isJoint(o)) : obstacles.length === 1 ? outright : [];
  return {
    excludedBy: obstacles.map((obstacle) => obstacle.rule),
    proposals: alone.flatMap((obstacle): Proposal[] => {
      const { remedy, effort } = obstacle;
      const at = outright.length > 0 ? position : obstacle.position;
      return remedy ? [{ remedy, effort, placement: { vehicle, position: at } }] : [];
    }),
    effort: obstacles.reduce((sum, obstacle) => sum + obstacle.effort, 0),
  };
}

/** Rules that exclude it at each position of the route: crew, number of visits, and load. */
function obstaclesAnywhere(shift: ShiftView, handout: Handout): Obstacle[] {
  const vehicle = shift.index;
  const found: Obstacle[] = [];
  const add = (rule: Rule, effort: number, remedy: Remedy): void => {
    found.push({ rule: { vehicle, ...rule }, effort, remedy, position: 0 });
  };
  const skills = handout.skills & ~shift.vehicle.skills;
  if (skills !== 0) {
    add({ code: 'SKILLS', amount: skills }, EFFORT.skills, { kind: 'ADD_SKILLS', vehicle, skills });
  }
  const people = missingCrew(handout, shift.vehicle);
  if (people > 0) {
    add({ code: 'CREW_OF_TWO', amount: people }, EFFORT.person, { kind: 'SECOND_PERSON', vehicle });
  }
  const visits = shift.order.length + 1 - shift.vehicle.maxVisits;
  if (visits > 0) {
    const remedy: Remedy = { kind: 'MORE_VISITS', vehicle, by: visits };
    add({ code: 'MAX_VISITS', amount: visits }, EFFORT.visit * visits, remedy);
  }
  shift.remainingCapacity(handout).forEach((room, dimension) => {
    if (room >= 0) return;
    const remedy: Remedy = { kind: 'MORE_CAPACITY', vehicle, dimension, by: -room };
    add({ code: 'CAPACITY', amount: -room, dimension }, EFFORT.capacity, remedy);
  });
  return found;
}

/** Of positions where it fits in time, whether the longest duration is exceeded at all of them. */
function durationObstacle(shift: ShiftView, h: number, positions: readonly number[]): Obstacle[] {
  if (shift.isDurationFree) return [];
  const vehicle = shift.index;
  const tried = positions.map((position) => ({ position, over: shift.overtime(position, h) }));
  const { position, over } = tried.reduce((a, b) => (b.over < a.over ? b : a));
  if (over <= 0) return [];
  const remedy: Remedy = { kind: 'LONGER_DURATION', vehicle, by: over };
  return [{ rule: { code: 'MAX_DURATION', vehicle, amount: over }, effort: over, remedy, position }];
}

/** It fits in time nowhere: each rule that is enough to lift alone, else two that are enough together. */
function timeObstacles(shift: ShiftView, h: number): Obstacle[] {
  const found = [
    windowObstacle(shift, h),
    endObstacle(shift, h),
    startObstacle(shift, h),
    breakObstacle(shift, h),
    orderObstacle(shift, h),
  ].filter((obstacle) => obstacle !== null);
  return found.length > 0 ? found : windowAndEnd(shift, h);
}

/** The time nearest to the handout's windows at which the shift, as it is, could serve it. */
function windowObstacle(shift: ShiftView, h: number, lifted: 'NONE' | 'END' = 'NONE'): Obstacle | null {
  const handout = shift.problem.handouts[h];
  const vehicle = shift.index;
  let best: { by: number; at: number; position: number } | null = null;
  for (const position of shift.positions(handout)) {
    for (const { from, to } of shift.slack(lifted).startsAt(position, handout)) {
      for (const window of handout.windows) {
        // The two intervals are disjoint, or the visit would fit, so their nearer ends are the nearest times.
        const at = to < window.from ? to : from;
        const by = Math.max(window.from - at, at - window.to);
        if (!best || by < best.by) best = { by, at, position };
      }
    }
  }
  if (!best) return null;
  const { by, at, position } = best;
  const remedy: Remedy = { kind: 'WIDER_WINDOW', vehicle, by, at };
  return { rule: { code: 'TIME_WINDOW', vehicle, amount: by }, effort: by, remedy, position };
}

function endObstacle(shift: ShiftView, h: number): Obstacle | null {
  const handout = shift.problem.handouts[h];
  const vehicle = shift.index;
  const ends = shift
    .positions(handout)
    .filter((position) => shift.slack('END').fits(position, handout))
    .map((position) => ({ position, at: shift.slack('END').endWith(position, handout) }));
  if (ends.length === 0) return null;
  const { position, at } = ends.reduce((a, b) => (b.at < a.at ? b : a));
  const by = at - shift.vehicle.latest;
  const remedy: Remedy = { kind: 'SHIFT_ENDS_LATER', vehicle, by, at };
  return { rule: { code: 'SHIFT_TOO_SHORT', vehicle, amount: by }, effort: by, remedy, position };
}

function startObstacle(shift: ShiftView, h: number): Obstacle | null {
  const handout = shift.problem.handouts[h];
  const vehicle = shift.index;
  if (shift.order.length > 0 && shift.vehicle.lockedPrefix > 0) return null; // the shift has left already
  const starts = shift
    .positions(handout)
    .filter((position) => shift.slack('START').fits(position, handout))
    .map((position) => ({ position, at: shift.slack('START').departureWith(position, handout) }));
  if (starts.length === 0) return null;
  const { position, at } = starts.reduce((a, b) => (b.at > a.at ? b : a));
  const by = shift.vehicle.earliest - at;
  const remedy: Remedy = { kind: 'SHIFT_STARTS_EARLIER', vehicle, by, at };
  return { rule: { code: 'SHIFT_TOO_SHORT', vehicle, amount: by }, effort: by, remedy, position };
}

/** The least seconds by which the break would have to move, by bisection: fitting is monotone in the window's width. */
function breakObstacle(shift: ShiftView, h: number): Obstacle | null {
  const pause = shift.vehicle.break;
  if (!pause) return null;
  const handout = shift.problem.handouts[h];
  const vehicle = shift.index;
  if (!shift.positions(handout).some((position) => shift.slack('BREAK').fits(position, handout))) return null;
  const positionWithin = (by: number): number => {
    const slack = new RouteSlack(shift.problem, { ...shift.vehicle, break: widened(pause, by) }, shift.order);
    return shift.positions(handout).find((position) => slack.fits(position, handout)) ?? -1;
  };
  let tooLittle = 0;
  let enough = Math.max(pause.earliest, shift.vehicle.latest);
  while (enough - tooLittle > 1) {
    const middle = Math.floor((enough + tooLittle) / 2);
    if (positionWithin(middle) >= 0) enough = middle;
    else tooLittle = middle;
  }
  return {
    rule: { code: 'BREAK', vehicle, amount: enough },
    effort: enough,
    remedy: { kind: 'WIDER_BREAK', vehicle, by: enough },
    position: positionWithin(enough),
  };
}

/** It fits only where quarantine or the locked prefix forbids it. No remedy is offered for that. */
function orderObstacle(shift: ShiftView, h: number): Obstacle | null {
  const handout = shift.problem.handouts[h];
  const fitsAt = (position: number): boolean => shift.slack('NONE').fits(position, handout);
  const behindQuarantine = shift.unlockedPositions.find(fitsAt);
  const locked = shift.order.findIndex((_, position) => fitsAt(position));
  const [code, position] =
    behindQuarantine !== undefined ? ['QUARANTINE' as const, behindQuarantine] : ['LOCKED' as const, locked];
  if (position === -1) return null;
  return { rule: { code, vehicle: shift.index, amount: 1 }, effort: EFFORT.never, remedy: null, position };
}

/** No single rule is enough to lift: the handout's window and the shift's end together, if that is enough. */
function windowAndEnd(shift: ShiftView, h: number): Obstacle[] {
  const vehicle = shift.index;
  const window = windowObstacle(shift, h, 'END');
  if (!window) {
    // Not even both are enough: the visits after it have no slack.
    const rule: Rule = { code: 'SHIFT_TOO_SHORT', vehicle, amount: shift.problem.handouts[h].service };
    return [{ rule, effort: EFFORT.never, remedy: null, position: 0 }];
  }
  const { position } = window;
  const moved = new ShiftView(withRemedy(shift.problem, h, window.remedy!), vehicle, shift.order);
  const late = moved.slack('END').endWith(position, moved.problem.handouts[h]) - shift.vehicle.latest;
  const rule: Rule = { code: 'SHIFT_TOO_SHORT', vehicle, amount: late };
  return [
    { ...window, remedy: null },
    { rule, effort: late, remedy: null, position },
  ];
}

/** Obstacles without a remedy of their own, which only count together. */
const isJoint = ({ remedy }: Obstacle): boolean => remedy === null;

/** Of obstacles of which lifting one is enough, that of least effort; of joint ones, all. */
function fewest(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const alone = obstacles.filter((obstacle) => !isJoint(obstacle));
  return alone.length > 0 ? [alone.reduce((a, b) => (b.effort < a.effort ? b : a))] : obstacles;
}
