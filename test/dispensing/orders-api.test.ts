import { currentManager } from '../../src/database/index.js';
import { MedicationOrder } from '../../src/dispensing/index.js';
import { aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../builders/rows.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const staff = await service.as('LAR_STAFF');
const FIELDS =
  'id version handout maxTakeHomeDoses supervised validFrom validUntil preparation dosesPerDay doseEveryDays';

const someone = () => service.inside(() => aRecipient(service.keys));
const details = (is: Record<string, unknown> = {}) => ({
  atc: 'N07BC02',
  form: 'ORAL_SOLUTION',
  handout: 'MO WE FR',
  supervised: true,
  maxTakeHomeDoses: 2,
  validFrom: '2027-04-01',
  ...is,
});
const create = async (is: Record<string, unknown> = {}, recipientId?: string) =>
  mutate(staff, 'createOrder', 'Order', FIELDS, {
    recipientId: recipientId ?? (await someone()).id,
    ...details(is),
  });
const change = (input: Record<string, unknown>) => mutate(staff, 'changeOrder', 'Order', FIELDS, input);
const end = (input: Record<string, unknown>) => mutate(staff, 'endOrder', 'Order', FIELDS, input);
const ordersOf = (recipientId: string) =>
  service.inside(() =>
    currentManager().find(MedicationOrder, { where: { recipientId }, order: { validFrom: 'ASC' } }),
  );

describe('an order', () => {
  it('is recorded as it was decided', async () => {
    expect(await create()).toMatchObject({
      handout: 'MO WE FR',
      maxTakeHomeDoses: 2,
      validUntil: null,
      version: 1,
    });
  });

  it('has its weekdays in one spelling, in whichever of two languages they were written, but not in both', async () => {
    expect(await create({ handout: 'fr, ma,ON' })).toMatchObject({ handout: 'MO WE FR' });
    const { id } = await create({ handout: 'tu sa' });
    expect(await change({ id, version: 1, from: '2027-05-10', handout: 'lø sø' })).toMatchObject({
      handout: 'SA SU',
    });
    const mixed = await create({ handout: 'MO ON FR' });
    expect(mixed.faults?.map(({ where, code }) => [where, code])).toEqual([
      ['handout', 'HANDOUT_MIXED_LANGUAGES'],
    ]);
  });

  it('is refused with all that is wrong with it', async () => {
    const answer = await create({
      atc: 'metadon',
      handout: 'MO XX',
      maxTakeHomeDoses: 99,
      validUntil: '2027-03-01',
    });
    expect(answer.faults?.map(({ where }) => where).sort()).toEqual([
      'atc',
      'handout',
      'maxTakeHomeDoses',
      'validUntil',
    ]);
  });

  it('may be of two doses a day or of one every third day, in a preparation that a change keeps', async () => {
    const said = { preparation: '8 mg', dosesPerDay: 2 };
    const { id } = await create(said);
    expect(await change({ id, version: 1, from: '2027-05-10', doseEveryDays: 3 })).toMatchObject({
      ...said,
      doseEveryDays: 3,
    });
    const refused = await create({ dosesPerDay: 3, doseEveryDays: 4 });
    expect(refused.faults?.map(({ where }) => where)).toEqual(['dosesPerDay', 'doseEveryDays']);
  });

  it('is refused for a form that the medicine does not exist in', async () => {
    const answer = await create({ form: 'DEPOT_INJECTION', maxTakeHomeDoses: 0, handout: 'MO' });
    expect(answer.faults?.map(({ where, code }) => [where, code])).toEqual([
      ['form', 'FORM_NOT_OF_MEDICINE'],
    ]);
    expect((await create({ atc: 'N07BC01', form: 'SUBLINGUAL_FILM' })).code).toBeUndefined();
  });

  it.each([
    [
      'a weekly injection within two days',
      { handout: 'EVERY 7 DAYS FROM 2027-04-05', toleranceDays: 2 },
      null,
    ],
    ['an injection that is taken home', { handout: 'MO', maxTakeHomeDoses: 1 }, 'DEPOT_TAKEN_HOME'],
    ['an injection twice a week', { handout: 'MO TH' }, 'DEPOT_TOO_OFTEN'],
    ['a tolerance as long as the interval', { handout: 'MO', toleranceDays: 7 }, 'TOLERANCE_TOO_WIDE'],
  ])('of a depot: %s', async (_what, is, fault) => {
    const answer = await create({ atc: 'N07BC01', form: 'DEPOT_INJECTION', maxTakeHomeDoses: 0, ...is });
    expect(answer.faults?.map(({ code }) => code) ?? null).toEqual(fault === null ? null : [fault]);
  });

  it('is refused on a day on which another is in force, and taken on the day after its end', async () => {
    const { id } = await someone();
    await create({ validUntil: '2027-04-30' }, id);
    expect(await create({ validFrom: '2027-04-30' }, id)).toMatchObject({ code: 'ORDER_OVERLAPS' });
    expect(await create({ validFrom: '2027-05-01' }, id)).toMatchObject({ __typename: 'Order' });
  });

  it('is refused for two who record one for the same recipient at once, but for one of them', async () => {
    const { id } = await someone();
    const answers = await Promise.all([create({}, id), create({ atc: 'N07BC01' }, id)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Order', 'Refusal']);
  });
});

describe('a changed decision', () => {
  it('ends the order the day before and begins another, so that no day is under two or none', async () => {
    const { id: recipientId } = await someone();
    const { id } = await create({ validUntil: '2027-12-31' }, recipientId);
    const answer = await change({
      id,
      version: 1,
      from: '2027-05-10',
      maxTakeHomeDoses: 4,
      supervised: false,
    });
    expect(answer).toMatchObject({ maxTakeHomeDoses: 4, supervised: false, handout: 'MO WE FR', version: 1 });
    expect(
      (await ordersOf(recipientId)).map((row) => [row.validFrom, row.validUntil, row.maxTakeHomeDoses]),
    ).toEqual([
      ['2027-04-01', '2027-05-09', 2],
      ['2027-05-10', '2027-12-31', 4],
    ]);
  });

  it('that is refused leaves the order as it was', async () => {
    const { id: recipientId } = await someone();
    const { id } = await create({}, recipientId);
    expect(await change({ id, version: 1, from: '2027-05-10', handout: 'NO DAY' })).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await ordersOf(recipientId)).toMatchObject([{ validUntil: null, version: 1 }]);
  });

  it.each([
    ['on the order’s first day', '2027-04-01', 'ORDER_NOT_BEGUN'],
    ['after the order’s last day', '2027-07-01', 'INPUT_INVALID'],
  ])('%s is refused', async (_when, from, code) => {
    const { id } = await create({ validUntil: '2027-06-30' });
    expect(await change({ id, version: 1, from })).toMatchObject({ code });
  });

  it('made on a stale reading is refused with the order as it is', async () => {
    const { id } = await create();
    await end({ id, version: 1, until: '2027-08-01' });
    expect(await change({ id, version: 1, from: '2027-05-01' })).toMatchObject({
      __typename: 'StaleOrder',
      current: { version: 2, validUntil: '2027-08-01' },
    });
  });
});

describe('taking an order back', () => {
  const cancel = async (id: unknown) => {
    const data = await staff.get<{ cancelOrder: object }>(
      'mutation ($id: UUID!) { cancelOrder(id: $id, version: 1) { __typename ... on Refusal { code } } }',
      { id },
    );
    return data.cancelOrder;
  };

  it('is for an order that has not begun', async () => {
    // The service's clock stands on 22 March 2027.
    expect(await cancel((await create({ validFrom: '2027-03-23' })).id)).toEqual({ __typename: 'Order' });
    expect(await cancel((await create({ validFrom: '2027-03-22' })).id)).toMatchObject({
      code: 'ORDER_IN_FORCE',
    });
  });
});

describe('moving a handout', () => {
  const move = (recipientId: string, from: string, to: string) =>
    mutate(staff, 'moveHandout', 'HandoutMove', 'id from to', {
      recipientId,
      from,
      to,
      reason: 'Begravelse',
    });
  const handouts = async (recipientId: string) => {
    const data = await staff.get<{ handouts: { nodes: { date: string; doses: number }[] } }>(
      `{ handouts(from: "2027-04-05", until: "2027-04-11", recipientId: "${recipientId}") { nodes { date doses } } }`,
    );
    return data.handouts.nodes.map(({ date, doses }) => `${date} ${doses}`);
  };

  /** A recipient who is brought doses on Monday, Wednesday and Friday by a crew that goes out every weekday. */
  async function served(is: Record<string, unknown> = {}): Promise<string> {
    const { id } = await someone();
    await create({ validFrom: '2027-03-29', ...is }, id);
    return id;
  }

  beforeAll(async () => {
    await service.inside(async () => {
      const crew = [await aStaffMember(service.keys, { skills: ['MEDICATION', 'NURSE'] })];
      const [vehicle, startPoint] = [await aVehicle(), await aPoint()];
      for (const day of ['05', '06', '07', '08', '09', '12', '13', '14', '15', '16'])
        await aShift({ vehicle, crew, startPoint }, { date: `2027-04-${day}` });
    });
  });

  it('to an earlier day takes the doses along', async () => {
    const id = await served({ maxTakeHomeDoses: 3 });
    expect(await handouts(id)).toEqual(['2027-04-05 2', '2027-04-07 2', '2027-04-09 3']);
    expect(await move(id, '2027-04-09', '2027-04-08')).toMatchObject({
      from: '2027-04-09',
      to: '2027-04-08',
    });
    expect(await handouts(id)).toEqual(['2027-04-05 2', '2027-04-07 1', '2027-04-08 4']);
  });

  it('is refused where the take-home limit would leave a day without a dose', async () => {
    const id = await served({ maxTakeHomeDoses: 2 });
    expect(await move(id, '2027-04-09', '2027-04-08')).toMatchObject({ code: 'MOVE_LEAVES_GAP' });
  });

  it('to a later day is taken where the handout before may bridge the days, and refused where it may not', async () => {
    // The handout of Friday 2 April lasts to Sunday: one day more is three doses to take home.
    const later = (recipientId: string) => move(recipientId, '2027-04-05', '2027-04-06');
    expect(await later(await served({ maxTakeHomeDoses: 3 }))).toMatchObject({ to: '2027-04-06' });
    expect(await later(await served({ maxTakeHomeDoses: 2 }))).toMatchObject({ code: 'MOVE_LEAVES_GAP' });
  });

  it.each([
    ['within its tolerance', '2027-04-14', null],
    ['outside its tolerance', '2027-04-15', 'MOVE_OUTSIDE_TOLERANCE'],
  ])('of a depot injection %s', async (_where, to, code) => {
    const id = await served({
      atc: 'N07BC01',
      form: 'DEPOT_INJECTION',
      handout: 'EVERY 7 DAYS FROM 2027-04-05',
      maxTakeHomeDoses: 0,
      toleranceDays: 2,
    });
    expect((await move(id, '2027-04-12', to)).code ?? null).toBe(code);
  });

  it('from a day without a handout, to a day without service, or twice, is refused', async () => {
    const id = await served({ maxTakeHomeDoses: 4 });
    expect(await move(id, '2027-04-06', '2027-04-05')).toMatchObject({ code: 'MOVE_NO_HANDOUT' });
    expect(await move(id, '2027-04-12', '2027-04-11')).toMatchObject({ code: 'MOVE_NO_SERVICE' });
    await move(id, '2027-04-09', '2027-04-08');
    expect(await move(id, '2027-04-09', '2027-04-06')).toMatchObject({ code: 'MOVED_ALREADY' });
  });

  it('taken back is as if it had not been', async () => {
    const id = await served({ maxTakeHomeDoses: 3 });
    const before = await handouts(id);
    const { id: moveId } = await move(id, '2027-04-09', '2027-04-08');
    await staff.get('mutation ($id: UUID!) { takeBackMove(id: $id) { __typename } }', { id: moveId });
    expect(await handouts(id)).toEqual(before);
  });
});

describe('coverage', () => {
  it('names each day of each recipient, and what would close a gap', async () => {
    const { id } = await someone();
    await create({ validFrom: '2027-04-06', handout: 'WE', maxTakeHomeDoses: 0 }, id);
    const { coverage } = await staff.get<{ coverage: { nodes: { days: object[] }[] } }>(
      `{ coverage(from: "2027-04-05", until: "2027-04-08", recipientId: "${id}") {
        nodes { days { date state by gap { code closedBy { kind } } } }
      } }`,
    );
    expect(coverage.nodes[0].days).toMatchObject([
      // The first day of a new order is a handout day.
      { date: '2027-04-06', state: 'COVERED', by: '2027-04-06', gap: null },
      { date: '2027-04-07', state: 'COVERED', by: '2027-04-07', gap: null },
      { date: '2027-04-08', state: 'GAP', by: null, gap: { code: 'TAKE_HOME_LIMIT' } },
    ]);
  });

  it('of more than a quarter at once is refused', async () => {
    const { errors } = await staff.ask(
      '{ coverage(from: "2027-01-01", until: "2027-06-01") { nodes { alias } } }',
    );
    expect(errors?.[0].extensions).toMatchObject({ refusal: { code: 'PERIOD_INVALID' } });
  });
});
