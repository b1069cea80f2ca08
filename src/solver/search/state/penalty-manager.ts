/**
 * What breaking a rule costs while searching: prices of a second of lateness and of a unit of load too much, moved
 * so that about the wished share of local optima is feasible (Vidal et al. 2012, section 4.3).
 */
import type { RouteState } from './route-state.js';
import type { SearchData } from './search-data.js';

const RAISE = 1.25;
const LOWER = 0.82;
const MAX_PRICE = 100_000;
const MIN_PRICE = 0.1;
/** More than any plan costs, and still exact when added up in a double. */
const FORBIDDEN = 1e11;

export class Penalties {
  /** For each second of lateness, and each second of duration over a route's limit. */
  late: number;
  /** For each unit of load over capacity, by dimension. */
  readonly load: Float64Array;
  private readonly usual: { late: number; load: Float64Array };
  private wishedShare = 1;
  private seen = 0;
  private onTime = 0;
  private readonly loadFits: Float64Array;
  private readonly overloaded: Uint8Array;

  constructor(
    data: SearchData,
    private readonly window: number,
  ) {
    const { way, second } = typicalEdge(data);
    const load = Float64Array.from({ length: data.dims }, (_, d) =>
      clamp((way / Math.max(1, typicalLoad(data, d))) * 2),
    );
    this.usual = { late: Math.max(1, second), load };
    this.late = this.usual.late;
    this.load = load.slice();
    this.loadFits = new Float64Array(data.dims);
    this.overloaded = new Uint8Array(data.dims);
  }

  /** Runs `work`, which may change the prices, and puts them back; settle all routes afterwards. */
  keep(work: () => void): void {
    const late = this.late;
    const load = this.load.slice();
    work();
    this.late = late;
    this.load.set(load);
  }

  /** Back to prices at which breaking a rule can pay for a while, and the share of plans that is to keep each. */
  allow(wishedShare: number): void {
    this.wishedShare = wishedShare;
    this.late = this.usual.late;
    this.load.set(this.usual.load);
  }

  /** Makes every broken rule dearer than anything else can be worth: the search stays feasible. */
  forbid(): void {
    this.late = FORBIDDEN;
    this.load.fill(FORBIDDEN);
  }

  /** Looks how a plan came out; every `window` of them the prices move. Returns whether they did; settle all routes then. */
  note({ data, timing, load, size }: RouteState): boolean {
    this.seen++;
    let late = false;
    this.overloaded.fill(0);
    for (let r = 0; r < data.vehicles; r++) {
      if (size[r] === 0) continue;
      late ||= timing.lateness(r) > 0;
      for (let d = 0; d < data.dims; d++) {
        if (load[r * data.dims + d] > data.capacity[r * data.dims + d]) this.overloaded[d] = 1;
      }
    }
    if (!late) this.onTime++;
    for (let d = 0; d < this.load.length; d++) if (this.overloaded[d] === 0) this.loadFits[d]++;
    if (this.seen < this.window) return false;
    this.late = this.moved(this.late, this.onTime / this.seen);
    for (let d = 0; d < this.load.length; d++)
      this.load[d] = this.moved(this.load[d], this.loadFits[d] / this.seen);
    this.seen = 0;
    this.onTime = 0;
    this.loadFits.fill(0);
    return true;
  }

  /** Runs `work` with prices so high that it repairs what is broken, then puts them back. */
  withRepairPrices(factor: number, work: () => void): void {
    this.keep(() => {
      this.late = Math.min(MAX_PRICE, this.late * factor);
      for (let d = 0; d < this.load.length; d++) this.load[d] = Math.min(MAX_PRICE, this.load[d] * factor);
      work();
    });
  }

  private moved(price: number, share: number): number {
    if (share < this.wishedShare - 0.05) return clamp(price * RAISE);
    if (share > this.wishedShare + 0.05) return clamp(price * LOWER);
    return price;
  }
}

const clamp = (price: number): number => Math.min(MAX_PRICE, Math.max(MIN_PRICE, price));

/** The mean way between places, and what a second of it costs. */
function typicalEdge(data: SearchData): { way: number; second: number } {
  let way = 0;
  let seconds = 0;
  const cells = data.places * data.places;
  const step = Math.max(1, Math.floor(cells / 10_000));
  let count = 0;
  for (let i = 0; i < cells; i += step) {
    way += data.cost[i];
    seconds += data.duration[i];
    count++;
  }
  return { way: way / Math.max(1, count), second: way / Math.max(1, seconds) };
}

function typicalLoad(data: SearchData, d: number): number {
  let sum = 0;
  for (let h = 0; h < data.handouts; h++) sum += data.load[h * data.dims + d];
  return sum / Math.max(1, data.handouts);
}
