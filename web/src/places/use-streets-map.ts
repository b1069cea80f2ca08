import { useQuery } from '@apollo/client/react';
import type { Map } from 'maplibre-gl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { makeMap } from '../dispatch/map/make-map.js';
import { type Palette, usePalette } from '../dispatch/map/palette.js';
import { StreetMapDocument } from '../graphql/generated/graphql.js';
import { addStreets } from './streets.js';

export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/**
 * A map of the streets in a page's element; null until it is loaded, and where the browser draws none: what a map shows
 * is said beside it too.
 *
 * @param start places to look at first
 * @param dress puts a new map's own layers on it
 */
export function useStreetsMap(
  label: string,
  start: readonly LatLon[],
  dress: (map: Map, palette: Palette) => void,
): { container: RefObject<HTMLDivElement | null>; map: Map | null } {
  const palette = usePalette();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<Map | null>(null);
  const { data } = useQuery(StreetMapDocument);
  const streetMap = data?.streetMap;
  const first = useRef({ start, dress });

  useEffect(() => {
    if (!container.current || !streetMap) return undefined;
    let made: Map;
    try {
      made = makeMap(container.current, palette, boundsOf(first.current.start, streetMap.bounds), label);
    } catch {
      return undefined; // no WebGL
    }
    made.on('load', () => {
      addStreets(made, streetMap, palette.streets, 'routes');
      first.current.dress(made, palette);
      setMap(made);
      made.getCanvas().dataset['ready'] = 'true';
    });
    return () => {
      setMap(null);
      made.remove();
    };
  }, [palette, streetMap, label]);
  return { container, map };
}

/** West, south, east, north: some hundred metres around the places; else all of the road data, else Norway. */
export function boundsOf(
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
