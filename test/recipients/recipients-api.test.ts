import { AccessLogEntry, AuditLogEntry } from '../../src/identity/index.js';
import { currentManager } from '../../src/database/index.js';
import { aPoint, aRecipient, OSLO } from '../builders/rows.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const staff = await service.as('LAR_STAFF');
const dispatcher = await service.as('DISPATCHER');

const FIELDS = 'id alias version mode window { earliest latest }';
let aliases = 0;
const good = (is: Record<string, unknown> = {}) => ({
  alias: `N-${++aliases}`,
  name: 'Ola Nordmann',
  mode: 'HOME',
  serviceMinutes: 6,
  address: 'Storgata 2, Oslo',
  ...OSLO,
  ...is,
});
const create = (is: Record<string, unknown> = {}) =>
  mutate(staff, 'createRecipient', 'Recipient', FIELDS, good(is));
const update = (input: Record<string, unknown>) =>
  mutate(staff, 'updateRecipient', 'Recipient', `${FIELDS} cohort`, input);

describe('creating a recipient', () => {
  it('answers with the recipient and keeps the residence', async () => {
    const { id } = await create({ earliest: '09:00', latest: '11:30', accessNotes: 'Kode 1234' });
    const { recipient } = await staff.get<{ recipient: unknown }>(
      `query ($id: UUID!) { recipient(id: $id) { version window { earliest latest } residence { address lat accessNotes } } }`,
      { id },
    );
    expect(recipient).toEqual({
      version: 1,
      window: { earliest: '09:00', latest: '11:30' },
      residence: { address: 'Storgata 2, Oslo', lat: OSLO.lat, accessNotes: 'Kode 1234' },
    });
  });

  it('tells all that is wrong with the input at once, and where', async () => {
    const answer = await create({
      alias: ' ',
      nationalId: '12345678901',
      phone: 'ring meg',
      earliest: '12:00',
      latest: '11:00',
      serviceMinutes: 0,
      staffRequired: 3,
      lat: OSLO.lon,
      lon: OSLO.lat,
    });
    expect(answer.code).toBe('INPUT_INVALID');
    expect(answer.faults?.map(({ where, code }) => `${where} ${code}`).sort()).toEqual([
      'alias BLANK',
      'lat SWAPPED_COORDINATES',
      'latest WRONG_ORDER',
      'nationalId NATIONAL_ID_DATE',
      'phone WRONG_FORM',
      'serviceMinutes OUT_OF_RANGE',
      'staffRequired OUT_OF_RANGE',
    ]);
  });

  it.each([
    ['an alias that is taken', { alias: 'T-1' }, 'ALIAS_TAKEN'],
    ['a national id that another recipient has', { nationalId: '12898508089' }, 'NATIONAL_ID_TAKEN'],
    [
      'a usual point that is not there',
      { usualPointId: '00000000-0000-4000-8000-000000000000' },
      'NOT_FOUND',
    ],
  ])('refuses %s', async (_what, is, code) => {
    if (code === 'ALIAS_TAKEN') await create({ alias: 'T-1' });
    if (code === 'NATIONAL_ID_TAKEN') await create({ nationalId: '12898508089' });
    expect(await create(is)).toMatchObject({ __typename: 'Refusal', code });
  });

  it('refuses an alias that is the name', async () => {
    const answer = await create({ name: 'Per Ås', alias: 'per ås' });
    expect(answer.faults).toEqual([{ where: 'alias', code: 'ALIAS_TELLS' }]);
  });

  it('lets a recipient who collects have no address, and none who is visited', async () => {
    expect(await create({ mode: 'PICKUP', address: '' })).toMatchObject({ __typename: 'Recipient' });
    expect((await create({ mode: 'FLEXIBLE', address: '' })).faults).toEqual([
      { where: 'address', code: 'BLANK' },
    ]);
  });

  it('writes nothing of the name into the database in the clear', async () => {
    const { id } = await create({
      name: 'Unmistakable Name',
      phone: '+47 99999999',
      note: 'Unmistakable note',
    });
    const [row] = await service.inside(() =>
      currentManager().query<object[]>('SELECT to_jsonb(recipient) AS row FROM recipient WHERE id = $1', [
        id,
      ]),
    );
    expect(JSON.stringify(row)).not.toMatch(/Unmistakable|99999999/);
  });
});

