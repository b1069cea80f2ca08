import { Injectable } from '@nestjs/common';
import {
  AddressBook,
  type AddressChoice,
  type AddressHit,
  AddressesService,
  type KnownAddress,
} from '../addresses/index.js';
import type { Page } from '../graphql/page.js';
import { PointsService } from '../points/index.js';
import { ResidencesService } from '../recipients/index.js';
import type { LatLon } from '../shared/geo.js';
import { InputCheck } from '../shared/input-check.js';

/** Addresses that a person has to place, and what stands at them. */
@Injectable()
export class AddressQueueService {
  constructor(
    private readonly addresses: AddressesService,
    private readonly book: AddressBook,
    private readonly residences: ResidencesService,
    private readonly points: PointsService,
  ) {}

  page(page: Page): Promise<KnownAddress[]> {
    return this.addresses.queue(page);
  }

  /** Aliases of who lives at each address and names of points there, by address. */
  async usersOf(addresses: readonly string[]): Promise<Map<string, string[]>> {
    const aliases = await this.residences.aliasesAt(addresses);
    const names = await this.points.namesAt(addresses);
    return new Map(
      addresses.map((address) => {
        const users = new Set([...(aliases.get(address) ?? []), ...(names.get(address) ?? [])]);
        return [address, [...users].sort()];
      }),
    );
  }

  /** @throws Refusal INPUT_INVALID for a place outside Norway */
  around(place: LatLon): Promise<AddressHit[]> {
    const check = new InputCheck();
    check.inNorway(place.lat, place.lon);
    check.done();
    return this.book.around(place);
  }

  /**
   * Places the address for ever, and with it every residence and point that stood where the look-up had put it; one
   * whose coordinates were given by hand stays.
   * @throws StaleVersion, or Refusal as `AddressesService.settle`
   */
  async settle(id: string, version: number, choice: AddressChoice): Promise<KnownAddress> {
    const { address, before } = await this.addresses.settle(id, version, choice);
    if (before.location && address.location) {
      await this.residences.repin(address.address, before.location, address.location);
      await this.points.repin(address.address, before.location, address.location);
    }
    return address;
  }
}
