/**
 * What the cheapest route of a crew is looked for in: who can follow whom, at which price and after how many steps of
 * a clock that is rounded down. Nothing in it is dearer or later than in the problem.
 */
import type { Handout, Problem, TravelProfile, Window } from '../model/problem.js';
import { DayOfTravel } from '../costs/travel-time.js';
import { priceOfVisit } from '../costs/visit-cost.js';
import { type Crew, visitsOf } from './crew-groups.js';

/** More steps than these are not looked at one by one. */
const MOST_STEPS = 2_000;
/** A visit's so many nearest, before and after, are exact; the way to all others is by a hub that is never dearer. */
const NEAREST = 24;

export interface CrewGraph {
  readonly crew: Crew;
  /** Handouts, and how many seconds a step is. */
  readonly visits: Int32Array;
  readonly step: number;
  readonly steps: number;
  /** Arcs from visit i: `arcs[arcsFrom[i] .. arcsFrom[i + 1])`: to whom, price, whole steps, and seconds beyond them. */
  readonly arcsFrom: Int32Array;
  readonly arcTo: Int32Array;
  readonly arcPrice: Float64Array;
  readonly arcSteps: Int32Array;
  readonly arcRest: Int32Array;
  /** The hub: from a visit to it, and from it to a visit; price and whole steps. Infinite where nobody needs it. */
  readonly toHub: Float64Array;
  readonly fromHub: Float64Array;
  readonly hubSteps: number;
  /** From the crew's start, and back from a visit. */
  readonly outPrice: Float64Array;
  readonly outSteps: Int32Array;
  readonly homePrice: Float64Array;
  /** The last step at which the visit may start and the crew still be back in time; with the break still to come. */
  readonly lastStep: Int32Array;
  readonly lastStepBeforePause: Int32Array;
  /** `[step * count + j]`: the least that starting j at a step costs for being off its time; Infinity = never then. */
  readonly startPrice: Float64Array;
  /** From this step on, the break may be taken. */
  readonly pauseFrom: number;
}

/**
 * Null where visits can take no time at all, so that the clock would stand still.
 * @param fineness about how many steps the clock has from the crew's earliest to its latest
 */
export function crewGraph(problem: Problem, crew: Crew, fineness: number): CrewGraph | null {
  const visits = Int32Array.from(visitsOf(problem, crew));
  const count = visits.length;
  const travel = new Travel(problem, crew, visits);
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
  const locked = new Set(problem.vehicles.flatMap((vehicle) => vehicle.locked));
  visits.forEach((h, j) => {
    const { home, service } = problem.handouts[h];
    const out = crew.starts.map((place) => travel.priceOfWay(place, home, !crew.startsLoaded));
    outPrice[j] = least(out) + travel.serving(j);
    const outSeconds = crew.starts.map((place) => travel.secondsOfWay(place, home, !crew.startsLoaded));
    outSteps[j] = least(outSeconds) === Infinity ? steps : Math.floor(least(outSeconds) / step);
    const back = crew.ends.map((place) => (place === -1 ? home : place));
    homePrice[j] = least(back.map((place) => travel.price(home, place)));
    const wayBack = service + least(back.map((place) => travel.seconds(home, place)));
    lastStep[j] = Math.min(steps - 1, at(crew.latest - wayBack));
    lastStepBeforePause[j] = Math.min(steps - 1, at(crew.latest - wayBack - pauseSeconds));
    const others = servedThere.get(home)! - service;
    for (let t = 0; t < steps; t++) {
      const from = crew.earliest + t * step;
      const span = { from: from - others, to: from + step - 1 };
      startPrice[t * count + j] = priceOfStart(problem.handouts[h], span, locked.has(h));
    }
  });
  return {
    crew,
    visits,
    step,
    steps,
    ...layArcs(problem, travel, visits, step),
    outPrice,
    outSteps,
    homePrice,
    lastStep,
    lastStepBeforePause,
    startPrice,
    pauseFrom: crew.pause ? Math.max(0, at(crew.pause.earliest)) : 0,
  };
}

