import { Injectable } from '@nestjs/common';
import { Audit } from '../identity/index.js';
import type { Page } from '../graphql/page.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { geoPoint, type LatLon } from '../shared/geo.js';
import { InputCheck } from '../shared/input-check.js';
import type { KnownAddress } from './known-address.entity.js';
import { KnownAddressRepository } from './known-address.repository.js';
import { AddressesRefusal } from './refusals.js';
import { ADDRESS, CHOOSE_HIT_OR_SET_PIN, hasHits } from './texts.js';

/** A person's word on where an address is: one of the register's hits (counted from 0), or a pin of their own. */
export type AddressChoice = { readonly hit: number } | { readonly pin: LatLon };

/** The addresses that the register left doubt about, for a person to settle. */
@Injectable()
export class AddressesService {
  constructor(
    private readonly known: KnownAddressRepository,
    private readonly audit: Audit,
  ) {}

  /** In order of address. */
  queue(page: Page): Promise<KnownAddress[]> {
    return this.known.open(['UNCERTAIN', 'NOT_FOUND'], page);
  }

  find(id: string): Promise<KnownAddress | null> {
    return this.known.find(id);
  }

  /**
   * From now on the address is there, whatever a later look-up says.
   * @returns the address as it is now, and where it stood before
   * @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND or NO_SUCH_HIT
   */
  async settle(
    id: string,
    version: number,
    choice: AddressChoice,
  ): Promise<{ address: KnownAddress; before: KnownAddress }> {
    const before = await this.known.find(id);
    if (!before) throw notFound(ADDRESS, id);
    const place = placeOf(before, choice);
    const check = new InputCheck();
    check.inNorway(place.lat, place.lon);
    check.done();
    const changed = await this.known.change(id, version, { state: 'SETTLED', location: geoPoint(place) });
    if (!changed) throw new StaleVersion((await this.known.find(id)) ?? before);
    await this.audit.record('SETTLE', 'address', id, { by: 'pin' in choice ? 'pin' : 'hit' });
    return { address: changed, before };
  }
}

function placeOf({ hits }: KnownAddress, choice: AddressChoice): LatLon {
  if ('pin' in choice) return choice.pin;
  const hit = hits.at(choice.hit);
  if (hit && choice.hit >= 0) return { lat: hit.lat, lon: hit.lon };
  throw AddressesRefusal.of({
    code: 'NO_SUCH_HIT',
    where: 'hit',
    message: hasHits(hits.length),
    remedy: CHOOSE_HIT_OR_SET_PIN,
  });
}
