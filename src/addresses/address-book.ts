import { Inject, Injectable } from '@nestjs/common';
import { currentTenant, TenantTransactions } from '../database/index.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { type LatLon, latLon } from '../shared/geo.js';
import type { InputCheck } from '../shared/input-check.js';
import { type AddressHit, rankHits } from './address-match.js';
import { AddressSearch, AddressSearchFailed } from './address-search.js';
import type { AddressState, KnownAddress } from './known-address.entity.js';
import { KnownAddressRepository, type LookUp } from './known-address.repository.js';
import type { AddressesFaultCode } from './refusals.js';
import {
  CORRECT_ADDRESS_OR_GIVE_COORDINATES,
  REGISTER_SILENT,
  TRY_AGAIN_OR_GIVE_COORDINATES,
  notInRegister,
} from './texts.js';

/** Injection token: the AddressSearch of the configuration, or null. */
export const ADDRESS_SEARCH = Symbol('AddressSearch');

/** Where an address is, as far as is known; UNANSWERED when the register was asked and did not answer. */
export interface Located {
  readonly state: AddressState | 'UNANSWERED';
  readonly place: LatLon | null;
  /** The register's own text of the place, where the place is the register's. */
  readonly text: string | null;
  readonly confidence: number | null;
}

/** Addresses asked for at once: a bundle has hundreds, and the register serves the whole country. */
const AT_ONCE = 4;
const DAY = 86_400_000;
/** How old an answer may be, in milliseconds: short where it left doubt, since new houses come into the register. */
const LASTS: Readonly<Record<AddressState, number>> = {
  FOUND: 180 * DAY,
  UNCERTAIN: 7 * DAY,
  NOT_FOUND: DAY,
  SETTLED: Infinity,
};

const UNANSWERED: Located = { state: 'UNANSWERED', place: null, text: null, confidence: null };

/** Where addresses are: what a person has settled, else what the register says, asked for once and kept. */
@Injectable()
export class AddressBook {
  constructor(
    @Inject(ADDRESS_SEARCH) private readonly search: AddressSearch | null,
    private readonly known: KnownAddressRepository,
    private readonly transactions: TenantTransactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether addresses are looked up at all; where they are not, coordinates must be given. */
  get isOn(): boolean {
    return this.search !== null;
  }

  /**
   * Asks the register for those of many addresses that are not known, before the current transaction has begun: none
   * waits for the network then. `keep` writes the answers down.
   */
  async lookUp(addresses: readonly string[]): Promise<LookUp[]> {
    const distinct = [...new Set(addresses)];
    if (!this.search || distinct.length === 0) return [];
    const tenant = currentTenant();
    const reading = this.transactions.begin(tenant);
    let known: Map<string, KnownAddress>;
    try {
      known = await reading.run(() => this.known.byAddress(distinct));
    } finally {
      await reading.rollback();
    }
    return this.ask(distinct.filter((address) => !this.isFresh(known.get(address))));
  }

  /** In the current transaction. */
  async keep(lookUps: readonly LookUp[]): Promise<void> {
    await this.known.keep(lookUps, this.clock.now());
  }

  /** Where addresses are that were looked up before; what is not in the map was never answered. */
  async placesOf(addresses: readonly string[]): Promise<Map<string, Located>> {
    const known = await this.known.byAddress([...new Set(addresses)]);
    return new Map([...known].map(([address, row]) => [address, toLocated(row)]));
  }

  /**
   * The place of one address, looked up if need be.
   * @param check gets a fault at `address` when there is no such place, or at `lat` when nothing can be looked up
   * @returns null with a fault
   */
  async place(check: InputCheck<AddressesFaultCode>, address: string): Promise<LatLon | null> {
    const { state, place } = this.isOn && address !== '' ? await this.locate(address) : UNANSWERED;
    if (place) return place;
    if (!this.isOn || address === '') {
      check.present('lat', null);
      check.present('lon', null);
    } else if (state === 'NOT_FOUND') {
      check.fault(
        'address',
        'ADDRESS_NOT_FOUND',
        notInRegister(address),
        CORRECT_ADDRESS_OR_GIVE_COORDINATES,
      );
    } else {
      check.fault('address', 'ADDRESS_SERVICE_DOWN', REGISTER_SILENT, TRY_AGAIN_OR_GIVE_COORDINATES);
    }
    return null;
  }

  /**
   * Registered addresses around a place, the nearest first; none where nothing is looked up or the register does not
   * answer.
   */
  async around(place: LatLon): Promise<AddressHit[]> {
    try {
      return (await this.search?.near(place, currentTenant().municipality)) ?? [];
    } catch (error) {
      if (error instanceof AddressSearchFailed) return [];
      throw error;
    }
  }

  private async locate(address: string): Promise<Located> {
    const before = (await this.known.byAddress([address])).get(address);
    if (!this.isFresh(before)) await this.keep(await this.ask([address]));
    // An old answer is better than none.
    return (await this.placesOf([address])).get(address) ?? UNANSWERED;
  }

  private async ask(addresses: readonly string[]): Promise<LookUp[]> {
    const { municipality } = currentTenant();
    const answers: LookUp[] = [];
    const queue = addresses.values();
    const worker = async (): Promise<void> => {
      for (const address of queue) {
        try {
          const hits = rankHits(address, (await this.search?.search(address, municipality)) ?? []);
          answers.push({ address, hits });
        } catch (error) {
          if (!(error instanceof AddressSearchFailed)) throw error;
          return; // the others will not be answered either: two time-outs for each would be minutes
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return answers;
  }

  private isFresh(row: KnownAddress | undefined): boolean {
    if (!row) return false;
    return this.clock.now().getTime() - (row.lookedUpAt?.getTime() ?? 0) < LASTS[row.state];
  }
}

function toLocated({ state, location, hits }: KnownAddress): Located {
  const place = location && latLon(location);
  const hit = hits.find(({ lat, lon }) => lat === place?.lat && lon === place.lon);
  return { state, place, text: hit?.text ?? null, confidence: hit?.confidence ?? null };
}
