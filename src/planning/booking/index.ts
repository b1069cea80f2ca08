export { type BookTimeRequest, BookingTimesService } from './booking-times.service.js';
export { type FreeTime, FreeTimesService, type RiskLevel } from './free-times.service.js';
export { type PointChoice, PointChoicesService } from './point-choices.service.js';
export { type PointPresence, PointPresenceService } from './point-presence.service.js';
