import { useQuery } from '@apollo/client/react';
import { GeoJSONSource, type Map } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { makeMap } from '../dispatch/map/make-map.js';
import { usePalette } from '../dispatch/map/palette.js';
import { StreetMapDocument } from '../graphql/generated/graphql.js';
import { addStreets } from './streets.js';

export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

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
  const palette = usePalette();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<Map | null>(null);
  const { data } = useQuery(StreetMapDocument);
  const streetMap = data?.streetMap;
  const first = useRef(start);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });

  useEffect(() => {
    if (!container.current || !streetMap) return undefined;
    let made: Map;
    try {
      made = makeMap(container.current, palette, boundsOf(first.current, streetMap.bounds), label);
    } catch {
      return undefined; // no WebGL: the fields beside it do all that the map does
    }
    made.on('load', () => {
      addStreets(made, streetMap, palette.streets, 'routes');
      made.addSource('shape', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
      const paint = { 'fill-color': palette.danger, 'fill-opacity': 0.3 };
      made.addLayer({
        id: 'shape',
        type: 'fill',
        source: 'shape',
        paint,
        filter: ['==', '$type', 'Polygon'],
      });
      made.addLayer({
        id: 'corners',
        type: 'circle',
        source: 'shape',
        filter: ['==', '$type', 'Point'],
        paint: {
          'circle-radius': 8,
          'circle-color': palette.danger,
          'circle-stroke-color': '#fff',
          'circle-stroke-width': 2,
        },
      });
      setMap(made);
      made.getCanvas().dataset['ready'] = 'true';
    });
    made.on('click', ({ lngLat }) => pick.current({ lat: rounded(lngLat.lat), lon: rounded(lngLat.lng) }));
    return () => {
      setMap(null);
      made.remove();
    };
  }, [palette, streetMap, label]);

  useEffect(() => {
    const source = map?.getSource('shape');
    if (source instanceof GeoJSONSource) void source.setData(featuresOf(shape));
  }, [map, shape]);

  return <div ref={container} className="map map-small" />;
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

/** Some hundred metres around the places; else all of the road data, else Norway. */
function boundsOf(
  places: readonly LatLon[],
  data: readonly number[] | null | undefined,
): [number, number, number, number] {
  if (places.length === 0)
    return data?.length === 4 ? (data as [number, number, number, number]) : [4.5, 57.9, 31.1, 71.2];
  const lats = places.map(({ lat }) => lat);
  const lons = places.map(({ lon }) => lon);
  return [
    Math.min(...lons) - 0.006,
    Math.min(...lats) - 0.003,
    Math.max(...lons) + 0.006,
    Math.max(...lats) + 0.003,
  ];
}
