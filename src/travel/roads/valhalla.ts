import type { GeoPolygon, LatLon } from '../../shared/geo.js';
import { greatCircle } from '../great-circle.js';
import type { TravelMode } from '../travel-times.js';
import {
  type Area,
  type EngineMatrix,
  EngineRefused,
  EngineUnavailable,
  type IsochroneQuestion,
  type Leg,
  type MatrixQuestion,
  NO_WAY,
  ROAD_ENGINE,
  type RoadEngine,
  type RouteQuestion,
  SNAP_LIMIT,
  type Snap,
} from './road-engine.js';
import type { Action, Transport } from './transport.js';
import {
  type IsochroneAnswer,
  type LocateAnswer,
  type MatrixAnswer,
  matrixCells,
  type RouteAnswer,
  toLeg,
} from './valhalla-answers.js';

const COSTING: Readonly<Record<TravelMode, string>> = { CAR: 'auto', BIKE: 'bicycle', FOOT: 'pedestrian' };

/** So many searches a call: more of them hold the engine up too long at a time. */
const CHUNK = 25;
const CALLS_AT_ONCE = 2;
/** A public server's limit for a car. */
const PLACES_PER_ROUTE = 20;
const PLACES_PER_LOCATE = 200;
/** How far around a place that got nowhere a way is looked for again, and how many roads it must then lead on to. */
const SECOND_LOOK = { radius: 250, minimum_reachability: 500 };

/** Valhalla, wherever it runs. */
export class ValhallaEngine implements RoadEngine {
  readonly name = ROAD_ENGINE;

  constructor(
    private readonly transport: Transport,
    readonly dataId: string,
  ) {}

  /**
   * Times by Valhalla's TimeDistanceMatrix. A place that gets nearly nowhere (it stands at a one-way street out of the
   * data, or on a yard that no street leads to) is looked at again with the streets around it.
   */
  async matrix(question: MatrixQuestion): Promise<EngineMatrix> {
    const { sources, targets } = question;
    const plain = { ...question, looks: new Map<LatLon, object>() };
    const first = await this.block(plain);
    const lost = lostIn(first, sources, targets);
    if (lost.sources.length === 0 && lost.targets.length === 0) return first;
    const looks = new Map([...lost.sources, ...lost.targets].map((place) => [place, SECOND_LOOK]));
    const again = { ...question, looks };
    if (lost.sources.length > 0) {
      const rows = await this.block({ ...again, sources: lost.sources });
      lost.sources.forEach((source, i) => copyRow(rows, i, first, sources.indexOf(source), targets.length));
    }
    if (lost.targets.length > 0) {
      const columns = await this.block({ ...again, targets: lost.targets });
      lost.targets.forEach((target, j) =>
        copyColumn(columns, j, lost.targets.length, first, targets.indexOf(target), targets.length),
      );
    }
    return first;
  }

  async route({ mode, places, avoid }: RouteQuestion): Promise<(Leg | null)[]> {
    const legs: (Leg | null)[] = [];
    for (let from = 0; from < places.length - 1; from += PLACES_PER_ROUTE - 1) {
      legs.push(...(await this.legs(mode, places.slice(from, from + PLACES_PER_ROUTE), avoid)));
    }
    return legs;
  }

  async locate(mode: TravelMode, places: readonly LatLon[]): Promise<(Snap | null)[]> {
    const snaps: (Snap | null)[] = [];
    for (let from = 0; from < places.length; from += PLACES_PER_LOCATE) {
      const chunk = places.slice(from, from + PLACES_PER_LOCATE);
      const body = { locations: chunk.map(plainPlace), costing: COSTING[mode] };
      const answer = await this.ask<LocateAnswer>('locate', body);
      snaps.push(...answer.map((each, i) => nearest(chunk[i], each)));
    }
    return snaps;
  }

  async isochrone({ mode, from, minutes, avoid }: IsochroneQuestion): Promise<GeoPolygon[]> {
    const answer = await this.ask<IsochroneAnswer>('isochrone', {
      locations: [plainPlace(from)],
      costing: COSTING[mode],
      contours: [{ time: minutes }],
      polygons: true,
      ...excluding(avoid),
    });
    return answer.features.map(({ geometry }) => geometry);
  }

