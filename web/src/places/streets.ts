import {
  AttributionControl,
  type ExpressionSpecification,
  type LayerSpecification,
  type Map,
  type MapOptions,
} from 'maplibre-gl';
import type { StreetMapQuery } from '../graphql/generated/graphql.js';
import { currentSession } from '../session/session.js';

export type StreetMap = StreetMapQuery['streetMap'];

/** Widths at zoom 14, in pixels, by class; a path has the last. */
const WIDTH: ExpressionSpecification = [
  'match',
  ['get', 'class'],
  'motorway',
  6,
  ['trunk', 'primary'],
  5,
  'secondary',
  4,
  'tertiary',
  3.5,
  'street',
  2.5,
  'service',
  1.2,
  0.8,
];

/** @param more pixels on top of the street's own width */
function width(more: number): ExpressionSpecification {
  const at = (factor: number): ExpressionSpecification => ['+', more, ['*', factor, WIDTH]];
  return ['interpolate', ['exponential', 1.6], ['zoom'], 8, at(0.3), 14, at(1), 18, at(6)];
}

/** Colours of the streets on the plain background, light or dark. */
export interface StreetPalette {
  readonly street: string;
  readonly edge: string;
  readonly name: string;
  readonly halo: string;
}

/**
 * Draws the streets of the service's own tiles, and the base map if one is configured, under everything else. The names
 * are drawn with the device's fonts: nothing is fetched for them.
 * @param first the layer that streets go under
 */
export function addStreets(map: Map, streetMap: StreetMap, palette: StreetPalette, first: string): void {
  const { tiles, baseMap, bounds, attribution } = streetMap;
  if (baseMap) {
    map.addSource('base', {
      type: 'raster',
      tiles: [baseMap.url],
      tileSize: 256,
      attribution: baseMap.attribution,
    });
    map.addLayer({ id: 'base', type: 'raster', source: 'base', paint: { 'raster-opacity': 0.6 } }, first);
  }
  if (tiles) {
    map.addSource('streets', {
      type: 'vector',
      tiles: [location.origin + tiles],
      minzoom: streetMap.minZoom,
      maxzoom: streetMap.maxZoom,
      ...(bounds?.length === 4 ? { bounds: bounds as [number, number, number, number] } : {}),
      attribution: attribution ?? '',
    });
    for (const layer of streetLayers(palette)) map.addLayer(layer, first);
  }
  if (baseMap || tiles) map.addControl(new AttributionControl({ compact: false }), 'bottom-right');
}

function streetLayers({ street, edge, name, halo }: StreetPalette): LayerSpecification[] {
  const source = { source: 'streets', 'source-layer': 'streets' } as const;
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'street-edges',
      type: 'line',
      ...source,
      layout,
      paint: { 'line-color': edge, 'line-width': width(1.5) },
    },
    {
      id: 'streets',
      type: 'line',
      ...source,
      layout,
      paint: { 'line-color': street, 'line-width': width(0) },
    },
    {
      id: 'street-names',
      type: 'symbol',
      ...source,
      minzoom: 13,
      filter: ['has', 'name'],
      layout: {
        'symbol-placement': 'line',
        'text-field': ['get', 'name'],
        'text-font': ['sans-serif'],
        'text-size': 11,
      },
      paint: { 'text-color': name, 'text-halo-color': halo, 'text-halo-width': 1.5 },
    },
  ];
}

/** The service's tiles are for those who are signed in; no other server gets the token. */
export const withToken: NonNullable<MapOptions['transformRequest']> = (url) => {
  const session = currentSession();
  return session && url.startsWith(`${location.origin}/tiles/`)
    ? { url, headers: { authorization: `Bearer ${session.token}` } }
    : { url };
};
