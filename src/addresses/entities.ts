import { KnownAddress } from './known-address.entity.js';
import { MunicipalityBoundary } from './municipality-boundary.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [KnownAddress, MunicipalityBoundary];
