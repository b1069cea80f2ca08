import type { LatLon } from '../shared/geo.js';

export type TravelMode = 'CAR' | 'BIKE' | 'FOOT';

/**
 * Travel between places, row-major `[from * places.length + to]`: whole seconds and whole metres, on memory that
 * worker threads share.
 */
export interface TravelMatrix {
  readonly duration: Int32Array;
  readonly distance: Int32Array;
  /** Places, by index, that are not on the road data: the straight line bridges to them. None where there is none. */
  readonly bridged: readonly number[];
  /** Places on roads that lead to, or from, less than half of the others. */
  readonly cutOff: readonly number[];
}

/** All zero, on memory that worker threads share. */
export const newTravelMatrix = (places: number): Pick<TravelMatrix, 'duration' | 'distance'> => ({
  duration: sharedIntegers(places * places),
  distance: sharedIntegers(places * places),
});

const sharedIntegers = (length: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

/** A trip that no shift can hold: what stands in a matrix where there is no way. Longer than two days; 1,000 km. */
export const UNREACHABLE = { duration: 200_000, distance: 1_000_000 } as const;

/** Where travel times come from: a straight line now, a road engine where there is road data. */
export interface TravelTimes {
  /** Name of the engine, as a plan states it. */
  readonly engine: string;
  /** What the times rest on: the id of the road data, or the factors in use. Two alike give the same matrices. */
  readonly dataId: string;
  matrix(mode: TravelMode, places: readonly LatLon[]): Promise<TravelMatrix>;
}
