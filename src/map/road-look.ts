import { circle } from '@turf/turf';
import { Injectable } from '@nestjs/common';
import type { GeoMultiPolygon, LatLon } from '../shared/geo.js';
import {
  type Area,
  Deadline,
  EngineUnavailable,
  Roads,
  type RoadEngine,
  STRAIGHT_LINE_DEFAULTS,
  type TravelMode,
} from '../travel/index.js';

/** Everywhere that is reached within the minutes, and who says so. */
export interface Reach {
  /** `straight-line`: a circle, as there was no road engine to ask. */
  readonly engine: string;
  readonly area: GeoMultiPolygon;
}

/** Questions about places that the road engine answers, and what is said when there is none. */
@Injectable()
export class RoadLook {
  constructor(private readonly roads: Roads) {}

  /** @param avoid closed areas; the circle that stands in for an engine knows nothing of them */
  async reach(from: LatLon, mode: TravelMode, minutes: number, avoid: readonly Area[]): Promise<Reach> {
    const answer = await this.ask(async (engine) => ({
      engine: engine.name,
      polygons: await engine.isochrone({ mode, from, minutes, avoid }),
    }));
    if (!answer) return { engine: 'straight-line', area: circleAround(from, mode, minutes) };
    const coordinates = answer.polygons.map((polygon) => polygon.coordinates);
    return { engine: answer.engine, area: { type: 'MultiPolygon', coordinates } };
  }

  /**
   * Metres from each place to the nearest road for cars; Infinity where none is near.
   * @returns null where there is no road engine to ask
   */
  async metresToRoad(places: readonly LatLon[]): Promise<number[] | null> {
    if (places.length === 0) return [];
    const snaps = await this.ask((engine) => engine.locate('CAR', places));
    return snaps && snaps.map((snap) => snap?.metres ?? Infinity);
  }

  private async ask<T>(question: (engine: RoadEngine) => Promise<T>): Promise<T | null> {
    try {
      const engine = await new Deadline(this.roads.patience).engine(this.roads.engine());
      return engine && (await question(engine));
    } catch (error) {
      if (error instanceof EngineUnavailable) return null;
      throw error;
    }
  }
}

function circleAround(from: LatLon, mode: TravelMode, minutes: number): GeoMultiPolygon {
  const { kmPerHour, detour, secondsPerStop } = STRAIGHT_LINE_DEFAULTS[mode];
  const hours = Math.max(0, minutes * 60 - secondsPerStop) / 3600;
  const { geometry } = circle([from.lon, from.lat], (hours * kmPerHour) / detour, { units: 'kilometers' });
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates as [number, number][][]] };
}
