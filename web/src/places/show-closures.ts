import { GeoJSONSource, type Map } from 'maplibre-gl';
import type { ClosedRoadFragment } from '../graphql/generated/graphql.js';

/** Puts the closed areas under the routes. */
export function showClosures(map: Map, closures: readonly ClosedRoadFragment[], colour: string): void {
  const data = {
    type: 'FeatureCollection' as const,
    features: closures.map(({ corners, reason }) => {
      const ring = [...corners, ...corners.slice(0, 1)].map(({ lat, lon }) => [lon, lat]);
      return {
        type: 'Feature' as const,
        properties: { reason },
        geometry: { type: 'Polygon' as const, coordinates: [ring] },
      };
    }),
  };
  const source = map.getSource('closures');
  if (source instanceof GeoJSONSource) {
    void source.setData(data);
    return;
  }
  map.addSource('closures', { type: 'geojson', data });
  const fill = { 'fill-color': colour, 'fill-opacity': 0.2 };
  const line = { 'line-color': colour, 'line-width': 2, 'line-dasharray': [2, 2] };
  map.addLayer({ id: 'closures', type: 'fill', source: 'closures', paint: fill }, 'routes');
  map.addLayer({ id: 'closure-edges', type: 'line', source: 'closures', paint: line }, 'routes');
}
