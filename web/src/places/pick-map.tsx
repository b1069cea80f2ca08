import { GeoJSONSource, type LngLat, type Map, type MapMouseEvent, type MapTouchEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
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
  // The pointer's handlers outlive a rendering: a drag is many.
  const pick = useRef(onPick);
  const isLone = useRef(false);
  useEffect(() => {
    pick.current = onPick;
    isLone.current = shape.length === 1;
  });

  useEffect(() => {
    const picked = map?.on('click', ({ lngLat }) => pick.current(placeAt(lngLat)));
    if (map)
      dragPin(
        map,
        () => isLone.current,
        (place) => pick.current(place),
      );
    return () => picked?.unsubscribe();
  }, [map]);

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

/** A lone pin follows the pointer that takes hold of it; the corners of an area stay where they are. */
function dragPin(map: Map, isLone: () => boolean, onPick: (place: LatLon) => void): void {
  const hold = (
    event: MapMouseEvent | MapTouchEvent,
    move: 'mousemove' | 'touchmove',
    end: 'mouseup' | 'touchend',
  ) => {
    if (!isLone()) return;
    event.preventDefault();
    const follow = ({ lngLat }: { lngLat: LngLat }) => onPick(placeAt(lngLat));
    map.on(move, follow);
    map.once(end, () => map.off(move, follow));
  };
  map.on('mousedown', 'corners', (event) => hold(event, 'mousemove', 'mouseup'));
  map.on('touchstart', 'corners', (event) => hold(event, 'touchmove', 'touchend'));
}

const placeAt = ({ lat, lng }: LngLat): LatLon => ({ lat: rounded(lat), lon: rounded(lng) });

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
