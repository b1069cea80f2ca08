/**
 * The graph in which the cheapest route of a crew is searched: which visit can follow which, at which cost and after how
 * many steps of a discrete clock. Times are rounded down, so no arc is dearer or later than in the problem.
 */
import type { Handout, Problem, TravelProfile, Window } from '../model/problem.js';
import { TravelTime, visitCost } from '../costs/index.js';
import { vehicleOfLocked } from '../rules/locks.js';
import { type Crew, servableVisits } from './crew-groups.js';

/** Most steps of the clock; with more no graph is built. */
const MOST_STEPS = 2_000;
/** Arcs to and from a visit's nearest are exact; those to all others go through a hub that is never dearer. */
const NEAREST = 24;

export interface CrewGraph {
  readonly crew: Crew;
  /** Handouts of the visits; indices into this are what the other fields call a visit. */
  readonly visits: Int32Array;
  /** Seconds of a step of the clock, and how many steps there are. */
  readonly step: number;
  readonly steps: number;
  /** Arcs from visit i: `arc*[arcsFrom[i] .. arcsFrom[i + 1])`: target visit, cost, whole steps, and seconds beyond. */
  readonly arcsFrom: Int32Array;
  readonly arcTo: Int32Array;
  readonly arcPrice: Float64Array;
  readonly arcSteps: Int32Array;
  readonly arcRest: Int32Array;
  /** The hub: cost from each visit to it and from it to each; Infinity = not needed. Whole steps; 0 = there is no hub. */
  readonly toHub: Float64Array;
  readonly fromHub: Float64Array;
  readonly hubSteps: number;
  /** Cost and whole steps from the crew's start to each visit, and cost from each back to the end. */
  readonly outPrice: Float64Array;
  readonly outSteps: Int32Array;
  readonly homePrice: Float64Array;
  /** The last step at which each visit may start for the crew to be back in time; the second with the break to come. */
  readonly lastStep: Int32Array;
  readonly lastStepBeforePause: Int32Array;
  /** `[step * count + j]`: least cost of the time of day if j starts at that step; Infinity = outside its windows. */
  readonly startPrice: Float64Array;
  /** First step at which the break may be taken. */
  readonly pauseFrom: number;
}

/**
 * Null if the clock would need more than `MOST_STEPS` steps, or two visits can start at the same second (a step of 0 s).
 * @param fineness about how many steps the clock has from the crew's earliest to its latest
 */
export function crewGraph(problem: Problem, crew: Crew, fineness: number): CrewGraph | null {
  const visits = Int32Array.from(servableVisits(problem, crew));
  const count = visits.length;
  const travel = new CrewTravel(problem, crew, visits);
  const span = crew.latest - crew.earliest;
  const step = Math.min(Math.max(1, Math.ceil((span + 1) / fineness)), travel.shortest());
  const steps = Math.floor(span / Math.max(step, 1)) + 1;
  if (step < 1 || span < 0 || steps > MOST_STEPS) return null;

  const pauseSeconds = crew.pause?.duration ?? 0;
  const at = (seconds: number): number => Math.floor((seconds - crew.earliest) / step);
  const outPrice = new Float64Array(count);
  const outSteps = new Int32Array(count);
  const homePrice = new Float64Array(count);
  const lastStep = new Int32Array(count);
  const lastStepBeforePause = new Int32Array(count);
  const startPrice = new Float64Array(steps * count);
  const least = (values: readonly number[]): number => Math.min(...values);
  const servedThere = servicesByHome(problem);
  const locked = vehicleOfLocked(problem);
  visits.forEach((h, j) => {
    const { home, service } = problem.handouts[h];
    const out = crew.starts.map((place) => travel.legCost(place, home, !crew.startsLoaded));
    outPrice[j] = least(out) + travel.servingCost(j);
    const outSeconds = crew.starts.map((place) => travel.legSeconds(place, home, !crew.startsLoaded));
    outSteps[j] = least(outSeconds) === Infinity ? steps : Math.floor(least(outSeconds) / step);
    const back = crew.ends.map((place) => (place === -1 ? home : place));
    homePrice[j] = least(back.map((place) => travel.directCost(home, place)));
    const untilBack = service + least(back.map((place) => travel.directSeconds(home, place)));
    lastStep[j] = Math.min(steps - 1, at(crew.latest - untilBack));
    lastStepBeforePause[j] = Math.min(steps - 1, at(crew.latest - untilBack - pauseSeconds));
    const others = servedThere.get(home)! - service;
    for (let t = 0; t < steps; t++) {
      const from = crew.earliest + t * step;
      const span = { from: from - others, to: from + step - 1 };
      startPrice[t * count + j] = leastStartCost(problem.handouts[h], span, locked.has(h));
    }
  });
  return {
    crew,
    visits,
    step,
    steps,
    ...buildArcs(problem, travel, visits, step),
    outPrice,
    outSteps,
    homePrice,
    lastStep,
    lastStepBeforePause,
    startPrice,
    pauseFrom: crew.pause ? Math.max(0, at(crew.pause.earliest)) : 0,
  };
}

/** The least costs and seconds of the crew's travel between places and between visits, over all times of day. */
class CrewTravel {
  private readonly profile: TravelProfile;
  private readonly day: TravelTime;

  constructor(
    private readonly problem: Problem,
    private readonly crew: Crew,
    private readonly visits: Int32Array,
  ) {
    this.profile = problem.profiles[crew.profile];
    this.day = new TravelTime(this.profile.speeds ?? []);
  }

