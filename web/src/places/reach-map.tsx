import { GeoJSONSource, type Map } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Palette } from '../dispatch/map/palette.js';
import { boundsOf, type LatLon, useStreetsMap } from './use-streets-map.js';

type Ring = readonly (readonly [lon: number, lat: number])[];

/** A GeoJSON MultiPolygon, as the service answers. */
export interface Area {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
}

/** Everywhere within reach of a point, the point, and the homes inside. The list beside it names them. */
export function ReachMap({
  label,
  point,
  homes,
  area,
}: {
  label: string;
  point: LatLon;
  homes: readonly LatLon[];
  area: Area | null;
}) {
  const { container, map } = useStreetsMap(label, [point], dress);
  useEffect(() => {
    const source = map?.getSource('reach');
    if (!map || !(source instanceof GeoJSONSource)) return;
    const features = [
      ...(area ? [{ type: 'Feature' as const, properties: { kind: 'area' }, geometry: mutable(area) }] : []),
      ...homes.map((home) => dot('home', home)),
      dot('point', point),
    ];
    void source.setData({ type: 'FeatureCollection', features });
    const corners = (area?.coordinates ?? []).flat(2).map(([lon, lat]) => ({ lat, lon }));
    map.fitBounds(boundsOf([point, ...corners], null), { animate: false });
  }, [map, area, homes, point]);
  return <div ref={container} className="map map-small" />;
}

const dot = (kind: string, { lat, lon }: LatLon) => ({
  type: 'Feature' as const,
  properties: { kind },
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
});

const mutable = ({ coordinates }: Area) => ({
  type: 'MultiPolygon' as const,
  coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
});

function dress(map: Map, { text, danger, surface }: Palette): void {
  map.addSource('reach', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  const of = (kind: string) => ['==', ['get', 'kind'], kind] as ['==', ['get', string], string];
  const source = 'reach';
  map.addLayer({
    id: 'reach',
    type: 'fill',
    source,
    filter: of('area'),
    paint: { 'fill-color': text, 'fill-opacity': 0.15 },
  });
  map.addLayer({
    id: 'reach-edge',
    type: 'line',
    source,
    filter: of('area'),
    paint: { 'line-color': text, 'line-width': 2 },
  });
  for (const [kind, radius, colour] of [
    ['home', 5, text],
    ['point', 9, danger],
  ] as const) {
    map.addLayer({
      id: `reach-${kind}`,
      type: 'circle',
      source,
      filter: of(kind),
      paint: {
        'circle-radius': radius,
        'circle-color': colour,
        'circle-stroke-color': surface,
        'circle-stroke-width': 2,
      },
    });
  }
}
