/** The parts of the objective, each with its own file, and travel times by time of day. */
export { changeCost, type ChangeKind, changeOf, placesOf } from './change-cost.js';
export { dutyCost } from './duty-cost.js';
export { bookingTimeCost, visitTimeCost } from './preferred-time-cost.js';
export { outweighedHandouts } from './priority-cost.js';
export { TravelTime } from './travel-time.js';
export { hasVisitCosts, strangerCost, visitCost } from './visit-cost.js';
