import { randomUUID } from 'node:crypto';
import { currentManager, type Tenant } from '../../src/database/index.js';
import { AccessLogEntry } from '../../src/identity/access-log-entry.entity.js';
import { AccessLog } from '../../src/identity/access-log.js';
import { AuditLogEntry } from '../../src/identity/audit-log-entry.entity.js';
import { Audit, newestAudited } from '../../src/identity/audit.js';
import {
  changeSetting,
  ensureMunicipality,
  holdMunicipality,
  isMunicipalityKnown,
} from '../../src/identity/municipalities.js';
import { Municipality } from '../../src/identity/municipality.entity.js';
import { testDatabase, testTenant } from '../support/database.js';

const { transactions } = await testDatabase();
const tenant = await testTenant(transactions, '0301', { actor: 'p-1', role: 'LAR_STAFF', requestId: 'r-1' });
const stranger = await testTenant(transactions, '1103');
const who = { actor: 'p-1', role: 'LAR_STAFF', requestId: 'r-1' };

const inside = <T>(work: () => Promise<T>, of: Tenant = tenant): Promise<T> => transactions.run(of, work);
const logged = (of: Tenant = tenant) => inside(() => currentManager().find(AccessLogEntry), of);

describe('a read of identity', () => {
  const log = new AccessLog();
  const read = (reason: string, recipients: readonly string[] = [randomUUID()]) =>
    inside(() => log.record(recipients, ['name', 'phone'], reason));

  it.each([
    ['nothing', ''],
    ['two characters', 'ab'],
    ['two characters among spaces', '   ab   '],
    ['501 characters', 'x'.repeat(501)],
  ])('is refused with %s for a reason, and leaves no row', async (_what, reason) => {
    const before = (await logged()).length;
    await expect(read(reason)).rejects.toMatchObject({ code: 'ACCESS_REASON_NEEDED' });
    expect(await logged()).toHaveLength(before);
  });

  it.each([
    ['three characters', 'abc'],
    ['three characters among spaces', '  abc  '],
    ['500 characters', 'x'.repeat(500)],
    ['500 characters among spaces', `  ${'x'.repeat(500)}  `],
  ])(
    'is logged, once a recipient, with %s for a reason, less the spaces around it',
    async (_what, reason) => {
      const recipients: string[] = [randomUUID(), randomUUID()];
      await read(reason, recipients);
      const rows = (await logged()).filter(({ recipientId }) => recipients.includes(recipientId));
      expect(rows).toHaveLength(2);
      for (const row of rows) {
        expect(row).toMatchObject({ ...who, fields: ['name', 'phone'], reason: reason.trim() });
      }
    },
  );

  it('of no recipient leaves no row, but asks for a reason all the same', async () => {
    const before = (await logged()).length;
    await read('Ringer om henting', []);
    await expect(read('', [])).rejects.toMatchObject({ code: 'ACCESS_REASON_NEEDED' });
    expect(await logged()).toHaveLength(before);
  });

  it('is in the log of its own municipality alone', async () => {
    await read('Ringer om henting');
    expect((await logged()).length).toBeGreaterThan(0);
    expect(await logged(stranger)).toEqual([]);
  });
});

describe('a change', () => {
  const audit = new Audit();

  it('leaves a row that says who did what to which, in its own municipality alone', async () => {
    const subjectId = randomUUID();
    await inside(() => audit.record('point.closed', 'point', subjectId, { until: '2027-04-05' }));
    await inside(() => audit.record('point.opened', 'point', subjectId));
    const rows = (of: Tenant) =>
      inside(() => currentManager().find(AuditLogEntry, { where: { subjectId }, order: { id: 'ASC' } }), of);
    expect(await rows(tenant)).toMatchObject([
      { ...who, action: 'point.closed', subject: 'point', detail: { until: '2027-04-05' } },
      { ...who, action: 'point.opened', subject: 'point', detail: {} },
    ]);
    expect(await rows(stranger)).toEqual([]);
  });

  it('is the newest one unless it is left out by its action; there is none where nothing was done', async () => {
    expect(await inside(() => newestAudited([]), stranger)).toBeNull();
    await inside(() => audit.record('point.closed', 'point', 'p'));
    const closed = await inside(() => newestAudited([]));
    await inside(() => audit.record('plan.read', 'plan', 'q'));
    expect(await inside(() => newestAudited(['plan.read']))).toBe(closed);
    expect(await inside(() => newestAudited([]))).not.toBe(closed);
    expect(await inside(() => newestAudited(['point.closed', 'point.opened', 'plan.read']))).toBeNull();
  });
});

describe('a municipality', () => {
  const newcomer: Tenant = { ...tenant, municipality: '4601' };

  it('is set up once, under its own number', async () => {
    expect(await inside(isMunicipalityKnown, newcomer)).toBe(false);
    expect(await inside(() => ensureMunicipality('Bergen', '2027-01-04'), newcomer)).toBe(true);
    expect(await inside(() => ensureMunicipality('Bergen igjen', '2027-01-05'), newcomer)).toBe(false);
    expect(await inside(isMunicipalityKnown, newcomer)).toBe(true);
    const rows = await inside(() => currentManager().find(Municipality), newcomer);
    expect(rows).toMatchObject([{ code: '4601', name: 'Bergen', inUseFrom: '2027-01-04' }]);
  });

  it('changes one setting from the version that was read, and none from another; the others stay', async () => {
    const state = (of = tenant) => inside(() => currentManager().findOneByOrFail(Municipality, {}), of);
    const { version } = await state();
    const before = await state(stranger);
    expect(await inside(() => changeSetting('a', { x: 1 }, version))).toBe(true);
    expect(await inside(() => changeSetting('b', { y: 2 }, version + 1))).toBe(true);
    expect(await inside(() => changeSetting('a', { x: 3 }, version))).toBe(false);
    expect(await state()).toMatchObject({ settings: { a: { x: 1 }, b: { y: 2 } }, version: version + 2 });
    expect(await state(stranger)).toEqual(before);
  });

  it('that is held may be read and changed by the transaction that holds it', async () => {
    const { version } = await inside(() => currentManager().findOneByOrFail(Municipality, {}));
    const changed = inside(async () => {
      await holdMunicipality();
      return changeSetting('held', {}, version);
    });
    expect(await changed).toBe(true);
  });
});
