export {
  changesOf,
  type DayUnderWay,
  prepareByHand,
  prepareDayUnderWay,
  readDayUnderWay,
} from './day-under-way.js';
export { locksOf, locksWithout, withTimesByHand } from './locks-of-plan.js';
export { bookingsIn, sketchOf } from './plan-to-sketch.js';
export { transferSolution } from './transfer-solution.js';
