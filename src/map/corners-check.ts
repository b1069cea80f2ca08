import { area, kinks, polygon } from '@turf/turf';
import { geoPolygon, type LatLon } from '../shared/geo.js';
import type { InputCheck } from '../shared/input-check.js';
import type { MapFaultCode } from './refusals.js';

const MAX_CORNERS = 100;
/** A larger area is a slip of the hand: nobody closes all the roads of twenty square kilometres. */
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
      {
        nb: `Området har ${corners.length} hjørner, ${distinct} av dem forskjellige.`,
        en: `The area has ${corners.length} corners, ${distinct} of them different.`,
      },
      {
        nb: `Tegn 3 til ${MAX_CORNERS} forskjellige hjørner.`,
        en: `Draw 3 to ${MAX_CORNERS} different corners.`,
      },
    );
    return;
  }
  for (const { lat, lon } of corners) check.inNorway(lat, lon);
  const drawn = polygon(geoPolygon(corners).coordinates);
  if (kinks(drawn).features.length > 0) {
    check.fault(
      where,
      'CROSSING_SIDES',
      { nb: 'Sidene i området krysser hverandre.', en: 'The sides of the area cross each other.' },
      { nb: 'Gå rundt området hjørne for hjørne.', en: 'Go round the area corner by corner.' },
    );
  } else if (area(drawn) > MAX_SQUARE_METRES) {
    check.fault(
      where,
      'OUT_OF_RANGE',
      {
        nb: `Området er på ${Math.round(area(drawn) / 1e6)} km².`,
        en: `The area is ${Math.round(area(drawn) / 1e6)} km².`,
      },
      {
        nb: 'Tegn bare veiene som er stengt, høyst 20 km².',
        en: 'Draw only the closed roads, at most 20 km².',
      },
    );
  }
}