/** The least prices and seconds between places and between visits, as the crew travels, at whatever time of day. */
class Travel {
  private readonly profile: TravelProfile;
  private readonly day: DayOfTravel;

  constructor(
    private readonly problem: Problem,
    private readonly crew: Crew,
    private readonly visits: Int32Array,
  ) {
    this.profile = problem.profiles[crew.profile];
    this.day = new DayOfTravel(this.profile.speeds ?? []);
  }

  price(from: number, to: number): number {
    if (from === to) return 0;
    const { perMetre, perSecond } = this.crew;
    return (
      perMetre * this.profile.distance[from * this.problem.places + to] + perSecond * this.seconds(from, to)
    );
  }

  seconds(from: number, to: number): number {
    return from === to ? 0 : this.day.least(this.profile.duration[from * this.problem.places + to]);
  }

  /** As `price`, where the crew may load on the way: the triangle's third side may be the dearest. */
  priceOfWay(from: number, to: number, mustLoad = false): number {
    const { loading, perSecond } = this.crew;
    const ways = loading.map(
      ({ place, duration }) => this.price(from, place) + perSecond * duration + this.price(place, to),
    );
    return Math.min(...(mustLoad ? [] : [this.price(from, to)]), ...ways);
  }

  secondsOfWay(from: number, to: number, mustLoad = false): number {
    const ways = this.crew.loading.map(
      ({ place, duration }) => this.seconds(from, place) + duration + this.seconds(place, to),
    );
    return Math.min(...(mustLoad ? [] : [this.seconds(from, to)]), ...ways);
  }

  /** What a visit costs by itself: its seconds on duty, and that one of this crew makes it. */
  serving(j: number): number {
    const handout = this.problem.handouts[this.visits[j]];
    const byWhom = this.crew.members.map((vehicle) => priceOfVisit(handout, vehicle));
    return this.crew.perSecond * handout.service + Math.min(...byWhom);
  }

  /** From one visit's start to the next's, without waiting. */
  between(i: number, j: number): number {
    const { handouts } = this.problem;
    const from = handouts[this.visits[i]];
    return from.service + this.secondsOfWay(from.home, handouts[this.visits[j]].home);
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
 * The least that starting within a span costs. Those who share a door may be one stop, whose start is what their
 * windows are about, so that the span begins earlier by the others' services. What is locked may break its windows.
 */
function priceOfStart({ windows, preferred }: Handout, span: Window, isLocked: boolean): number {
  if (!isLocked && !windows.some(({ from, to }) => from <= span.to && span.from <= to)) return Infinity;
  if (preferred === null) return 0;
  return preferred.perSecond * Math.max(0, preferred.time - span.to, span.from - preferred.time);
}

type Arcs = Pick<
  CrewGraph,
  'arcsFrom' | 'arcTo' | 'arcPrice' | 'arcSteps' | 'arcRest' | 'toHub' | 'fromHub' | 'hubSteps'
>;

function layArcs(problem: Problem, travel: Travel, visits: Int32Array, step: number): Arcs {
  const count = visits.length;
  const { handouts, vehicles } = problem;
  const locked = new Set(vehicles.flatMap((vehicle) => vehicle.locked));
  const serving = Float64Array.from(visits, (_, j) => travel.serving(j));
  const price = new Float64Array(count * count).fill(Infinity);
  visits.forEach((h, i) => {
    visits.forEach((k, j) => {
      if (i === j) return;
      // After the quarantined come only others of them.
      const isFree = !locked.has(h) && !locked.has(k);
      if (isFree && handouts[h].quarantined && !handouts[k].quarantined) return;
      price[i * count + j] = travel.priceOfWay(handouts[h].home, handouts[k].home) + serving[j];
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
    // A way that is not among the nearest is dearer than both ends' nearest: half of each is never too much.
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
