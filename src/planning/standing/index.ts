export { DriverVisitStandingResolver } from './driver-visit.resolver.js';
export { standingFaults } from './standing-faults.js';
export { StandingWatch } from './standing-watch.js';
export { StandingService } from './standing.service.js';
