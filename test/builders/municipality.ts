import { randomUUID } from 'node:crypto';
import { currentManager } from '../../src/database/index.js';
import { ExtraHandout } from '../../src/dispensing/decisions/extra-handout.entity.js';
import { HandoutMove } from '../../src/dispensing/decisions/handout-move.entity.js';
import { HoldClearing } from '../../src/dispensing/decisions/hold-clearing.entity.js';
import { Hold } from '../../src/dispensing/decisions/hold.entity.js';
import { LeftoverDecision } from '../../src/dispensing/decisions/leftover-decision.entity.js';
import { TreatmentEnd } from '../../src/dispensing/decisions/treatment-end.entity.js';
import { OpeningBalance } from '../../src/ledger/opening-balance.entity.js';
import { KnownAddress } from '../../src/addresses/known-address.entity.js';
import { RoadClosure } from '../../src/map/road-closure.entity.js';
import { Closure, holdTime, Ruleset } from '../../src/points/index.js';
import { Conflict, Consent, Pause, Quarantine, Residence } from '../../src/recipients/index.js';
import { geoPoint, geoPolygon } from '../../src/shared/geo.js';
import { CrisisActivation } from '../../src/planning/crisis/crisis-activation.entity.js';
import { CrisisChecklist } from '../../src/planning/crisis/crisis-checklist.entity.js';
import type { KeyRing } from '../../src/shared/key-ring.js';
import { aWhatIf } from './what-if.js';
import { aPlan } from './plan-rows.js';
import { anOrder, aPoint, OSLO, aRecipient, aShift, aStaffMember, aStand, aVehicle } from './rows.js';

/** Stands in every text of the municipality, so that an answer that holds any of it gives itself away. */
export const MARK = 'MERKE';

