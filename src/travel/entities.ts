import { TravelRefill } from './store/travel-refill.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [TravelRefill];
