import type { LatLon } from '../../shared/geo.js';
import { type Area, NO_WAY, type RoadEngine } from '../roads/road-engine.js';
import type { StraightLine } from '../straight-line.js';
import {
  newTravelMatrix,
  type TravelMatrix,
  type TravelMode,
  type TravelTimes,
  UNREACHABLE,
} from '../travel-times.js';
import {
  type KnownPlace,
  type MatrixKey,
  type MatrixRow,
  type MatrixStore,
  NOT_KNOWN,
} from './matrix-store.js';

/** Metres from a road beyond which the rest is walked, and takes its time. */
const BESIDE_THE_ROAD = 200;
const METRES_WALKED_PER_SECOND = 1.25;

/**
 * Travel on roads: from the store as far as it goes, and from the engine for the rest, which the store then knows. A
 * place that is not on the road data is bridged by the straight line; one on it that no way leads to is UNREACHABLE.
 */
export class RoadTravel implements TravelTimes {
  readonly engine: string;

  /** @param dataId the road data, and the closures that are avoided */
  constructor(
    private readonly roads: RoadEngine,
    private readonly store: MatrixStore,
    private readonly straight: StraightLine,
    readonly dataId: string,
    private readonly avoid: readonly Area[] = [],
  ) {
    this.engine = roads.name;
  }

  /** @throws EngineUnavailable when something is not in the store and the engine does not answer */
  async matrix(mode: TravelMode, places: readonly LatLon[]): Promise<TravelMatrix> {
    const key = { roads: this.dataId, mode };
    const numbers = await this.store.numbersOf(places);
    let rows = await this.store.rows(key, numbers);
    if (!isWhole(rows, numbers)) {
      await this.fill(
        key,
        places.map((place, i) => ({ ...place, number: numbers[i] })),
        rows,
      );
      rows = await this.store.rows(key, numbers);
    }
    return this.assembled(mode, places, numbers, rows);
  }

  /**
   * Makes the known places and these one square: rows from the new places to all, and columns from all to the new
   * ones. So what is new costs two thin strips, however large the rest.
   */
  private async fill(
    key: MatrixKey,
    asked: readonly KnownPlace[],
    rows: ReadonlyMap<number, MatrixRow>,
  ): Promise<void> {
    const known = await this.store.placesWithRow(key);
    const numbersKnown = new Set(known.map(({ number }) => number));
    // A row that lacks a cell of the square (its worker lost a race, or died) is begun anew.
    const whole = (row: MatrixRow | undefined): boolean =>
      row !== undefined &&
      asked.every(({ number }) => !numbersKnown.has(number) || cell(row, number) !== NOT_KNOWN);
    const fresh = asked.filter(({ number }) => !whole(rows.get(number)));
    const freshNumbers = new Set(fresh.map(({ number }) => number));
    const old = known.filter(({ number }) => !freshNumbers.has(number));
    const snaps = await this.roads.locate(key.mode, fresh);
    const oldRows = await this.store.rows(
      key,
      old.map(({ number }) => number),
    );
    const onRoad = fresh.filter((_, i) => snaps[i] !== null);
    const oldOnRoad = old.filter(({ number }) => oldRows.get(number)!.snap !== null);

    const everybody = [...oldOnRoad, ...onRoad];
    const outward = await this.ask(key, onRoad, everybody);
    const inward = await this.ask(key, oldOnRoad, onRoad);
    const width = 1 + Math.max(...asked.map(({ number }) => number), ...known.map(({ number }) => number));
    const written = [
      ...fresh.map((place, i): MatrixRow => {
        const row = blankRow(place.number, snaps[i]?.metres ?? null, width);
        for (const { number } of [...old, ...fresh]) row.duration[number] = row.distance[number] = NO_WAY;
        return row;
      }),
      ...old.map(({ number }): MatrixRow => {
        const row = widened(oldRows.get(number)!, width);
        for (const each of fresh) row.duration[each.number] = row.distance[each.number] = NO_WAY;
        return row;
      }),
    ];
    const byNumber = new Map(written.map((row) => [row.number, row]));
    place(byNumber, onRoad, everybody, outward);
    place(byNumber, oldOnRoad, onRoad, inward);
    await this.store.write(key, written);
  }

  private async ask({ mode }: MatrixKey, sources: readonly KnownPlace[], targets: readonly KnownPlace[]) {
    if (sources.length === 0 || targets.length === 0) return null;
    return this.roads.matrix({ mode, sources, targets, avoid: this.avoid });
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
    return matrix;
  }
}

const isWhole = (rows: ReadonlyMap<number, MatrixRow>, numbers: readonly number[]): boolean =>
  numbers.every((source) => {
    const row = rows.get(source);
    return row !== undefined && numbers.every((target) => cell(row, target) !== NOT_KNOWN);
  });

const cell = ({ duration }: MatrixRow, number: number): number =>
  number < duration.length ? duration[number] : NOT_KNOWN;

const blankRow = (number: number, snap: number | null, width: number): MatrixRow => ({
  number,
  snap,
  duration: new Int32Array(width).fill(NOT_KNOWN),
  distance: new Int32Array(width).fill(NOT_KNOWN),
});

function widened(row: MatrixRow, width: number): MatrixRow {
  const wide = blankRow(row.number, row.snap, Math.max(width, row.duration.length));
  wide.duration.set(row.duration);
  wide.distance.set(row.distance);
  return wide;
}

/** Puts the engine's cells where the places' numbers say. */
function place(
  rows: ReadonlyMap<number, MatrixRow>,
  sources: readonly KnownPlace[],
  targets: readonly KnownPlace[],
  cells: { readonly duration: Int32Array; readonly distance: Int32Array } | null,
): void {
  if (cells === null) return;
  sources.forEach((source, i) => {
    const row = rows.get(source.number)!;
    targets.forEach((target, j) => {
      row.duration[target.number] = cells.duration[i * targets.length + j];
      row.distance[target.number] = cells.distance[i * targets.length + j];
    });
  });
}
