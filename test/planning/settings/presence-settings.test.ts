import { currentManager } from '../../../src/database/index.js';
import { AuditLogEntry } from '../../../src/identity/index.js';
import type { OutcomeKind } from '../../../src/ledger/index.js';
import { readRound } from '../../../src/planning/round/read-round.js';
import { presenceAt } from '../../../src/planning/eligibility/point-rules.js';
import { anOutcome, takenBack } from '../../builders/ledger.js';
import { aPlan } from '../../builders/plan-rows.js';
import { aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../../builders/rows.js';
import { mutate } from '../../support/results.js';
import { testService } from '../../support/service.js';

const service = await testService();
const staff = await service.as('LAR_STAFF');
const { point, shift } = await service.inside(async () => {
  const point = await aPoint();
  const shift = await aShift({
    vehicle: await aVehicle(),
    crew: [await aStaffMember(service.keys)],
    startPoint: point,
  });
  return { point, shift };
});
const FIELDS = 'version set { noShow jitterSd } inForce { noShow jitterSd jitterMax dwellVariation }';

interface Answered {
  presence: {
    version: number;
    set: Record<string, number | null>;
    inForce: Record<string, number>;
    learned: { parameters: Record<string, number>; booked: number; arrivals: number; dwells: number };
  };
}
const read = async (asker = staff, of = `(point: "${point.id}")`) =>
  (
    await asker.get<Answered>(
      `{ presence${of} { ${FIELDS} learned { parameters { noShow jitterSd dwellVariation } booked arrivals dwells } } }`,
    )
  ).presence;
const set = (input: Record<string, unknown>, asker = staff) =>
  mutate(asker, 'setPresence', 'Presence', FIELDS, input);
const planned = () =>
  service.inside(async () => {
    const wish = { date: '2027-03-22', today: '2027-03-22', planning: true };
    const round = await readRound(currentManager(), '0301', wish);
    return presenceAt(
      round,
      round.points.find(({ id }) => id === point.id)!,
    );
  });

describe('how people keep to their time', () => {
  it('is the default until a person sets it, for the municipality and for a point of it', async () => {
    expect(await read()).toMatchObject({ inForce: { noShow: 0.08, jitterSd: 360 }, set: { noShow: null } });
    const { version } = await read(staff, '');
    expect(await set({ version, noShow: 0.2, jitterSd: 300 })).toMatchObject({ set: { noShow: 0.2 } });
    expect(await read()).toMatchObject({ inForce: { noShow: 0.2, jitterSd: 300, dwellVariation: 0.5 } });
    await set({ pointId: point.id, version: 1, noShow: 0.3 });
    expect(await read()).toMatchObject({ inForce: { noShow: 0.3, jitterSd: 300 } });
    expect(await planned()).toMatchObject({ noShow: 0.3, jitterSd: 300, jitterMax: 900 });
    expect(await set({ pointId: point.id, version: 2, noShow: null })).toMatchObject({
      inForce: { noShow: 0.2 },
    });
  });

  it('is not set by a caller who read an older version, nor beyond what can be, nor by a dispatcher', async () => {
    expect(await set({ pointId: point.id, version: 1, noShow: 0.5 })).toMatchObject({
      __typename: 'StalePresence',
    });
    expect(await set({ pointId: point.id, version: 3, noShow: 1.5 })).toMatchObject({
      code: 'INPUT_INVALID',
    });
    const dispatcher = await service.as('DISPATCHER');
    await expect(set({ pointId: point.id, version: 3, noShow: 0.5 }, dispatcher)).rejects.toThrow(
      'FORBIDDEN',
    );
    const stranger = await service.as('LAR_STAFF', { municipality: '9999' });
    expect(await set({ pointId: point.id, version: 3, noShow: 0.5 }, stranger)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('leaves a line in the audit log for each change', async () => {
    const rows = await service.inside(() =>
      currentManager().findBy(AuditLogEntry, { action: 'SET_PRESENCE' }),
    );
    expect(rows.map(({ detail }) => detail)).toContainEqual({ before: {}, after: { noShow: 0.3 } });
  });

  it('is learned from outcomes, shown, and not applied by itself', async () => {
    const before = await read();
    await service.inside(async () => {
      for (let day = 1; day <= 20; day++) {
        const date = `2027-02-${String(day).padStart(2, '0')}`;
        const recipient = await aRecipient(service.keys, { mode: 'PICKUP' });
        const { id } = await aPlan({ shift, point, booked: [recipient] }, { date, status: 'SUPERSEDED' });
        const at = (minutes: number) => new Date(Date.parse(`${date}T10:00:00+01:00`) + minutes * 60_000);
        const came = day > 10;
        await anOutcome({
          planId: id,
          recipientId: recipient.id,
          date,
          kind: came ? 'DELIVERED' : 'NOT_HOME',
          deviceTime: at(30),
          ...(came && { arrivedAt: at(day % 2 ? 12 : -12), serviceStartAt: at(15), departedAt: at(20) }),
        });
      }
    });
    const { learned, inForce } = await read();
    expect(learned).toMatchObject({ booked: 20, arrivals: 10, dwells: 10 });
    // (50 × 0.2 + 10) / 70
    expect(learned.parameters.noShow).toBeCloseTo(0.2857, 4);
    expect(learned.parameters.jitterSd).toBeGreaterThan(before.inForce.jitterSd);
    // All took as long as they were booked for.
    expect(learned.parameters.dwellVariation).toBeLessThan(before.inForce.dwellVariation);
    expect(inForce).toEqual(before.inForce);
  });

  it('learns from how a day ended, and not from what was taken back', async () => {
    const before = await read();
    const day = (
      date: string,
      outcomes: readonly [kind: OutcomeKind, time: string, isTakenBack: boolean][],
    ) =>
      service.inside(async () => {
        const recipient = await aRecipient(service.keys, { mode: 'PICKUP' });
        const plan = await aPlan({ shift, point, booked: [recipient] }, { date, status: 'SUPERSEDED' });
        for (const [kind, time, isTakenBack] of outcomes) {
          const id = await anOutcome({
            planId: plan.id,
            recipientId: recipient.id,
            date,
            kind,
            deviceTime: new Date(`${date}T${time}:00+01:00`),
          });
          if (isTakenBack) await takenBack(id);
        }
      });
    const missed = async () => {
      const { learned } = await read();
      return learned.parameters.noShow;
    };
    await day('2027-02-21', [['NOT_HOME', '10:00', true]]);
    expect((await read()).learned).toMatchObject({ booked: before.learned.booked });
    await day('2027-02-22', [['NOT_HOME', '10:00', false]]);
    const once = await missed();
    expect(once).toBeGreaterThan(before.learned.parameters.noShow);
    await day('2027-02-23', [
      ['NOT_HOME', '10:00', false],
      ['DELIVERED', '14:00', false],
    ]);
    expect(await missed()).toBeLessThan(once);
    expect((await read()).learned).toMatchObject({ booked: before.learned.booked + 2 });
  });
});
