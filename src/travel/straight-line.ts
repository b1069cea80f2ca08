import type { LatLon } from '../shared/geo.js';
import { greatCircle } from './great-circle.js';
import { newTravelMatrix, type TravelMatrix, type TravelMode, type TravelTimes } from './travel-times.js';

/** How a straight line becomes a way on streets. */
export interface StraightLineMode {
  /** Metres of street for each metre of straight line. */
  readonly detour: number;
  /** Average over a trip in town, lights and crossings included. */
  readonly kmPerHour: number;
  /** Seconds that each trip takes whatever its length: parking, locking, walking to the door. */
  readonly secondsPerStop: number;
}

export type StraightLineSettings = Readonly<Record<TravelMode, StraightLineMode>>;

/** The detours are measured on Oslo's streets; the speeds are cautious for a town, and the municipality's to set. */
export const STRAIGHT_LINE_DEFAULTS: StraightLineSettings = {
  CAR: { detour: 1.64, kmPerHour: 25, secondsPerStop: 90 },
  BIKE: { detour: 1.43, kmPerHour: 14, secondsPerStop: 30 },
  FOOT: { detour: 1.24, kmPerHour: 4.5, secondsPerStop: 0 },
};

/**
 * Travel by straight line times a detour: needs no road data and is symmetric. Between two places at one address
 * there is no travel at all; between any others at least a second.
 */
export class StraightLine implements TravelTimes {
  readonly engine = 'straight-line';
  readonly dataId: string;

  constructor(private readonly settings: StraightLineSettings = STRAIGHT_LINE_DEFAULTS) {
    this.dataId = Object.entries(settings)
      .map(([mode, s]) => `${mode}:${s.detour}:${s.kmPerHour}:${s.secondsPerStop}`)
      .join(' ');
  }

  matrix(mode: TravelMode, places: readonly LatLon[]): Promise<TravelMatrix> {
    const n = places.length;
    const { duration, distance } = newTravelMatrix(n);
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const trip = this.trip(mode, places[i], places[j]);
        duration[i * n + j] = duration[j * n + i] = trip.duration;
        distance[i * n + j] = distance[j * n + i] = trip.distance;
      }
    }
    return Promise.resolve({ duration, distance, bridged: [], cutOff: [] });
  }

  private trip(mode: TravelMode, from: LatLon, to: LatLon): { duration: number; distance: number } {
    const { detour, kmPerHour, secondsPerStop } = this.settings[mode];
    if (from.lat === to.lat && from.lon === to.lon) return { duration: 0, distance: 0 };
    const metres = greatCircle(from, to) * detour;
    // Rounded up, so that no time is too short by a fraction and the triangle inequality survives.
    const seconds = (metres * 3.6) / kmPerHour + secondsPerStop;
    return { duration: Math.max(1, Math.ceil(seconds)), distance: Math.ceil(metres) };
  }
}
