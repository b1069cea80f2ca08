import { InputCheck } from '../shared/input-check.js';
import type { Area } from './recipient.repository.js';
import { areaHasCorners, drawCorners } from './texts.js';

const MAX_CORNERS = 1000;
const MAX_METRES = 500_000;

/** @throws Refusal INPUT_INVALID for an area outside Norway, of less than three corners or of more than a thousand */
export function checkArea(area: Area): void {
  const check = new InputCheck();
  if ('centre' in area) {
    check.inNorway(area.centre.lat, area.centre.lon);
    check.between('metres', area.metres, 1, MAX_METRES);
  } else {
    checkCorners(check, area.polygon);
  }
  check.done();
}

function checkCorners(check: InputCheck, polygon: readonly { lat: number; lon: number }[]): void {
  const distinct = new Set(polygon.map(({ lat, lon }) => `${lat} ${lon}`)).size;
  if (distinct < 3 || polygon.length > MAX_CORNERS) {
    check.fault('polygon', 'OUT_OF_RANGE', areaHasCorners(distinct), drawCorners(MAX_CORNERS));
    return;
  }
  for (const { lat, lon } of polygon) check.inNorway(lat, lon);
}
