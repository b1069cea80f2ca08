import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../config.js';
import type { TenantTransactions } from '../database/index.js';
import type { Clock } from '../shared/clock.js';
import { ADDRESS_SEARCH, AddressBook } from './address-book.js';
import { AddressSearch } from './address-search.js';
import { AddressesService } from './addresses.service.js';
import { BoundariesService } from './boundaries.service.js';
import { KnownAddressRepository } from './known-address.repository.js';

const services = [AddressBook, AddressesService, BoundariesService];

const searchOf = ({ addressApiUrl: url }: Pick<Config, 'addressApiUrl'>): AddressSearch | null =>
  url === null ? null : new AddressSearch(url);

/** For commands, which have no container. */
export const addressBook = (
  config: Pick<Config, 'addressApiUrl'>,
  transactions: TenantTransactions,
  clock: Clock,
): AddressBook => new AddressBook(searchOf(config), new KnownAddressRepository(), transactions, clock);

/** Where addresses are, for every slice that has some. */
@Module({})
export class AddressesModule {
  static forRoot(config: Pick<Config, 'addressApiUrl'>): DynamicModule {
    return {
      module: AddressesModule,
      global: true,
      providers: [
        { provide: ADDRESS_SEARCH, useValue: searchOf(config) },
        KnownAddressRepository,
        ...services,
      ],
      exports: services,
    };
  }
}
