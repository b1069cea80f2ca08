import { Inject, Injectable } from '@nestjs/common';
import { AddressBook, type AddressesFaultCode } from '../addresses/index.js';
import { refusingViolations } from '../database/refusing-violations.js';
import { Audit } from '../identity/index.js';
import { addDays, type CivilDate } from '../shared/civil-time.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { notFound, type Refusal, StaleVersion } from '../shared/failures.js';
import { type GeoMultiPolygon, type GeoPoint, geoPoint, type LatLon, latLon } from '../shared/geo.js';
import { groupBy } from '../shared/group-by.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import { today } from '../shared/today.js';
import { IdentitySeals } from './identity-seals.js';
import type { RecipientMode } from './recipient.entity.js';
import { RecipientRepository } from './recipient.repository.js';
import { violations } from './recipient.violations.js';
import { checkResidence, type ResidenceDetails } from './residence-check.js';
import type { Residence } from './residence.entity.js';
import { type Home, ResidenceRepository } from './residence.repository.js';
import { RecipientsRefusal } from './refusals.js';
import { RECIPIENT, RESIDENCE, moveRecorded } from './texts.js';

/** With a place, given or found. */
export type PlacedDetails = ResidenceDetails & LatLon;

/** Stands beside a fault only. */
const NOWHERE: LatLon = { lat: NaN, lon: NaN };

/** Where recipients live, day by day: one residence at a time, without a hole between two. */
@Injectable()
export class ResidencesService {
  constructor(
    private readonly residences: ResidenceRepository,
    private readonly recipients: RecipientRepository,
    private readonly seals: IdentitySeals,
    private readonly addresses: AddressBook,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, Residence[]>> {
    return this.residences.ofRecipients(ids);
  }

  /** @param on the date; today where none is given */
  inForce(ids: readonly string[], on: CivilDate = today(this.clock)): Promise<Map<string, Residence>> {
    return this.residences.inForce(ids, on);
  }

  /** Aliases of the recipients who live or have lived at each address, by address. */
  async aliasesAt(addresses: readonly string[]): Promise<Map<string, string[]>> {
    const byAddress = groupBy(await this.residences.aliasesAt(addresses), ({ address }) => address);
    return new Map([...byAddress].map(([address, rows]) => [address, rows.map(({ alias }) => alias)]));
  }

  /** Ids of the recipients who live in the area today. */
  livingIn(area: GeoMultiPolygon): Promise<string[]> {
    return this.residences.livingIn(area, today(this.clock));
  }

  /** Every home of today, with whose it is. */
  homes(): Promise<Home[]> {
    return this.residences.homesOn(today(this.clock));
  }

  accessNotes(residence: Residence): string | null {
    return this.seals.openAccessNotes(residence.accessNotesSealed);
  }

  /** The residence of a recipient who has none yet; it holds from always on. */
  addFirst(recipientId: string, details: PlacedDetails): Promise<Residence> {
    return this.add(recipientId, details, null);
  }

  /**
   * Checks what is said of a residence, and finds the place of an address that was given without one.
   * @param check gets the faults; nothing that is returned beside a fault may be kept
   * @param current the residence as it stands: an address that is not changed stays where it is
   */
  async checked(
    check: InputCheck<AddressesFaultCode>,
    details: ResidenceDetails,
    mode: RecipientMode,
    current?: Residence,
  ): Promise<PlacedDetails> {
    checkResidence(check, details, mode);
    const { address, lat, lon } = details;
    if (lat != null && lon != null) return { ...details, lat, lon };
    if (lat != null || lon != null) return { ...details, ...NOWHERE };
    if (current?.address === address) return { ...details, ...latLon(current.location) };
    return { ...details, ...((await this.addresses.place(check, address)) ?? NOWHERE) };
  }

  /**
   * The recipient lives at a new address from a date on; the old residence ends the day before.
   * @throws Refusal INPUT_INVALID, NOT_FOUND, or MOVED_ALREADY when a move on or after that date is recorded
   */
  async move(recipientId: string, from: CivilDate, input: ResidenceDetails): Promise<Residence> {
    const details = tidied(input);
    const recipient = await this.recipients.find(recipientId);
    if (!recipient) throw notFound(RECIPIENT, recipientId);
    const check = new InputCheck<AddressesFaultCode>();
    const placed = await this.checked(check, details, recipient.mode);
    check.done();

    const rows = await this.residences.fromOn(recipientId, from);
    const recorded = rows.find(({ validFrom }) => validFrom !== null && validFrom >= from);
    if (recorded) throw movedAlready(recorded.validFrom ?? from);
    for (const { id, version } of rows)
      await this.residences.change(id, version, { validUntil: addDays(from, -1) });
    const residence = await this.add(recipientId, placed, from);
    await this.audit.record('MOVE', 'recipient', recipientId, { from, residence: residence.id });
    return residence;
  }

  /**
   * Mends the address, the pin or the access notes of a residence as it stands.
   * @throws StaleVersion, or Refusal INPUT_INVALID or NOT_FOUND
   */
  async correct(id: string, version: number, input: ResidenceDetails): Promise<Residence> {
    const details = tidied(input);
    const current = await this.residences.find(id);
    const recipient = current && (await this.recipients.find(current.recipientId));
    if (!current || !recipient) throw notFound(RESIDENCE, id);
    const check = new InputCheck<AddressesFaultCode>();
    const placed = await this.checked(check, details, recipient.mode, current);
    check.done();
    const changed = await this.residences.change(id, version, this.columns(placed));
    if (!changed) throw new StaleVersion((await this.residences.find(id)) ?? current);
    await this.audit.record('UPDATE', 'residence', id, { version: changed.version });
    return changed;
  }

  /** An address was found to be elsewhere: the residences that stood where it was thought to be move along. */
  repin(address: string, from: GeoPoint, to: GeoPoint): Promise<void> {
    return this.residences.repin(address, from, to);
  }

  private add(recipientId: string, details: PlacedDetails, validFrom: CivilDate | null): Promise<Residence> {
    return refusingViolations(violations, () =>
      this.residences.add({
        id: newId(),
        recipientId,
        ...this.columns(details),
        validFrom,
        validUntil: null,
      }),
    );
  }

  private columns({ address, accessNotes = null, ...place }: PlacedDetails) {
    return {
      address,
      location: geoPoint(place),
      accessNotesSealed: this.seals.sealAccessNotes(accessNotes),
    };
  }
}

function movedAlready(date: CivilDate): Refusal {
  return new RecipientsRefusal('MOVED_ALREADY', moveRecorded(date));
}
