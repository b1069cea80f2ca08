import { currentManager } from '../../src/database/index.js';
import { aPlan } from '../builders/plan-rows.js';
import { aPoint, aStaffMember, aVehicle } from '../builders/rows.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const dispatcher = await service.as('DISPATCHER');
const { point, car, bike, anne, geir } = await service.inside(async () => ({
  point: await aPoint(),
  car: await aVehicle({ name: 'Bil' }),
  bike: await aVehicle({ name: 'Sykkel', mode: 'BIKE' }),
  anne: await aStaffMember(service.keys, { name: 'Anne' }),
  geir: await aStaffMember(service.keys, { name: 'Geir' }),
}));

const FIELDS = 'id version start end break { minutes } crew { name } vehicle { name } startPoint { name }';
const shift = (is: Record<string, unknown> = {}) => ({
  date: '2027-05-03',
  start: '09:00',
  end: '15:00',
  vehicleId: car.id,
  staffIds: [anne.id],
  startPointId: point.id,
  ...is,
});
const create = (is: Record<string, unknown> = {}) =>
  mutate(dispatcher, 'createShift', 'Shift', FIELDS, shift(is));
const cancel = async (id: unknown, version = 1) => {
  const data = await dispatcher.get<{ cancelShift: object }>(
    'mutation ($id: UUID!, $version: Int!) { cancelShift(id: $id, version: $version) { __typename ... on Refusal { code } } }',
    { id, version },
  );
  return data.cancelShift;
};

describe('a shift', () => {
  it('has its vehicle, place and crew, the driver first', async () => {
    const answer = await create({
      date: '2027-05-04',
      staffIds: [geir.id, anne.id],
      breakMinutes: 30,
      breakEarliest: '11:00',
      breakLatest: '13:00',
    });
    expect(answer).toMatchObject({
      vehicle: { name: 'Bil' },
      crew: [{ name: 'Geir' }, { name: 'Anne' }],
      break: { minutes: 30 },
      startPoint: { name: point.name },
    });
  });

  it.each([
    ['no crew', { staffIds: [] }, 'staffIds'],
    ['an end before its start', { end: '08:00' }, 'end'],
    ['a break without a window', { breakMinutes: 30 }, 'breakEarliest'],
    [
      'a break that would begin too late',
      { breakMinutes: 30, breakEarliest: '11:00', breakLatest: '14:31' },
      'breakLatest',
    ],
  ])('with %s is refused', async (_what, is, where) => {
    expect((await create(is)).faults?.map((fault) => fault.where)).toContain(where);
  });

  it('takes its vehicle alone: another at the same time is refused, one after it is not', async () => {
    const date = '2027-05-05';
    await create({ date });
    expect(await create({ date, start: '14:00', end: '17:00', staffIds: [geir.id] })).toMatchObject({
      code: 'VEHICLE_OUT',
    });
    expect(await create({ date, start: '15:00', end: '17:00', staffIds: [geir.id] })).toMatchObject({
      __typename: 'Shift',
    });
  });

  it('takes its crew alone, also when two ask at once', async () => {
    const date = '2027-05-06';
    const answers = await Promise.all([create({ date }), create({ date, vehicleId: bike.id })]);
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual(['STAFF_BUSY', 'Shift']);
  });

  it('is changed as a whole, and may keep its own crew', async () => {
    const { id } = await create({ date: '2027-05-07' });
    const answer = await mutate(dispatcher, 'updateShift', 'Shift', FIELDS, {
      ...shift({ date: '2027-05-07', end: '14:00', staffIds: [anne.id, geir.id] }),
      id,
      version: 1,
    });
    expect(answer).toMatchObject({ version: 2, end: '14:00', crew: [{ name: 'Anne' }, { name: 'Geir' }] });
  });

  it('is taken back where no plan has used it, and kept where one has', async () => {
    const free = await create({ date: '2027-05-10' });
    const used = await create({ date: '2027-05-11' });
    await service.inside(() => aPlan({ shift: { id: String(used.id) }, point }, { date: '2027-05-11' }));
    expect(await cancel(free.id)).toEqual({ __typename: 'Shift' });
    expect(await cancel(used.id)).toEqual({ __typename: 'Refusal', code: 'SHIFT_PLANNED' });
    expect(await cancel(used.id, 7)).toEqual({ __typename: 'StaleShift' });
  });

  it('is listed by date and start, page by page', async () => {
    await create({ date: '2027-06-02' });
    await create({ date: '2027-06-01', start: '12:00' });
    await create({ date: '2027-06-01', start: '08:00', end: '11:00', vehicleId: bike.id });
    const page = (after: string) =>
      dispatcher.get<{
        shifts: { nodes: { date: string; start: string }[]; pageInfo: { endCursor: string } };
      }>(
        `{ shifts(from: "2027-06-01", until: "2027-06-30", first: 2 ${after}) { nodes { date start } pageInfo { endCursor } } }`,
      );
    const { shifts: first } = await page('');
    const { shifts: second } = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes].map(({ date, start }) => `${date} ${start}`)).toEqual([
      '2027-06-01 08:00',
      '2027-06-01 12:00',
      '2027-06-02 09:00',
    ]);
  });
});

describe('vehicles and staff', () => {
  it('have names of their own', async () => {
    const vehicle = (name: string) =>
      mutate(dispatcher, 'createVehicle', 'Vehicle', 'id mode', { name, mode: 'FOOT', capacityDoses: 20 });
    expect(await vehicle('Sekk')).toMatchObject({ mode: 'FOOT' });
    expect(await vehicle('Sekk')).toMatchObject({ code: 'NAME_TAKEN' });
    const member = (name: string, skills: string[]) =>
      mutate(dispatcher, 'createStaffMember', 'StaffMember', 'id name skills', { name, skills });
    expect(await member('Åse Berg', ['NURSE', 'NURSE'])).toMatchObject({
      name: 'Åse Berg',
      skills: ['NURSE'],
    });
    expect(await member('åse berg', [])).toMatchObject({ code: 'NAME_TAKEN' });
    expect(await member('Per', ['sykepleier'])).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('keep names of staff out of the database in the clear', async () => {
    await mutate(dispatcher, 'createStaffMember', 'StaffMember', 'id', { name: 'Unmistakable' });
    const rows = await service.inside(() =>
      currentManager().query<object[]>('SELECT to_jsonb(staff) FROM staff'),
    );
    expect(JSON.stringify(rows)).not.toContain('Unmistakable');
  });
});
