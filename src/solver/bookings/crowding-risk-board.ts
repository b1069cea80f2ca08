import { PointRisk } from './crowding-risk.js';
import type { PresentBooking } from '../presence/parameters.js';
import type { Problem } from '../model/problem.js';

/** No point is loose. */
const NONE = -1;

/** Crowding at all the points of a board that have a risk limit. */
export class RiskBoard {
  /** A point whose limit does not hold while room is made there, NONE mostly. */
  loose = NONE;
  /** What risk costs at the loose point, as a multiple of what it costs elsewhere. */
  urgency = 1;
  private readonly points: readonly (PointRisk | null)[];

  constructor(problem: Problem) {
    this.points = problem.points.map((_, p) => PointRisk.of(problem, p));
  }

  /** The risk of a point; null where there is no limit. */
  at(point: number): PointRisk | null {
    return this.points[point];
  }

  /** Indices of the points that have a limit. */
  watched(): number[] {
    return this.points.flatMap((risk, p) => (risk ? [p] : []));
  }

  /**
   * What booking somebody costs by the risk that they add; Infinity when that would break the limit. 0 at points
   * without one.
   */
  price(point: number, booking: PresentBooking): number {
    const risk = this.points[point];
    if (risk === null) return 0;
    const added = risk.crowd.added(booking);
    if (point === this.loose) return added * risk.perSecond * this.urgency;
    return risk.takes(added) ? added * risk.perSecond : Infinity;
  }

  add(point: number, booking: PresentBooking): void {
    this.points[point]?.crowd.add(booking);
  }

  remove(point: number, booking: PresentBooking): void {
    this.points[point]?.crowd.remove(booking);
  }

  /** What all risk costs now. */
  total(): number {
    let price = 0;
    for (const risk of this.points) if (risk) price += risk.crowd.crowded * risk.perSecond;
    return price;
  }

  /** Works while a point's limit does not hold but its risk is dear. */
  loosely<T>(point: number, urgency: number, work: () => T): T {
    this.loose = point;
    this.urgency = urgency;
    try {
      return work();
    } finally {
      this.loose = NONE;
    }
  }
}
