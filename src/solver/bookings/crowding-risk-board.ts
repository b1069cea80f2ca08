import { CrowdingRisk } from './crowding-risk.js';
import type { PresentBooking } from '../presence/index.js';
import type { Problem } from '../model/problem.js';

/** No point has its limit lifted. */
const NONE = -1;

/** The crowding risk of all points that have a limit. */
export class CrowdingRiskBoard {
  /** The point whose limit is lifted by `withoutLimit`, else NONE. */
  relaxedPoint = NONE;
  /** The cost of risk at that point, as a multiple of the usual one. */
  relaxedFactor = 1;
  private readonly points: readonly (CrowdingRisk | null)[];

  constructor(problem: Problem) {
    this.points = problem.points.map((_, p) => CrowdingRisk.of(problem, p));
  }

  /** The risk of a point; null = no limit, or too few handouts to reach the cap. */
  at(point: number): CrowdingRisk | null {
    return this.points[point];
  }

  /** Indices of the points that have a limit. */
  limitedPoints(): number[] {
    return this.points.flatMap((risk, p) => (risk ? [p] : []));
  }

  /**
   * The cost of the risk that a booking would add; Infinity when that would break the limit, 0 at points without one.
   */
  price(point: number, booking: PresentBooking): number {
    const risk = this.points[point];
    if (risk === null) return 0;
    const added = risk.crowd.addedSeconds(booking);
    if (point === this.relaxedPoint) return added * risk.pricePerSecond * this.relaxedFactor;
    return risk.allows(added) ? added * risk.pricePerSecond : Infinity;
  }

  add(point: number, booking: PresentBooking): void {
    this.points[point]?.crowd.add(booking);
  }

  remove(point: number, booking: PresentBooking): void {
    this.points[point]?.crowd.remove(booking);
  }

  /** The cost of all risk now. */
  total(): number {
    let price = 0;
    for (const risk of this.points) if (risk) price += risk.crowd.crowdedSeconds * risk.pricePerSecond;
    return price;
  }

  /** Runs `work` while the point's limit is lifted and its risk costs `factor` times as much. */
  withoutLimit<T>(point: number, factor: number, work: () => T): T {
    this.relaxedPoint = point;
    this.relaxedFactor = factor;
    try {
      return work();
    } finally {
      this.relaxedPoint = NONE;
    }
  }
}
