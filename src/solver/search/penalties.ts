/**
 * What breaking a rule costs while searching: prices of a second of lateness and of a unit of load too much, moved
 * so that about the wished share of local optima is feasible (Vidal et al. 2012, section 4.3).
 */
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
  private seen = 0;
  private onTime = 0;
  private readonly loadFits: Float64Array;

  constructor(
    data: SearchData,
    private readonly wishedShare: number,
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
  }

  /** Back to prices at which breaking a rule can pay for a while. */
  allow(): void {
    this.late = this.usual.late;
    this.load.set(this.usual.load);
  }

  /** Makes every broken rule dearer than anything else can be worth: the search stays feasible. */
  forbid(): void {
    this.late = FORBIDDEN;
    this.load.fill(FORBIDDEN);
  }

  /** Tells how a local optimum came out; every `window` of them the prices move. Returns whether they did. */
  note(late: boolean, overloaded: (dimension: number) => boolean): boolean {
    this.seen++;
    if (!late) this.onTime++;
    for (let d = 0; d < this.load.length; d++) if (!overloaded(d)) this.loadFits[d]++;
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
  withRepairPrices<T>(factor: number, work: () => T): T {
    const late = this.late;
    const load = this.load.slice();
    this.late = Math.min(MAX_PRICE, late * factor);
    for (let d = 0; d < load.length; d++) this.load[d] = Math.min(MAX_PRICE, load[d] * factor);
    const result = work();
    this.late = late;
    this.load.set(load);
    return result;
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
