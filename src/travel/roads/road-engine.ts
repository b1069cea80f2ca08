import type { GeoPolygon, LatLon } from '../../shared/geo.js';
import type { TravelMode } from '../travel-times.js';

/** A ring of corners; the last joins the first, which may but need not be said again. Three corners at least. */
export type Area = readonly LatLon[];

/** In whole seconds and metres, row-major `[source * targets.length + target]`; NO_WAY where there is none. */
export interface EngineMatrix {
  readonly duration: Int32Array;
  readonly distance: Int32Array;
}

export const NO_WAY = -1;

export interface MatrixQuestion {
  readonly mode: TravelMode;
  readonly sources: readonly LatLon[];
  readonly targets: readonly LatLon[];
  /** What no way may touch: closed roads. */
  readonly avoid?: readonly Area[];
}

export interface RouteQuestion {
  readonly mode: TravelMode;
  /** Two or more, in the order of the way. */
  readonly places: readonly LatLon[];
  readonly avoid?: readonly Area[];
}

/** The way from one place to the next. */
export interface Leg {
  /** Encoded polyline with six decimals. */
  readonly polyline: string;
  readonly seconds: number;
  readonly metres: number;
  readonly instructions: readonly Instruction[];
}

/** One turn, in bokmål. */
export interface Instruction {
  readonly text: string;
  readonly metres: number;
  readonly seconds: number;
  /** Where on the leg it is: index of a corner of its polyline. */
  readonly from: number;
}

/** Where a place meets the roads of a mode. */
export interface Snap {
  readonly lat: number;
  readonly lon: number;
  /** Metres from the place, as the crow flies. */
  readonly metres: number;
}

export interface IsochroneQuestion {
  readonly mode: TravelMode;
  readonly from: LatLon;
  readonly minutes: number;
  readonly avoid?: readonly Area[];
}

/**
 * A road engine on one version of road data. Every call may fail with EngineUnavailable (it died, hangs or is gone):
 * callers then do without roads. A place farther than `SNAP_LIMIT` from the roads of a mode has no way.
 */
export interface RoadEngine {
  readonly name: string;
  /** Which roads: two alike give the same answers. */
  readonly dataId: string;
  matrix(question: MatrixQuestion): Promise<EngineMatrix>;
  /** One leg from each place to the next; null where there is no way. */
  route(question: RouteQuestion): Promise<(Leg | null)[]>;
  /** Null where no road of the mode is within `SNAP_LIMIT`. In the order of the places. */
  locate(mode: TravelMode, places: readonly LatLon[]): Promise<(Snap | null)[]>;
  /** Everywhere within so many minutes. */
  isochrone(question: IsochroneQuestion): Promise<GeoPolygon[]>;
}

/** Metres to the nearest road beyond which a place is not on the road data at all. */
export const SNAP_LIMIT = 1000;

/** As plans name it. */
export const ROAD_ENGINE = 'valhalla';

/** Where a road engine comes from: the road data on this machine, a server, or nowhere. Injected by this class. */
export abstract class Roads {
  /** Milliseconds that one request waits for an engine, all its questions together. */
  patience = 4_000;

  /** The engine on the newest road data; null where there is none, or it does not answer now. */
  abstract engine(): Promise<RoadEngine | null>;
  /** The engine on that road data; null where it is not here (any more), or does not answer now. */
  abstract engineOn(dataId: string): Promise<RoadEngine | null>;
  /** Whether there is to be an engine: one that does not answer now counts. */
  abstract isThere(): Promise<boolean>;
  abstract close(): Promise<void>;
}

/** The engine died, hangs, or cannot be reached. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}

/** The engine understood the question and has no answer to it. */
export class EngineRefused extends Error {
  override readonly name = 'EngineRefused';
}
