import { Map, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { withToken } from '../../places/streets.js';
import type { MapData } from './map-data.js';
import type { Palette } from './palette.js';
import { UNASSIGNED_SYMBOL } from './symbols.js';

// The library looks for its worker beside itself, where a bundle does not have it.
setWorkerUrl(workerUrl);

const NOTHING = { type: 'FeatureCollection', features: [] } as const;

/**
 * A map on a plain background, on which `addStreets` may put the streets: no fonts, nothing fetched from other servers.
 * @throws Error where the browser has no WebGL
 */
export function makeMap(
  container: HTMLElement,
  palette: Palette,
  bounds: MapData['bounds'],
  title: string,
): Map {
  const source = { type: 'geojson', data: NOTHING } as const;
  const map = new Map({
    container,
    style: {
      version: 8,
      sources: { routes: source, stops: source, points: source, unassigned: source },
      layers: [
        { id: 'background', type: 'background', paint: { 'background-color': palette.background } },
        {
          id: 'routes',
          type: 'line',
          source: 'routes',
          filter: ['!=', ['get', 'straight'], 1],
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': ['get', 'paint'],
            'line-width': 3,
          },
        },
        {
          id: 'straight-routes',
          type: 'line',
          source: 'routes',
          filter: ['==', ['get', 'straight'], 1],
          paint: { 'line-color': ['get', 'paint'], 'line-width': 2.5, 'line-dasharray': [2, 1.5] },
        },
        {
          id: 'directions',
          type: 'symbol',
          source: 'routes',
          layout: {
            'symbol-placement': 'line',
            'symbol-spacing': 90,
            'icon-image': ['concat', 'arrow-', ['to-string', ['get', 'colour']]],
            'icon-allow-overlap': true,
          },
        },
        {
          id: 'chosen',
          type: 'circle',
          source: 'stops',
          filter: ['==', ['get', 'stop'], ''],
          paint: { 'circle-radius': 18, 'circle-color': palette.text, 'circle-opacity': 0.35 },
        },
        {
          id: 'selected',
          type: 'circle',
          source: 'stops',
          filter: ['==', ['get', 'stop'], ''],
          paint: {
            'circle-radius': 16,
            'circle-opacity': 0,
            'circle-stroke-color': palette.text,
            'circle-stroke-width': 3,
          },
        },
        {
          id: 'hovered',
          type: 'circle',
          source: 'stops',
          filter: ['==', ['get', 'stop'], ''],
          paint: { 'circle-radius': 17, 'circle-color': palette.text, 'circle-opacity': 0.2 },
        },
        {
          id: 'points',
          type: 'symbol',
          source: 'points',
          layout: {
            'icon-image': ['concat', 'point-', ['get', 'point'], '-', ['to-string', ['get', 'bookings']]],
            'icon-allow-overlap': true,
          },
        },
        {
          id: 'point-names',
          type: 'symbol',
          source: 'points',
          layout: {
            'icon-image': ['concat', 'name-', ['get', 'point']],
            'icon-anchor': 'left',
            'icon-offset': [16, 0],
            // Only where there is room beside stops and other names; the board has them all.
            'icon-allow-overlap': false,
          },
        },
        {
          id: 'unassigned',
          type: 'symbol',
          source: 'unassigned',
          layout: { 'icon-image': UNASSIGNED_SYMBOL, 'icon-allow-overlap': true },
        },
        {
          id: 'stops',
          type: 'symbol',
          source: 'stops',
          layout: {
            'icon-image': [
              'concat',
              'stop-',
              ['to-string', ['get', 'colour']],
              '-',
              ['to-string', ['get', 'number']],
            ],
            'icon-allow-overlap': true,
          },
        },
      ],
    },
    attributionControl: false,
    transformRequest: withToken,
    locale: { 'Map.Title': title },
    dragRotate: false,
    pitchWithRotate: false,
    ...(bounds ? { bounds, fitBoundsOptions: { padding: 48 } } : {}),
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({}), 'bottom-left');
  return map;
}
