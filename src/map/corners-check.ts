import { area, kinks, polygon } from '@turf/turf';
import { geoPolygon, type LatLon } from '../shared/geo.js';
import type { InputCheck } from '../shared/input-check.js';
import type { MapFaultCode } from './refusals.js';
import {
  DRAW_ONLY_CLOSED_ROADS,
  GO_ROUND_AREA,
  SIDES_CROSS,
  areaIs,
  drawDifferentCorners,
  hasCorners,
} from './texts.js';

const MAX_CORNERS = 100;
/** A larger area is a slip of the hand: all the roads of twenty square kilometres are never closed at once. */
const MAX_SQUARE_METRES = 20_000_000;

/** An area that can be drawn on a map: three or more corners in Norway whose sides do not cross. */
export function checkCorners(
  check: InputCheck<MapFaultCode>,
  where: string,
  corners: readonly LatLon[],
): void {
  const distinct = new Set(corners.map(({ lat, lon }) => `${lat} ${lon}`)).size;
  if (distinct < 3 || distinct < corners.length || corners.length > MAX_CORNERS) {
    check.fault(
      where,
      'OUT_OF_RANGE',
      hasCorners(corners.length, distinct),
      drawDifferentCorners(MAX_CORNERS),
    );
    return;
  }
  for (const { lat, lon } of corners) check.inNorway(lat, lon);
  const drawn = polygon(geoPolygon(corners).coordinates);
  if (kinks(drawn).features.length > 0) {
    check.fault(where, 'CROSSING_SIDES', SIDES_CROSS, GO_ROUND_AREA);
  } else if (area(drawn) > MAX_SQUARE_METRES) {
    check.fault(where, 'OUT_OF_RANGE', areaIs(Math.round(area(drawn) / 1e6)), DRAW_ONLY_CLOSED_ROADS);
  }
}
