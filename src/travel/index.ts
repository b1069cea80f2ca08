export { greatCircle } from './great-circle.js';
export { STRAIGHT_LINE_DEFAULTS, StraightLine, type StraightLineSettings } from './straight-line.js';
export type { TravelMatrix, TravelMode, TravelTimes } from './travel-times.js';
