import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { modesOfShifts } from '../fleet/index.js';
import { closedAreas } from '../map/index.js';
import { latLon } from '../shared/geo.js';
import {
  Deadline,
  encodePolyline,
  EngineUnavailable,
  greatCircle,
  type Leg,
  Roads,
  type TravelMode,
} from '../travel/index.js';
import { PlanContentsService } from './plan-contents.service.js';
import type { PlanStop } from './plan-stop.entity.js';

/** A route on the map. */
export interface RouteWay {
  /** `valhalla` along roads, `straight-line` from stop to stop. */
  readonly engine: string;
  /** `legs[i]` leads from stop i to stop i + 1; null where no way does. */
  readonly legs: readonly (Leg | null)[];
}

interface RouteRow {
  readonly id: string;
  readonly shiftId: string;
  readonly mode: TravelMode;
  readonly engine: string | null;
  readonly roads: string | null;
  readonly legs: readonly (Leg | null)[] | null;
}

const ROUTES_AT_ONCE = 2;

/** The ways of planned routes, worked out at the first request and kept as long as the route is. */
@Injectable()
export class RouteWays {
  constructor(
    private readonly roads: Roads,
    private readonly contents: PlanContentsService,
  ) {}

  /**
   * By route. A plan made on roads is drawn along roads, its closures left out; one made on straight lines by straight
   * lines, and so is any while the engine is away.
   */
  of = async (routeIds: readonly string[]): Promise<Map<string, RouteWay>> => {
    const rows = await currentManager().query<Omit<RouteRow, 'mode'>[]>(
      `SELECT route.id, route.shift_id AS "shiftId", plan.travel_engine AS engine, plan.travel_data AS roads, way.legs
       FROM plan_route route
       JOIN plan ON plan.id = route.plan_id
       LEFT JOIN plan_route_way way ON way.route_id = route.id
       WHERE route.id = ANY ($1::uuid[])`,
      [routeIds],
    );
    const modes = await modesOfShifts(rows.map(({ shiftId }) => shiftId));
    const routes = rows.map((row): RouteRow => ({ ...row, mode: modes.get(row.shiftId)! }));
    const stops = await this.contents.stops(routeIds);
    const ways = new Map<string, RouteWay>();
    const left = [...routes];
    const deadline = new Deadline(this.roads.patience);
    const work = async (): Promise<void> => {
      for (let route = left.shift(); route; route = left.shift()) {
        ways.set(route.id, await this.way(route, stops.get(route.id) ?? [], deadline));
      }
    };
    await Promise.all(Array.from({ length: ROUTES_AT_ONCE }, work));
    return ways;
  };

  private async way(route: RouteRow, stops: readonly PlanStop[], deadline: Deadline): Promise<RouteWay> {
    if (route.legs !== null && route.engine !== null) return { engine: route.engine, legs: route.legs };
    const legs = route.engine === 'valhalla' ? await this.alongRoads(route, stops, deadline) : null;
    if (legs === null) return { engine: 'straight-line', legs: straight(stops) };
    // Two requests at once work out the same; one of the results is kept.
    await currentManager().query(
      `INSERT INTO plan_route_way (route_id, roads, legs) VALUES ($1, $2, $3::jsonb) ON CONFLICT DO NOTHING`,
      [route.id, route.roads, JSON.stringify(legs)],
    );
    return { engine: 'valhalla', legs };
  }

  /** Null while there is no engine, or it takes longer than the caller may wait. */
  private async alongRoads(
    { mode }: RouteRow,
    stops: readonly PlanStop[],
    deadline: Deadline,
  ): Promise<(Leg | null)[] | null> {
    if (stops.length < 2) return [];
    const avoid = await closedAreas(stops[0].departure, stops[stops.length - 1].arrival);
    try {
      const engine = await deadline.engine(this.roads.engine());
      if (engine === null) return null;
      return await engine.route({ mode, places: stops.map(({ location }) => latLon(location)), avoid });
    } catch (error) {
      if (error instanceof EngineUnavailable) return null;
      throw error;
    }
  }
}

const straight = (stops: readonly PlanStop[]): Leg[] =>
  stops.slice(1).map((stop, i) => {
    const ends = [latLon(stops[i].location), latLon(stop.location)];
    return {
      polyline: encodePolyline(ends),
      seconds: stop.travel,
      metres: Math.round(greatCircle(ends[0], ends[1])),
      instructions: [],
    };
  });
