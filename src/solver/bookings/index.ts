/** Which handouts are booked at points and when, during the search: candidates, the board, crowding risk, making room. */
export { BookingBoard, NONE } from './booking-board.js';
export { type BookingRisk, bookingRisks } from './booking-risks.js';
export { candidatesOf } from './candidates.js';
export { CrowdingRisk } from './crowding-risk.js';
export type { CrowdingRiskBoard } from './crowding-risk-board.js';
export { insertWithEjection } from './ejection-chains.js';
export { insertWithRelief, relieveCrowding, spreadBookings } from './relieve-crowding.js';
