export { AddressBook, type Located } from './address-book.js';
export type { AddressHit, RankedHit } from './address-match.js';
export { AddressSearch } from './address-search.js';
export { type AddressChoice, AddressesService } from './addresses.service.js';
export { addressBook, AddressesModule } from './addresses.module.js';
export { BoundariesService } from './boundaries.service.js';
export type { AddressesFaultCode } from './refusals.js';
export type { AddressState, KnownAddress } from './known-address.entity.js';
export type { LookUp } from './known-address.repository.js';