describe('changing a recipient', () => {
  it('changes what is given, clears what is null and leaves the rest', async () => {
    const { id } = await create({ earliest: '09:00', latest: '11:00', cohort: 'A' });
    expect(await update({ id, version: 1, latest: '12:00', cohort: null })).toMatchObject({
      version: 2,
      window: { earliest: '09:00', latest: '12:00' },
      cohort: null,
    });
  });

  it('refuses a stale version with the recipient as it is now', async () => {
    const { id } = await create();
    await update({ id, version: 1, mode: 'FLEXIBLE' });
    expect(await update({ id, version: 1, mode: 'PICKUP' })).toMatchObject({
      __typename: 'StaleRecipient',
      current: { id, version: 2, mode: 'FLEXIBLE' },
    });
  });

  it('lets one of two who change the same version at once through', async () => {
    const { id } = await create();
    const answers = await Promise.all([
      update({ id, version: 1, mode: 'FLEXIBLE' }),
      update({ id, version: 1, mode: 'PICKUP' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Recipient', 'StaleRecipient']);
  });

  it('holds a new start of the window against the end that stays', async () => {
    const { id } = await create({ earliest: '09:00', latest: '11:00' });
    expect((await update({ id, version: 1, earliest: '11:30' })).faults).toEqual([
      { where: 'latest', code: 'WRONG_ORDER' },
    ]);
  });

  it('leaves a line in the audit, without the name', async () => {
    const { id } = await create();
    await update({ id, version: 1, name: 'Unmistakable Name' });
    const entries = await service.inside(() =>
      currentManager().find(AuditLogEntry, { where: { subjectId: String(id) }, order: { id: 'ASC' } }),
    );
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ['CREATE', 'LAR_STAFF-1'],
      ['UPDATE', 'LAR_STAFF-1'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('Unmistakable');
  });
});

describe('identity', () => {
  const open = `query ($ids: [UUID!]!, $reason: String!) {
    identities(recipientIds: $ids, reason: $reason) { alias name nationalId phone note }
  }`;
  const logged = (id: unknown) =>
    service.inside(() => currentManager().findBy(AccessLogEntry, { recipientId: String(id) }));

  it('is opened for LAR staff who say why, and each opening is logged', async () => {
    const { id, alias } = await create({ name: 'Åse Ås', phone: '+47 44859369' });
    const data = await staff.get(open, { ids: [id], reason: 'Ringer om time' });
    expect(data).toEqual({
      identities: [{ alias, name: 'Åse Ås', nationalId: null, phone: '+4744859369', note: null }],
    });
    expect(await logged(id)).toMatchObject([{ actor: 'LAR_STAFF-1', reason: 'Ringer om time' }]);
  });

  it('has its phone number as E.164 in whatever spelling it came, and what is no number is refused', async () => {
    const { id } = await create({ phone: '0047 448 59 369' });
    const phoneOf = async () => {
      const data = await staff.get<{ identities: { phone: string | null }[] }>(open, {
        ids: [id],
        reason: 'Ringer om time',
      });
      return data.identities[0].phone;
    };
    expect(await phoneOf()).toBe('+4744859369');
    expect(await update({ id, version: 1, phone: '+46 70-123 45 67' })).toMatchObject({ version: 2 });
    expect(await phoneOf()).toBe('+46701234567');
    expect(await update({ id, version: 2, phone: '4485936' })).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await update({ id, version: 2, phone: null })).toMatchObject({ version: 3 });
    expect(await phoneOf()).toBeNull();
  });

  it('stays closed without a reason', async () => {
    const { id } = await create();
    const { data, errors } = await staff.ask(open, { ids: [id], reason: '  ' });
    expect(data).toBeNull();
    expect(errors?.[0].extensions).toMatchObject({
      code: 'REFUSED',
      refusal: { code: 'ACCESS_REASON_NEEDED' },
    });
  });

  it('stays closed to dispatchers', async () => {
    const { id } = await create();
    const { errors } = await dispatcher.ask(open, { ids: [id], reason: 'Nysgjerrig' });
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect(await logged(id)).toEqual([]);
  });

  it('is not told when the same request fails elsewhere, since its log is taken back then', async () => {
    const { id } = await create();
    const { data } = await staff.ask(
      `query ($ids: [UUID!]!) {
        identities(recipientIds: $ids, reason: "Ringer om time") { name }
        other: identities(recipientIds: $ids, reason: "") { name }
      }`,
      { ids: [id] },
    );
    expect(data).toBeNull();
  });

  it('is found by the whole national id or the whole name in any case, and not by a part', async () => {
    const { id } = await create({ name: 'Ragnhild Særpreg', nationalId: '16879307167' });
    const found = async (query: string) => {
      const data = await staff.get<Record<string, { recipientId: string }[]>>(
        `{ found: ${query} { recipientId } }`,
      );
      return data['found'].map(({ recipientId }) => recipientId);
    };
    expect(await found('findRecipientsByName(name: "ragnhild særpreg", reason: "Test av søk")')).toEqual([
      id,
    ]);
    expect(await found('findRecipientsByName(name: "Ragnhild", reason: "Test av søk")')).toEqual([]);
    const byNumber = (number: string) =>
      found(`findRecipientByNationalId(nationalId: "${number}", reason: "Test av søk")`);
    expect(await byNumber('16879307167')).toEqual([id]);
    expect(await byNumber('16879307168')).toEqual([]);
    expect(await logged(id)).toHaveLength(2);
  });
});

describe('the list', () => {
  const list = async (filter: string, page = '') => {
    const data = await dispatcher.get<{
      recipients: {
        nodes: { alias: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }>(`{ recipients(filter: ${filter} ${page}) { nodes { alias } pageInfo { hasNextPage endCursor } } }`);
    return { aliases: data.recipients.nodes.map(({ alias }) => alias), ...data.recipients.pageInfo };
  };

  beforeAll(async () => {
    await service.inside(async () => {
      const point = await aPoint();
      await aRecipient(service.keys, { alias: 'L-1', mode: 'PICKUP', usualPointId: point.id, cohort: 'Gul' });
      await aRecipient(service.keys, { alias: 'L-2', at: { lat: 60.39, lon: 5.32 } });
      await aRecipient(service.keys, { alias: 'L-3', at: { lat: 60.391, lon: 5.321 } });
    });
  });

  it('is filtered by alias, mode and cohort', async () => {
    expect((await list('{ alias: "l-" }')).aliases).toEqual(['L-1', 'L-2', 'L-3']);
    expect((await list('{ alias: "L-", mode: PICKUP }')).aliases).toEqual(['L-1']);
    expect((await list('{ cohort: "Gul" }')).aliases).toEqual(['L-1']);
    expect((await list('{ alias: "%" }')).aliases).toEqual([]);
  });

  it('goes on where the page before ended', async () => {
    const first = await list('{ alias: "L-" }', ', first: 2');
    expect(first).toMatchObject({ aliases: ['L-1', 'L-2'], hasNextPage: true });
    const second = await list('{ alias: "L-" }', `, first: 2, after: "${first.endCursor}"`);
    expect(second).toMatchObject({ aliases: ['L-3'], hasNextPage: false });
  });

  it('refuses a cursor that it did not give', async () => {
    const { errors } = await dispatcher.ask('{ recipients(after: "***") { nodes { alias } } }');
    expect(errors?.[0].extensions).toMatchObject({ refusal: { code: 'CURSOR_INVALID' } });
  });

  it('finds who lives within a distance, to the metre', async () => {
    const within = (metres: number) =>
      list(`{ within: { circle: { lat: 60.39, lon: 5.32, metres: ${metres} } } }`);
    // L-3 lives 124 m away.
    expect((await within(120)).aliases).toEqual(['L-2']);
    expect((await within(130)).aliases).toEqual(['L-2', 'L-3']);
  });

  it('finds who lives in a drawn area', async () => {
    const polygon = (east: number) =>
      list(`{ within: { polygon: [[5.31, 60.38], [${east}, 60.38], [${east}, 60.40], [5.31, 60.40]] } }`);
    expect((await polygon(5.3205)).aliases).toEqual(['L-2']);
    expect((await polygon(5.33)).aliases).toEqual(['L-2', 'L-3']);
  });

  it('refuses an area that is none', async () => {
    const { errors } = await dispatcher.ask(
      '{ recipients(filter: { within: { polygon: [[5.3, 60.3], [5.4, 60.3]] } }) { nodes { alias } } }',
    );
    expect(errors?.[0].extensions).toMatchObject({ refusal: { code: 'INPUT_INVALID' } });
  });
});
