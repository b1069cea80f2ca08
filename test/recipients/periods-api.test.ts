import { aRecipient } from '../builders/rows.js';
import { type MutationAnswer, mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const staff = await service.as('LAR_STAFF');
const someone = async () => (await service.inside(() => aRecipient(service.keys))).id;

interface Period {
  readonly name: string;
  readonly type: string;
  readonly add: string;
  readonly end: string;
  readonly more: Record<string, unknown>;
}
const periods: readonly Period[] = [
  { name: 'a pause', type: 'Pause', add: 'addPause', end: 'endPause', more: { reason: 'HOSPITAL' } },
  { name: 'a quarantine', type: 'Quarantine', add: 'addQuarantine', end: 'endQuarantine', more: {} },
  {
    name: 'a consent',
    type: 'Consent',
    add: 'grantConsent',
    end: 'withdrawConsent',
    more: { purpose: 'SMS' },
  },
];

describe.each(periods)('$name', ({ type, add, end, more }) => {
  const FIELDS = 'id from until version';
  const begin = (recipientId: string, from: string, until?: string): Promise<MutationAnswer> =>
    mutate(staff, add, type, FIELDS, { recipientId, from, until, ...more });
  const stop = (id: unknown, version: number, until: string) =>
    mutate(staff, end, type, FIELDS, { id, version, until });

  it('begins without a known end, which is set later', async () => {
    const { id } = await begin(await someone(), '2027-04-01');
    expect(await stop(id, 1, '2027-04-09')).toMatchObject({
      from: '2027-04-01',
      until: '2027-04-09',
      version: 2,
    });
  });

  it('may be one day, and is refused when it ends before it begins', async () => {
    const recipientId = await someone();
    expect(await begin(recipientId, '2027-04-01', '2027-04-01')).toMatchObject({ __typename: type });
    expect(await begin(recipientId, '2027-05-02', '2027-05-01')).toMatchObject({ code: 'INPUT_INVALID' });
    const { id } = await begin(recipientId, '2027-06-02');
    expect(await stop(id, 1, '2027-06-01')).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('is refused for a recipient who is not there, and as an end of one that is not', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(await begin(unknown, '2027-04-01')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stop(unknown, 1, '2027-04-01')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ended on a stale reading is refused with what it is now', async () => {
    const { id } = await begin(await someone(), '2027-04-01');
    await stop(id, 1, '2027-04-09');
    expect(await stop(id, 1, '2027-04-05')).toMatchObject({
      __typename: `Stale${type}`,
      current: { until: '2027-04-09', version: 2 },
    });
  });

  it('is refused twice on the same first day', async () => {
    const recipientId = await someone();
    await begin(recipientId, '2027-04-01', '2027-04-03');
    expect(await begin(recipientId, '2027-04-01', '2027-04-02')).toMatchObject({ code: 'OVERLAPS' });
  });
});

it('a pause on a day of another is refused, and on the day after it is not', async () => {
  const recipientId = await someone();
  const pause = (from: string, until?: string) =>
    mutate(staff, 'addPause', 'Pause', 'id', { recipientId, from, until, reason: 'PRISON' });
  await pause('2027-04-01', '2027-04-10');
  expect(await pause('2027-04-10')).toMatchObject({ code: 'OVERLAPS' });
  expect(await pause('2027-04-11')).toMatchObject({ __typename: 'Pause' });
});

describe('a conflict', () => {
  const FIELDS = 'id minGapMinutes recipientIds';
  const add = (recipientId: string, otherRecipientId: string) =>
    mutate(staff, 'addConflict', 'Conflict', FIELDS, { recipientId, otherRecipientId, minGapMinutes: 15 });

  it('is one, whichever of the two is named first', async () => {
    const [a, b] = [await someone(), await someone()];
    const { recipientIds } = await add(a, b);
    expect(recipientIds).toEqual([a, b].sort());
    expect(await add(b, a)).toMatchObject({ code: 'CONFLICT_KNOWN' });
  });

  it('is seen from both, and gone when it is removed', async () => {
    const [a, b] = [await someone(), await someone()];
    const { id } = await add(a, b);
    const seen = async (recipient: string) => {
      const data = await staff.get<{ recipient: { conflicts: { id: string }[] } }>(
        `{ recipient(id: "${recipient}") { conflicts { id } } }`,
      );
      return data.recipient.conflicts.map((conflict) => conflict.id);
    };
    expect([await seen(a), await seen(b)]).toEqual([[id], [id]]);
    await staff.get('mutation ($id: UUID!) { removeConflict(id: $id) { __typename } }', { id });
    expect([await seen(a), await seen(b)]).toEqual([[], []]);
  });

  it('with oneself is refused', async () => {
    const a = await someone();
    expect((await add(a, a)).faults).toEqual([{ where: 'otherRecipientId', code: 'WITH_ONESELF' }]);
  });
});

describe('where a recipient lives', () => {
  const place = { lat: 59.93, lon: 10.8 };
  const move = (recipientId: string, from: string, address: string) =>
    mutate(staff, 'moveResidence', 'Residence', 'id address validFrom validUntil version', {
      recipientId,
      from,
      address,
      ...place,
    });
  const homes = async (id: string) => {
    const data = await staff.get<{
      recipient: { residences: { address: string; validFrom: string | null; validUntil: string | null }[] };
    }>(`{ recipient(id: "${id}") { residences { address validFrom validUntil } } }`);
    return data.recipient.residences.map((home) => [home.address, home.validFrom, home.validUntil]);
  };

  it('is one address until the day before the next, with no day between', async () => {
    const id = await someone();
    await move(id, '2027-05-01', 'Ny gate 1');
    await move(id, '2027-06-01', 'Ny gate 2');
    expect(await homes(id)).toEqual([
      ['Ny gate 2', '2027-06-01', null],
      ['Ny gate 1', '2027-05-01', '2027-05-31'],
      ['Karl Johans gate 1, Oslo', null, '2027-04-30'],
    ]);
    const on = (date: string) =>
      staff.get(`{ recipient(id: "${id}") { residence(on: "${date}") { address } } }`);
    expect(await on('2027-05-31')).toMatchObject({ recipient: { residence: { address: 'Ny gate 1' } } });
    expect(await on('2027-06-01')).toMatchObject({ recipient: { residence: { address: 'Ny gate 2' } } });
  });

  it('is not moved before a move that is recorded already', async () => {
    const id = await someone();
    await move(id, '2027-05-01', 'Ny gate 1');
    expect(await move(id, '2027-04-01', 'Ny gate 2')).toMatchObject({ code: 'MOVED_ALREADY' });
  });

  it('is mended as it stands, on the version that was read', async () => {
    const { id } = await move(await someone(), '2027-05-01', 'Ny gate 1');
    const correct = (version: number, address: string) =>
      mutate(staff, 'correctResidence', 'Residence', 'address version validFrom', {
        id,
        version,
        address,
        ...place,
      });
    expect(await correct(1, 'Ny gate 11')).toMatchObject({
      address: 'Ny gate 11',
      version: 2,
      validFrom: '2027-05-01',
    });
    expect(await correct(1, 'Ny gate 111')).toMatchObject({ current: { address: 'Ny gate 11' } });
    expect(await correct(2, '')).toMatchObject({ code: 'INPUT_INVALID' });
  });
});
