import { onGrid, openSpans, type OpeningHours, parseOpeningHours } from '../../points/index.js';
import { type CivilDate, dayLength, secondsAtMinute } from '../../shared/civil-time.js';
import { groupBy } from '../../shared/group-by.js';
import { isStandOn, type Round, type RoundPoint } from '../round/index.js';

type RoundClosure = Round['closures'][number];

/** Seconds of the local day, `from` inclusive and on the point's booking grid, `until` exclusive. */
export interface OpenSpan {
  readonly from: number;
  readonly until: number;
}

/** When each point is open on a date: opening hours less closures, and only with a vehicle there if it needs one. */
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
      spans = this.compute(point, date, this.closures.get(key) ?? []);
      this.spans.set(key, spans);
    }
    return spans;
  }

  anyOpenOn(date: CivilDate): boolean {
    return this.round.points.some((point) => this.openOn(point, date).length > 0);
  }

  private compute(point: RoundPoint, date: CivilDate, closures: readonly RoundClosure[]): OpenSpan[] {
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
        // The booking grid begins at opening time, also after a closure in between.
        { ...span, from: Math.max(span.from, onGrid(shut.until, span.opening, grid)) },
      ]);
      spans = spans.filter((span) => span.from < span.until);
    }
    return this.whileVehicleIsThere(point, date, spans).filter(({ from, until }) => from < until);
  }

  /** The part of `spans` in which a vehicle is planned to stand there, if the point needs one. */
  private whileVehicleIsThere(
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
