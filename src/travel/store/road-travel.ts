import type { LatLon } from '../../shared/geo.js';
import { type Area, EngineUnavailable, ROAD_ENGINE, type RoadEngine } from '../roads/road-engine.js';
import type { StraightLine } from '../straight-line.js';
import {
  newTravelMatrix,
  type TravelMatrix,
  type TravelMode,
  type TravelTimes,
  UNREACHABLE,
} from '../travel-times.js';
import { isWhole, MatrixFill } from './matrix-fill.js';
import type { MatrixRow, MatrixStore } from './matrix-store.js';

/** Metres from a road beyond which the rest is walked, and takes its time. */
const BESIDE_THE_ROAD = 200;
const METRES_WALKED_PER_SECOND = 1.25;

/**
 * Travel on roads: from the store as far as it goes, and from the engine for the rest, which the store then knows. A
 * place that is not on the road data is bridged by the straight line; one on it that no way leads to is UNREACHABLE.
 */
export class RoadTravel implements TravelTimes {
  readonly engine = ROAD_ENGINE;

  /**
   * @param roads the engine on this data, if there is one; asked for only when something is not in the store
   * @param dataId the road data, and the closures that are avoided
   * @param mostNew so many places that the store does not know are asked for, and no more
   */
  constructor(
    private readonly roads: () => Promise<RoadEngine | null>,
    private readonly store: MatrixStore,
    private readonly straight: StraightLine,
    readonly dataId: string,
    private readonly avoid: readonly Area[] = [],
    private readonly mostNew = Infinity,
  ) {}

  /** @throws EngineUnavailable when something is not in the store and the engine does not answer */
  async matrix(mode: TravelMode, places: readonly LatLon[]): Promise<TravelMatrix> {
    const key = { roads: this.dataId, mode };
    const numbers = await this.store.numbersOf(places);
    let rows = await this.store.rows(key, numbers);
    if (!isWhole(rows, numbers)) {
      const engine = await this.roads();
      if (engine === null)
        throw new EngineUnavailable('There is no road engine for what is not in the store.');
      const asked = places.map(({ lat, lon }, i) => ({ lat, lon, number: numbers[i] }));
      await new MatrixFill(engine, this.store, key, this.avoid).strips(asked, rows, this.mostNew);
      rows = await this.store.rows(key, numbers);
    }
    return this.assembled(mode, places, numbers, rows);
  }

  private async assembled(
    mode: TravelMode,
    places: readonly LatLon[],
    numbers: readonly number[],
    rows: ReadonlyMap<number, MatrixRow>,
  ): Promise<TravelMatrix> {
    const n = places.length;
    const matrix = newTravelMatrix(n);
    const snaps = numbers.map((number) => rows.get(number)!.snap);
    const bridge = snaps.includes(null) ? await this.straight.matrix(mode, places) : null;
    const walk = snaps.map((snap) =>
      snap !== null && snap > BESIDE_THE_ROAD ? Math.ceil(snap / METRES_WALKED_PER_SECOND) : 0,
    );
    for (let i = 0; i < n; i++) {
      const row = rows.get(numbers[i])!;
      for (let j = 0; j < n; j++) {
        const at = i * n + j;
        if (i === j) continue;
        if (bridge && (snaps[i] === null || snaps[j] === null)) {
          matrix.duration[at] = bridge.duration[at];
          matrix.distance[at] = bridge.distance[at];
        } else if (row.duration[numbers[j]] < 0) {
          matrix.duration[at] = UNREACHABLE.duration;
          matrix.distance[at] = UNREACHABLE.distance;
        } else {
          matrix.duration[at] = row.duration[numbers[j]] + walk[i] + walk[j];
          matrix.distance[at] = row.distance[numbers[j]];
        }
      }
    }
    return { ...matrix, bridged: indicesOf(snaps, (snap) => snap === null), cutOff: cutOffIn(matrix, snaps) };
  }
}

const indicesOf = <T>(all: readonly T[], isOne: (value: T, i: number) => boolean): number[] =>
  all.flatMap((value, i) => (isOne(value, i) ? [i] : []));

function cutOffIn({ duration }: Pick<TravelMatrix, 'duration'>, snaps: readonly (number | null)[]): number[] {
  const n = snaps.length;
  const others = indicesOf(snaps, (snap) => snap !== null);
  const isFew = (count: number): boolean => count * 2 < others.length - 1;
  return others.filter(
    (i) =>
      isFew(others.filter((j) => j !== i && duration[i * n + j] !== UNREACHABLE.duration).length) ||
      isFew(others.filter((j) => j !== i && duration[j * n + i] !== UNREACHABLE.duration).length),
  );
}