  /** Chunked along the shorter side: the engine searches once for each place of that side. */
  private async block(question: Block): Promise<EngineMatrix> {
    const { sources, targets } = question;
    const cells = noWays(sources.length * targets.length);
    const bySource = sources.length <= targets.length;
    const side = bySource ? sources : targets;
    const starts = Array.from({ length: Math.ceil(side.length / CHUNK) }, (_, k) => k * CHUNK);
    const work = async (): Promise<void> => {
      for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
        const part = side.slice(start, start + CHUNK);
        const chunk = await this.chunk({
          ...question,
          ...(bySource ? { sources: part } : { targets: part }),
        });
        for (let k = 0; k < part.length; k++) {
          if (bySource) copyRow(chunk, k, cells, start + k, targets.length);
          else copyColumn(chunk, k, part.length, cells, start + k, targets.length);
        }
      }
    };
    await Promise.all(Array.from({ length: CALLS_AT_ONCE }, work));
    return cells;
  }

  private async chunk(block: Block): Promise<EngineMatrix> {
    const { mode, sources, targets, avoid, looks } = block;
    const place = (each: LatLon): object => ({ ...plainPlace(each), ...looks.get(each) });
    try {
      const answer = await this.ask<MatrixAnswer>('sources_to_targets', {
        sources: sources.map(place),
        targets: targets.map(place),
        costing: COSTING[mode],
        verbose: false,
        ...excluding(avoid),
      });
      return matrixCells(answer, sources.length * targets.length);
    } catch (error) {
      if (!(error instanceof EngineRefused)) throw error;
      if (isNoWay(error)) return noWays(sources.length * targets.length);
      if (isNoRoad(error)) return this.withoutTheRoadless(block, error);
      throw error;
    }
  }

  /** The engine refuses a whole matrix for one place without a road; such a place just has no way. */
  private async withoutTheRoadless(block: Block, error: Error): Promise<EngineMatrix> {
    const { mode, sources, targets } = block;
    const onRoad = async (places: readonly LatLon[]): Promise<number[]> =>
      (await this.locate(mode, places)).flatMap((snap, i) => (snap === null ? [] : [i]));
    const rows = await onRoad(sources);
    const columns = await onRoad(targets);
    const cells = noWays(sources.length * targets.length);
    if (rows.length === 0 || columns.length === 0) return cells;
    if (rows.length === sources.length && columns.length === targets.length)
      throw new EngineUnavailable(error.message);
    const part = await this.chunk({
      ...block,
      sources: rows.map((i) => sources[i]),
      targets: columns.map((j) => targets[j]),
    });
    rows.forEach((row, i) =>
      columns.forEach((column, j) => {
        cells.duration[row * targets.length + column] = part.duration[i * columns.length + j];
        cells.distance[row * targets.length + column] = part.distance[i * columns.length + j];
      }),
    );
    return cells;
  }

  private async legs(
    mode: TravelMode,
    places: readonly LatLon[],
    avoid?: readonly Area[],
  ): Promise<(Leg | null)[]> {
    try {
      const answer = await this.ask<RouteAnswer>('route', {
        locations: places.map(plainPlace),
        costing: COSTING[mode],
        directions_options: { language: 'nb-NO', units: 'kilometers' },
        ...excluding(avoid),
      });
      return answer.trip.legs.map(toLeg);
    } catch (error) {
      if (!isNoWay(error) && !isNoRoad(error)) throw error;
      if (places.length === 2) return [null];
      // One leg without a way spoils the route; the others have theirs.
      const legs: (Leg | null)[] = [];
      for (let i = 0; i + 1 < places.length; i++)
        legs.push(...(await this.legs(mode, places.slice(i, i + 2), avoid)));
      return legs;
    }
  }

  private async ask<T>(action: Action, body: object): Promise<T> {
    try {
      return JSON.parse(await this.transport.call(action, JSON.stringify(body))) as T;
    } catch (error) {
      // A question that this engine does not take (a server's limits) is as good as no engine.
      if (error instanceof EngineRefused && !isNoWay(error) && !isNoRoad(error)) {
        throw new EngineUnavailable(`The road engine refuses: ${error.message}`);
      }
      if (error instanceof SyntaxError)
        throw new EngineUnavailable('The road engine answers in no known form.');
      throw error;
    }
  }
}

interface Block extends MatrixQuestion {
  /** How a place is looked for, where it is not as usual. */
  readonly looks: ReadonlyMap<LatLon, object>;
}

const plainPlace = ({ lat, lon }: LatLon): LatLon => ({ lat, lon });

const excluding = (avoid: readonly Area[] = []): object =>
  avoid.length === 0 ? {} : { exclude_polygons: avoid.map((area) => area.map(({ lat, lon }) => [lon, lat])) };

const isNoRoad = (error: unknown): boolean =>
  error instanceof EngineRefused && error.message.includes('No suitable edges near location');

const isNoWay = (error: unknown): boolean =>
  error instanceof EngineRefused && error.message.includes('No path could be found');

function noWays(length: number): EngineMatrix {
  return { duration: new Int32Array(length).fill(NO_WAY), distance: new Int32Array(length).fill(NO_WAY) };
}

function copyRow(from: EngineMatrix, row: number, to: EngineMatrix, toRow: number, width: number): void {
  for (const part of ['duration', 'distance'] as const) {
    to[part].set(from[part].subarray(row * width, (row + 1) * width), toRow * width);
  }
}

function copyColumn(
  from: EngineMatrix,
  column: number,
  width: number,
  to: EngineMatrix,
  toColumn: number,
  toWidth: number,
): void {
  const rows = from.duration.length / width;
  for (const part of ['duration', 'distance'] as const) {
    for (let i = 0; i < rows; i++) to[part][i * toWidth + toColumn] = from[part][i * width + column];
  }
}

/** Places without a way to, or from, most of the others. Of one or two others nothing can be said. */
function lostIn(
  { duration }: EngineMatrix,
  sources: readonly LatLon[],
  targets: readonly LatLon[],
): { sources: LatLon[]; targets: LatLon[] } {
  const width = targets.length;
  const reached = (i: number, j: number): boolean => duration[i * width + j] !== NO_WAY;
  const few = (count: number, of: number): boolean => of > 2 && count * 2 < of;
  return {
    sources: sources.filter((_, i) => few(targets.filter((__, j) => reached(i, j)).length, width)),
    targets: targets.filter((_, j) => few(sources.filter((__, i) => reached(i, j)).length, sources.length)),
  };
}

function nearest(place: LatLon, { edges }: LocateAnswer[number]): Snap | null {
  let best: Snap | null = null;
  for (const { correlated_lat: lat, correlated_lon: lon } of edges ?? []) {
    const metres = greatCircle(place, { lat, lon });
    if (metres <= SNAP_LIMIT && (best === null || metres < best.metres)) best = { lat, lon, metres };
  }
  return best;
}
