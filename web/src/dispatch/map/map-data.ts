import type { WholePlanFragment } from '../../graphql/generated/graphql.js';
import { shiftColour } from '../colours.js';
import { type Lane, isVisited } from '../model.js';
import type { Position, Ways } from './use-ways.js';

interface Feature<G> {
  readonly type: 'Feature';
  readonly geometry: G;
  readonly properties: Readonly<Record<string, string | number>>;
}

interface Collection<G> {
  readonly type: 'FeatureCollection';
  readonly features: Feature<G>[];
}

type Points = Collection<{ readonly type: 'Point'; readonly coordinates: Position }>;
type Lines = Collection<{ readonly type: 'LineString'; readonly coordinates: readonly Position[] }>;

/** What the map draws, as GeoJSON, and a rectangle around it. */
export interface MapData {
  readonly routes: Lines;
  readonly stops: Points;
  readonly points: Points;
  readonly unassigned: Points;
  /** Null where there is nothing to draw. */
  readonly bounds: [west: number, south: number, east: number, north: number] | null;
}

/** @param ways of the shifts along the streets; the others are drawn from stop to stop, as `straight` */
export function mapData(plan: WholePlanFragment, lanes: readonly Lane[], ways: Ways['byShift']): MapData {
  const routes: Lines = collection(
    lanes.map(({ shift, stops, colour }) => {
      const way = ways.get(shift);
      const coordinates = way ?? stops.map(({ lon, lat }): Position => [lon, lat]);
      return {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties: { colour, paint: shiftColour(colour), straight: way ? 0 : 1 },
      };
    }),
  );
  const stops = collection(
    lanes.flatMap(({ stops: all, colour }) =>
      all
        .filter(isVisited)
        .map((stop) => point([stop.lon, stop.lat], { stop: stop.id, number: stop.number ?? 0, colour })),
    ),
  );
  const points = collection(
    plan.points.flatMap(({ point: place, bookings }) =>
      place ? [point([place.lon, place.lat], { point: place.id, name: place.name, bookings })] : [],
    ),
  );
  const unassigned = collection(
    plan.unassigned.nodes.flatMap(({ recipient }) =>
      recipient?.residence
        ? [point([recipient.residence.lon, recipient.residence.lat], { alias: recipient.alias })]
        : [],
    ),
  );
  const all = [
    ...routes.features.flatMap(({ geometry }) => geometry.coordinates),
    ...[stops, points, unassigned].flatMap(({ features }) =>
      features.map(({ geometry }) => geometry.coordinates),
    ),
  ];
  return { routes, stops, points, unassigned, bounds: boundsOf(all) };
}

const collection = <G>(features: Feature<G>[]): Collection<G> => ({ type: 'FeatureCollection', features });

const point = (
  coordinates: Position,
  properties: Readonly<Record<string, string | number>>,
): Points['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
});

function boundsOf(all: readonly Position[]): MapData['bounds'] {
  if (all.length === 0) return null;
  const lons = all.map(([lon]) => lon);
  const lats = all.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
