import { Inject, Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import { Audit } from '../identity/index.js';
import { addDays, type CivilDate } from '../shared/civil-time.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { notFound, Refusal, StaleVersion } from '../shared/failures.js';
import { geoPoint } from '../shared/geo.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import { today } from '../shared/today.js';
import { IdentitySeals } from './identity-seals.js';
import { RecipientRepository } from './recipient.repository.js';
import { violations } from './recipient.violations.js';
import { checkResidence, type ResidenceDetails } from './residence-check.js';
import type { Residence } from './residence.entity.js';
import { ResidenceRepository } from './residence.repository.js';

const RESIDENCE = { nb: 'boligen', en: 'residence' };

/** Where recipients live, day by day: one residence at a time, without a hole between two. */
@Injectable()
export class ResidencesService {
  constructor(
    private readonly residences: ResidenceRepository,
    private readonly recipients: RecipientRepository,
    private readonly seals: IdentitySeals,
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

  accessNotes(residence: Residence): string | null {
    return this.seals.openAccessNotes(residence.accessNotesSealed);
  }

  /** The residence of a recipient who has none yet; it holds from always on. */
  addFirst(recipientId: string, details: ResidenceDetails): Promise<Residence> {
    return this.add(recipientId, details, null);
  }

  /**
   * The recipient lives at a new address from a date on; the old residence ends the day before.
   * @throws Refusal INPUT_INVALID, NOT_FOUND, or MOVED_ALREADY when a move on or after that date is recorded
   */
  async move(recipientId: string, from: CivilDate, input: ResidenceDetails): Promise<Residence> {
    const details = tidied(input);
    const recipient = await this.recipients.find(recipientId);
    if (!recipient) throw notFound({ nb: 'mottakeren', en: 'recipient' }, recipientId);
    const check = new InputCheck();
    checkResidence(check, details, recipient.mode);
    check.done();

    const rows = await this.residences.fromOn(recipientId, from);
    const recorded = rows.find(({ validFrom }) => validFrom !== null && validFrom >= from);
    if (recorded) throw movedAlready(recorded.validFrom ?? from);
    for (const { id, version } of rows)
      await this.residences.change(id, version, { validUntil: addDays(from, -1) });
    const residence = await this.add(recipientId, details, from);
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
    const check = new InputCheck();
    checkResidence(check, details, recipient.mode);
    check.done();
    const changed = await this.residences.change(id, version, this.columns(details));
    if (!changed) throw new StaleVersion((await this.residences.find(id)) ?? current);
    await this.audit.record('UPDATE', 'residence', id, { version: changed.version });
    return changed;
  }

  private add(
    recipientId: string,
    details: ResidenceDetails,
    validFrom: CivilDate | null,
  ): Promise<Residence> {
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

  private columns({ address, accessNotes = null, ...place }: ResidenceDetails) {
    return {
      address,
      location: geoPoint(place),
      accessNotesSealed: this.seals.sealAccessNotes(accessNotes),
    };
  }
}

function movedAlready(date: CivilDate): Refusal {
  return new Refusal('MOVED_ALREADY', {
    nb: `Det er registrert en flytting ${date}. Rett den boligen, eller velg en senere dato.`,
    en: `A move on ${date} is recorded. Correct that residence, or choose a later date.`,
  });
}
