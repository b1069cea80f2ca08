export { addressesWithoutPlace } from './addresses-without-place.js';
export type { Bundle, BundleTable } from './bundle.js';
export type { BundleFault, FaultCode } from './faults.js';
export type { KnownNames, TableName } from './names.js';
export { nothingKnown } from './names.js';
export { readBundle, type BundleReading } from './read-bundle.js';
export type { BundleSource } from './source/open-source.js';
export type { RowAsRead } from './rows-at.js';
