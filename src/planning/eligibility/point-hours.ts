import { openSpans, type OpeningHours, parseOpeningHours } from '../../points/index.js';
import { type CivilDate, dayLength, secondsAtMinute } from '../../shared/civil-time.js';
import { groupBy } from '../../shared/group-by.js';
import { isStandOn, type Round, type RoundClosure, type RoundPoint } from '../round/round.js';
import { onGrid } from './booking-grid.js';

/** Seconds of the local day, from inclusive, until exclusive; `from` lies on the point's booking grid. */
export interface OpenSpan {
  readonly from: number;
  readonly until: number;
}

/** When each point is open on a date, its closures taken away and a vehicle there if one must be; remembered. */
export class PointHours {
  private readonly hours = new Map<string, OpeningHours>();
  private readonly closures: ReadonlyMap<string, readonly RoundClosure[]>;
  private readonly spans = new Map<string, readonly OpenSpan[]>();

  constructor(private readonly round: Pick<Round, 'points' | 'closures' | 'stands'>) {
    const { points, closures } = round;
    for (const point of points) this.hours.set(point.id, parseOpeningHours(point.openingHours));
    this.closures = groupBy(closures, ({ pointId, date }) => keyOf(pointId, date));
  }

  openOn(point: RoundPoint, date: CivilDate): readonly OpenSpan[] {
    const key = keyOf(point.id, date);
    let spans = this.spans.get(key);
    if (!spans) {
      spans = this.work(point, date, this.closures.get(key) ?? []);
      this.spans.set(key, spans);
    }
    return spans;
  }

  anyOpenOn(date: CivilDate): boolean {
    return this.round.points.some((point) => this.openOn(point, date).length > 0);
  }

  private work(point: RoundPoint, date: CivilDate, closures: readonly RoundClosure[]): OpenSpan[] {
    const grid = point.slotMinutes * 60;
    let spans = openSpans(this.hours.get(point.id)!, date).map(([from, until]) => ({
      from,
      until,
      opening: from,
    }));
    for (const closure of closures) {
      const shut = {
        from: closure.from === null ? 0 : secondsAtMinute(date, closure.from),
        until: closure.until === null ? dayLength(date) : secondsAtMinute(date, closure.until),
      };
      spans = spans.flatMap((span) => [
        { ...span, until: Math.min(span.until, shut.from) },
        // Bookings stay on the grid that began at opening time, whatever was closed in between.
        { ...span, from: Math.max(span.from, onGrid(shut.until, span.opening, grid)) },
      ]);
      spans = spans.filter((span) => span.from < span.until);
    }
    return this.whileStoodAt(point, date, spans).filter(({ from, until }) => from < until);
  }

  /** Where a vehicle must stand for the point to be there at all: only while one is to. */
  private whileStoodAt(
    point: RoundPoint,
    date: CivilDate,
    spans: readonly (OpenSpan & { readonly opening: number })[],
  ): OpenSpan[] {
    const stands = this.round.stands.filter(({ pointId }) => pointId === point.id);
    if (stands.length === 0) return spans.map(({ from, until }) => ({ from, until }));
    return stands
      .filter((stand) => isStandOn(stand, date))
      .flatMap((stand) => {
        const [begins, ends] = [secondsAtMinute(date, stand.from), secondsAtMinute(date, stand.until)];
        return spans.map(({ from, until, opening }) => ({
          from: Math.max(from, onGrid(begins, opening, point.slotMinutes * 60)),
          until: Math.min(until, ends),
        }));
      });
  }
}

const keyOf = (pointId: string, date: CivilDate): string => `${date} ${pointId}`;