  directCost(from: number, to: number): number {
    if (from === to) return 0;
    const { perMetre, perSecond } = this.crew;
    return (
      perMetre * this.profile.distance[from * this.problem.places + to] +
      perSecond * this.directSeconds(from, to)
    );
  }

  directSeconds(from: number, to: number): number {
    return from === to ? 0 : this.day.shortest(this.profile.duration[from * this.problem.places + to]);
  }

  /** As `directCost`, or by a loading place: travel need not satisfy the triangle inequality. */
  legCost(from: number, to: number, mustLoad = false): number {
    const { loading, perSecond } = this.crew;
    const detours = loading.map(
      ({ place, duration }) =>
        this.directCost(from, place) + perSecond * duration + this.directCost(place, to),
    );
    return Math.min(...(mustLoad ? [] : [this.directCost(from, to)]), ...detours);
  }

  legSeconds(from: number, to: number, mustLoad = false): number {
    const detours = this.crew.loading.map(
      ({ place, duration }) => this.directSeconds(from, place) + duration + this.directSeconds(place, to),
    );
    return Math.min(...(mustLoad ? [] : [this.directSeconds(from, to)]), ...detours);
  }

  /** Cost of a visit apart from travel: its seconds on duty, and the least `visitCost` of the crew's members. */
  servingCost(j: number): number {
    const handout = this.problem.handouts[this.visits[j]];
    const costs = this.crew.members.map((vehicle) => visitCost(handout, vehicle));
    return this.crew.perSecond * handout.service + Math.min(...costs);
  }

  /** Seconds from one visit's start to the next's, without waiting. */
  between(i: number, j: number): number {
    const { handouts } = this.problem;
    const from = handouts[this.visits[i]];
    return from.service + this.legSeconds(from.home, handouts[this.visits[j]].home);
  }

  /** The least time from any visit's start to another's. */
  shortest(): number {
    const { visits } = this;
    let least = Infinity;
    for (let i = 0; i < visits.length; i++) {
      for (let j = 0; j < visits.length; j++) if (i !== j) least = Math.min(least, this.between(i, j));
    }
    return least;
  }
}

function servicesByHome({ handouts }: Problem): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { home, service } of handouts) sums.set(home, (sums.get(home) ?? 0) + service);
  return sums;
}

/**
 * The least cost of a start within `span`; Infinity = outside the windows. Handouts at one place may share a stop, whose
 * start their windows are about, so the caller begins the span earlier by the others' services. Locked visits may be
 * outside their windows.
 */
function leastStartCost({ windows, preferred }: Handout, span: Window, isLocked: boolean): number {
  if (!isLocked && !windows.some(({ from, to }) => from <= span.to && span.from <= to)) return Infinity;
  if (preferred === null) return 0;
  return preferred.perSecond * Math.max(0, preferred.time - span.to, span.from - preferred.time);
}

type Arcs = Pick<
  CrewGraph,
  'arcsFrom' | 'arcTo' | 'arcPrice' | 'arcSteps' | 'arcRest' | 'toHub' | 'fromHub' | 'hubSteps'
>;

function buildArcs(problem: Problem, travel: CrewTravel, visits: Int32Array, step: number): Arcs {
  const count = visits.length;
  const { handouts } = problem;
  const locked = vehicleOfLocked(problem);
  const serving = Float64Array.from(visits, (_, j) => travel.servingCost(j));
  const price = new Float64Array(count * count).fill(Infinity);
  visits.forEach((h, i) => {
    visits.forEach((k, j) => {
      if (i === j) return;
      // Only quarantined handouts come after a quarantined one.
      const isFree = !locked.has(h) && !locked.has(k);
      if (isFree && handouts[h].quarantined && !handouts[k].quarantined) return;
      price[i * count + j] = travel.legCost(handouts[h].home, handouts[k].home) + serving[j];
    });
  });
  const out = new Float64Array(count);
  const into = new Float64Array(count);
  const column = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    out[i] = nth(price.subarray(i * count, (i + 1) * count), NEAREST);
    for (let k = 0; k < count; k++) column[k] = price[k * count + i];
    into[i] = nth(column, NEAREST);
  }
  const arcsFrom = new Int32Array(count + 1);
  const arcTo: number[] = [];
  const arcPrice: number[] = [];
  const arcSteps: number[] = [];
  const arcRest: number[] = [];
  let hubSeconds = Infinity;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const each = price[i * count + j];
      if (each === Infinity) continue;
      const seconds = travel.between(i, j);
      if (each > out[i] && each > into[j]) {
        hubSeconds = Math.min(hubSeconds, seconds);
        continue;
      }
      arcTo.push(j);
      arcPrice.push(each);
      arcSteps.push(Math.floor(seconds / step));
      arcRest.push(seconds % step);
    }
    arcsFrom[i + 1] = arcTo.length;
  }
  return {
    arcsFrom,
    arcTo: Int32Array.from(arcTo),
    arcPrice: Float64Array.from(arcPrice),
    arcSteps: Int32Array.from(arcSteps),
    arcRest: Int32Array.from(arcRest),
    // An arc through the hub is dearer than the nearest arcs of both its ends, so half of each is never too much.
    toHub: out.map((each) => each / 2),
    fromHub: into.map((each) => each / 2),
    hubSteps: hubSeconds === Infinity ? 0 : Math.floor(hubSeconds / step),
  };
}

/** The nth smallest number, Infinity where there are fewer. */
function nth(values: Float64Array, n: number): number {
  const sorted = values.slice().sort();
  return n <= sorted.length ? sorted[n - 1] : Infinity;
}
