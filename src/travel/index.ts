export { decodePolyline, encodePolyline } from './polyline.js';
export { greatCircle } from './great-circle.js';
export { downloadMap } from './roads/download-map.js';
export { buildRoads, buildStreetMap } from './roads/build-roads.js';
export {
  type Area,
  type Leg,
  type RoadEngine,
  Roads,
  type Snap,
  EngineUnavailable,
} from './roads/road-engine.js';
export { RoadsFolder } from './roads/roads-folder.js';
export { STREET_ZOOMS } from './streets/street-levels.js';
export { StreetTiles } from './streets/street-tiles.js';
export { STRAIGHT_LINE_DEFAULTS, StraightLine, type StraightLineSettings } from './straight-line.js';
export { type RoadsConfig, TravelModule } from './travel.module.js';
export { Deadline } from './roads/deadline.js';
export { RefillWorker } from './store/refill-worker.js';
export { TravelSource } from './travel-source.js';
export { type TravelMatrix, type TravelMode, type TravelTimes, UNREACHABLE } from './travel-times.js';
