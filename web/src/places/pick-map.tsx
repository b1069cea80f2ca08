import { GeoJSONSource, type Map } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Palette } from '../dispatch/map/palette.js';
import { type LatLon, useStreetsMap } from './use-streets-map.js';

export type { LatLon } from './use-streets-map.js';

/** A map to point at: one pin, or the corners of an area. What it does is also done by the fields beside it. */
export function PickMap({
  label,
  shape,
  start,
  onPick,
}: {
  label: string;
  /** One place is a pin; more are corners. */
  shape: readonly LatLon[];
  /** Where to look first. */
  start: readonly LatLon[];
  onPick: (place: LatLon) => void;
}) {
  const { container, map } = useStreetsMap(label, start, dress);

  useEffect(() => {
    const picked = map?.on('click', ({ lngLat }) =>
      onPick({ lat: rounded(lngLat.lat), lon: rounded(lngLat.lng) }),
    );
    return () => picked?.unsubscribe();
  }, [map, onPick]);

  useEffect(() => {
    const source = map?.getSource('shape');
    if (source instanceof GeoJSONSource) void source.setData(featuresOf(shape));
  }, [map, shape]);

  return <div ref={container} className="map map-small" />;
}

function dress(map: Map, { danger }: Palette): void {
  map.addSource('shape', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({
    id: 'shape',
    type: 'fill',
    source: 'shape',
    paint: { 'fill-color': danger, 'fill-opacity': 0.3 },
    filter: ['==', '$type', 'Polygon'],
  });
  map.addLayer({
    id: 'corners',
    type: 'circle',
    source: 'shape',
    filter: ['==', '$type', 'Point'],
    paint: {
      'circle-radius': 8,
      'circle-color': danger,
      'circle-stroke-color': '#fff',
      'circle-stroke-width': 2,
    },
  });
}

/** A metre is enough. */
const rounded = (degrees: number): number => Number(degrees.toFixed(5));

function featuresOf(shape: readonly LatLon[]) {
  const corners = shape.map(({ lat, lon }) => [lon, lat]);
  const feature = <G,>(geometry: G) => ({ type: 'Feature' as const, properties: {}, geometry });
  const area =
    corners.length > 2
      ? [feature({ type: 'Polygon' as const, coordinates: [[...corners, corners[0] ?? []]] })]
      : [];
  const points = corners.map((coordinates) => feature({ type: 'Point' as const, coordinates }));
  return { type: 'FeatureCollection' as const, features: [...area, ...points] };
}