/** A municipality with at least one row of everything, and the ids that calls need. */
export async function aMunicipality(keys: KeyRing) {
  const insert = currentManager().insert.bind(currentManager());
  const point = await aPoint({ name: `${MARK} apotek`, address: `${MARK} gate 1` });
  const recipient = await aRecipient(keys, { alias: `${MARK}-1`, name: `${MARK} Hansen`, cohort: MARK });
  const booked = await aRecipient(keys, { alias: `${MARK}-2`, mode: 'PICKUP', usualPointId: point.id });
  const left = await aRecipient(keys, { alias: `${MARK}-3` });
  const order = await anOrder(recipient);
  await anOrder(booked);
  await anOrder(left);
  const vehicle = await aVehicle({ name: `${MARK} bil` });
  const driver = await aStaffMember(keys, { name: `${MARK} sjåfør` });
  const shift = await aShift({ vehicle, crew: [driver], startPoint: point });
  const mobileStop = await aPoint({ name: `${MARK} torg`, kind: 'MOBILE_STOP' });
  const stand = await aStand({ point: mobileStop, vehicle });
  const closure = { id: randomUUID(), pointId: point.id, date: '2027-04-01', reason: MARK };
  await insert(Closure, closure);
  const ruleset = {
    id: randomUUID(),
    name: MARK,
    pointKind: '*' as const,
    cohortGapMinutes: 0,
    riskLimit: 0.05,
  };
  await insert(Ruleset, ruleset);
  const period = { recipientId: recipient.id, fromDate: '2027-06-01', untilDate: '2027-06-05' };
  const pause = { id: randomUUID(), ...period, reason: 'OTHER' as const };
  await insert(Pause, pause);
  const quarantine = { id: randomUUID(), ...period };
  await insert(Quarantine, quarantine);
  const consent = { id: randomUUID(), recipientId: recipient.id, purpose: 'SMS', grantedFrom: '2027-03-01' };
  await insert(Consent, consent);
  const [recipientAId, recipientBId] = [recipient.id, booked.id].sort();
  const conflict = { id: randomUUID(), recipientAId, recipientBId, minGapMinutes: 10 };
  await insert(Conflict, conflict);
  const hold = { id: randomUUID(), recipientId: left.id, fromDate: '2027-05-01', missedDays: 3 };
  await insert(Hold, hold);
  const move = { recipientId: recipient.id, fromDate: '2027-05-03', toDate: '2027-05-02', reason: MARK };
  const moveId = randomUUID();
  await insert(HandoutMove, { id: moveId, ...move });
  const extra = {
    id: randomUUID(),
    recipientId: recipient.id,
    date: '2027-05-04',
    doses: 1,
    coversFrom: '2027-05-04',
    coversUntil: '2027-05-04',
    reason: MARK,
  };
  await insert(ExtraHandout, extra);
  const said = { recipientId: left.id, reasonSealed: MARK, recordedBy: MARK, recordedAt: new Date() };
  await insert(HoldClearing, { id: randomUUID(), ...said, fromDate: '2027-05-02' });
  await insert(LeftoverDecision, { id: randomUUID(), ...said, date: '2027-05-02', keep: true });
  const end = {
    id: randomUUID(),
    recipientId: left.id,
    lastDate: '2027-12-31',
    reason: 'TRANSFERRED' as const,
    recordedBy: MARK,
    recordedAt: new Date(),
  };
  await insert(TreatmentEnd, end);
  await insert(OpeningBalance, {
    id: randomUUID(),
    recipientId: left.id,
    atc: 'N07BC02',
    date: '2027-01-01',
    doses: 1,
    coversUntil: '2027-01-01',
  });
  const roadClosure = {
    id: randomUUID(),
    area: geoPolygon([OSLO, { ...OSLO, lat: OSLO.lat + 0.001 }, { ...OSLO, lon: OSLO.lon + 0.001 }]),
    startsAt: new Date('2027-03-22T06:00:00Z'),
    reason: MARK,
  };
  await insert(RoadClosure, roadClosure);
  const address = {
    id: randomUUID(),
    address: `${MARK} gate 1`,
    state: 'UNCERTAIN' as const,
    hits: [{ text: `${MARK} gate 1`, postalCode: '0155', postalPlace: 'OSLO', ...OSLO, confidence: 0.5 }],
    location: geoPoint(OSLO),
  };
  await insert(KnownAddress, address);
  const held = await holdTime({
    date: '2027-03-23',
    recipientId: booked.id,
    pointId: point.id,
    startsAt: new Date('2027-03-23T10:00:00+01:00'),
    serviceSeconds: 360,
    byHand: true,
    overrideReason: null,
    cap: 6,
  });
  const parts = { shift, point, visited: [recipient], booked: [booked], unassigned: [left] };
  const published = await aPlan(parts);
  const draft = await aPlan(parts, { status: 'DRAFT' });
  const whatIf = await aWhatIf(MARK, { ruleset, point, recipient, vehicle });
  const checklist = randomUUID();
  const { measures } = whatIf;
  await insert(CrisisChecklist, { id: checklist, name: MARK, measures, messages: [] });
  const activation = randomUUID();
  await insert(CrisisActivation, {
    id: activation,
    whatIfId: whatIf.id,
    changes: { rulesets: [], hours: [], shifts: [] },
    appliedBy: MARK,
    appliedAt: new Date(),
  });
  const { id: residence } = await currentManager().findOneByOrFail(Residence, { recipientId: recipient.id });
  return {
    point: point.id,
    recipient: recipient.id,
    booked: booked.id,
    left: left.id,
    order: order.id,
    vehicle: vehicle.id,
    driver: driver.id,
    shift: shift.id,
    mobileStop: mobileStop.id,
    stand: stand.id,
    closure: closure.id,
    ruleset: ruleset.id,
    pause: pause.id,
    quarantine: quarantine.id,
    consent: consent.id,
    conflict: conflict.id,
    extra: extra.id,
    end: end.id,
    held: held.id,
    move: moveId,
    published: published.id,
    draft: draft.id,
    stop: draft.stopIds[0],
    residence,
    roadClosure: roadClosure.id,
    address: address.id,
    whatIf: whatIf.id,
    checklist,
    activation,
  };
}

export type MunicipalityIds = Awaited<ReturnType<typeof aMunicipality>>;
