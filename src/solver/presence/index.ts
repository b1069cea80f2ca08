/** How many people are at a point at once, if they come early, late or not at all: model, simulation, learning. */
export { presenceByMinute, type PresentAt } from './by-minute.js';
export { Crowd } from './crowd.js';
export { type LearnedPresence, learnPresence } from './learn.js';
export { DEFAULT_PRESENCE, type PresenceParameters, type PresentBooking } from './parameters.js';
export { presence, type Presence } from './presence.js';
export { simulate } from './simulate.js';
export { stayFactor } from './stay.js';
