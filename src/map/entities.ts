import { RoadClosure } from './road-closure.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [RoadClosure];
