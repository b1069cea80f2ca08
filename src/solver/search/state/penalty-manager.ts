/**
 * Penalties for broken rules while searching: a price for each second of lateness and for each unit of load over
 * capacity. They are adjusted so that about a target fraction of the local optima keeps each rule (Vidal et al. 2012,
 * "A hybrid genetic algorithm for multidepot and periodic vehicle routing problems", section 4.3.1), as PyVRP's
 * `PenaltyManager` does.
 */
import type { RouteTiming } from './route-timing.js';
import type { SearchData } from './search-data.js';

export interface PenaltySettings {
  /** Registered plans between two adjustments; an integer, at least 1. Fewer make the penalties oscillate. */
  readonly plansBetweenUpdates: number;
  /** Factor on a penalty when too few plans keep its rule; above 1. */
  readonly increase: number;
  /** Factor on a penalty when more plans than needed keep its rule; above 0, below 1. */
  readonly decrease: number;
  /** Deviation from the target fraction at which nothing is adjusted, 0 to 1. */
  readonly tolerance: number;
  /** Bounds of each penalty, in cost a second or a unit of load. */
  readonly minPenalty: number;
  readonly maxPenalty: number;
}

const PENALTIES: PenaltySettings = {
  plansBetweenUpdates: 50,
  increase: 1.25,
  decrease: 0.82,
  tolerance: 0.05,
  minPenalty: 0.1,
  maxPenalty: 100_000,
};

/** Penalty that no saving can outweigh, yet small enough that sums of it stay exact in a double. */
const PROHIBITIVE = 1e11;

/** What `register` reads of the routes (`RouteState`, which this file cannot import without a cycle). */
interface RegisteredRoutes {
  readonly data: SearchData;
  readonly timing: Pick<RouteTiming, 'lateness'>;
  readonly load: Int32Array;
  readonly size: Int32Array;
}

export class PenaltyManager {
  /** Cost of a second of lateness, and of a second of duration over a route's limit. */
  perSecondLate: number;
  /** Cost of a unit of load over capacity, by load dimension. */
  readonly perUnitOver: Float64Array;
  private readonly initial: { readonly perSecondLate: number; readonly perUnitOver: Float64Array };
  private targetFeasible = 1;
  /** Plans registered since the last adjustment, and how many of them kept each rule. */
  private registered = 0;
  private onTime = 0;
  private readonly withinCapacity: Float64Array;
  private readonly isOverloaded: Uint8Array;

  constructor(
    data: SearchData,
    private readonly settings: PenaltySettings = PENALTIES,
  ) {
    const { cost, costPerSecond } = meanEdge(data);
    const perUnitOver = Float64Array.from({ length: data.dims }, (_, d) =>
      this.clamp((cost / Math.max(1, meanLoad(data, d))) * 2),
    );
    this.initial = { perSecondLate: Math.max(1, costPerSecond), perUnitOver };
    this.perSecondLate = this.initial.perSecondLate;
    this.perUnitOver = perUnitOver.slice();
    this.withinCapacity = new Float64Array(data.dims);
    this.isOverloaded = new Uint8Array(data.dims);
  }

  /** Runs `work`, which may change the penalties, and restores them. Update all routes afterwards. */
  restoringAfter(work: () => void): void {
    const perSecondLate = this.perSecondLate;
    const perUnitOver = this.perUnitOver.slice();
    work();
    this.perSecondLate = perSecondLate;
    this.perUnitOver.set(perUnitOver);
  }

  /**
   * Returns to the initial penalties, low enough that breaking a rule can pay for a while.
   * @param targetFeasible fraction of registered plans that shall keep each rule, 0 to 1
   */
  penalise(targetFeasible: number): void {
    this.targetFeasible = targetFeasible;
    this.perSecondLate = this.initial.perSecondLate;
    this.perUnitOver.set(this.initial.perUnitOver);
  }

  /** Makes every broken rule dearer than anything it could save, so that the search stays feasible. */
  forbid(): void {
    this.perSecondLate = PROHIBITIVE;
    this.perUnitOver.fill(PROHIBITIVE);
  }

  /**
   * Records which rules a plan keeps; after every `plansBetweenUpdates` plans the penalties are adjusted. Returns
   * whether they were: then all routes must be updated.
   */
  register({ data, timing, load, size }: RegisteredRoutes): boolean {
    this.registered++;
    let isLate = false;
    this.isOverloaded.fill(0);
    for (let r = 0; r < data.vehicles; r++) {
      if (size[r] === 0) continue;
      isLate ||= timing.lateness(r) > 0;
      for (let d = 0; d < data.dims; d++) {
        if (load[r * data.dims + d] > data.capacity[r * data.dims + d]) this.isOverloaded[d] = 1;
      }
    }
    if (!isLate) this.onTime++;
    for (let d = 0; d < data.dims; d++) if (this.isOverloaded[d] === 0) this.withinCapacity[d]++;
    if (this.registered < this.settings.plansBetweenUpdates) return false;
    this.perSecondLate = this.adjusted(this.perSecondLate, this.onTime / this.registered);
    for (let d = 0; d < data.dims; d++)
      this.perUnitOver[d] = this.adjusted(this.perUnitOver[d], this.withinCapacity[d] / this.registered);
    this.registered = 0;
    this.onTime = 0;
    this.withinCapacity.fill(0);
    return true;
  }

  /** Runs `work` with penalties `factor` times as high, which makes it repair what is broken, and restores them. */
  withBoost(factor: number, work: () => void): void {
    const { maxPenalty } = this.settings;
    this.restoringAfter(() => {
      this.perSecondLate = Math.min(maxPenalty, this.perSecondLate * factor);
      for (let d = 0; d < this.perUnitOver.length; d++)
        this.perUnitOver[d] = Math.min(maxPenalty, this.perUnitOver[d] * factor);
      work();
    });
  }

  private adjusted(penalty: number, feasible: number): number {
    const { increase, decrease, tolerance } = this.settings;
    if (feasible < this.targetFeasible - tolerance) return this.clamp(penalty * increase);
    if (feasible > this.targetFeasible + tolerance) return this.clamp(penalty * decrease);
    return penalty;
  }

  private clamp(penalty: number): number {
    return Math.min(this.settings.maxPenalty, Math.max(this.settings.minPenalty, penalty));
  }
}

/** Mean cost of an edge between two places, and mean cost of a second of travel, from a sample of at most 20,000. */
function meanEdge(data: SearchData): { cost: number; costPerSecond: number } {
  let cost = 0;
  let seconds = 0;
  const cells = data.places * data.places;
  const step = Math.max(1, Math.floor(cells / 10_000));
  let count = 0;
  for (let i = 0; i < cells; i += step) {
    cost += data.cost[i];
    seconds += data.duration[i];
    count++;
  }
  return { cost: cost / Math.max(1, count), costPerSecond: cost / Math.max(1, seconds) };
}

function meanLoad(data: SearchData, d: number): number {
  let sum = 0;
  for (let h = 0; h < data.handouts; h++) sum += data.load[h * data.dims + d];
  return sum / Math.max(1, data.handouts);
}
