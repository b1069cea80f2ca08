import { aPlan } from '../builders/plan-rows.js';
import { currentManager } from '../../src/database/index.js';
import { PlanStop } from '../../src/plans/plan-stop.entity.js';
import { aPoint, aShift, aStaffMember, aVehicle } from '../builders/rows.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const dispatcher = await service.as('DISPATCHER');
const staff = await service.as('LAR_STAFF');
const { pharmacy, square, car } = await service.inside(async () => ({
  pharmacy: await aPoint(),
  square: await aPoint({ name: 'Torget', kind: 'MOBILE_STOP', openingHours: 'Mo-Fr 09:00-15:00; PH off' }),
  car: await aVehicle({ name: 'Bil' }),
}));

const FIELDS = 'id version firstDate lastDate from until doses point { name } vehicle { name }';
/** Mondays from 3 May 2027. */
const stand = (is: Record<string, unknown> = {}) => ({
  pointId: square.id,
  vehicleId: car.id,
  firstDate: '2027-05-03',
  lastDate: '2027-05-03',
  from: '11:00',
  until: '12:00',
  doses: 20,
  ...is,
});
const create = (is: Record<string, unknown> = {}, asker = dispatcher) =>
  mutate(asker, 'createStand', 'Stand', FIELDS, stand(is));
const remove = async (id: unknown, version = 1) => {
  const data = await dispatcher.get<{ removeStand: object }>(
    'mutation ($id: UUID!, $version: Int!) { removeStand(id: $id, version: $version) { __typename ... on Refusal { code } } }',
    { id, version },
  );
  return data.removeStand;
};

describe('a stand', () => {
  it('is planned by dispatchers and LAR staff, for a day or for every week', async () => {
    expect(await create()).toMatchObject({
      firstDate: '2027-05-03',
      from: '11:00',
      point: { name: 'Torget' },
      vehicle: { name: 'Bil' },
    });
    const weekly = { firstDate: '2027-05-04', lastDate: null, vehicleId: null };
    expect(await create(weekly, staff)).toMatchObject({ lastDate: null, vehicle: null });
  });

  it('is one a day at a place: another that day is refused, the day after it is not', async () => {
    await create({ firstDate: '2027-06-02', lastDate: '2027-06-16' });
    const taken = { code: 'STAND_TAKEN' };
    expect(
      await create({ firstDate: '2027-06-09', lastDate: '2027-06-09', from: '13:00', until: '14:00' }),
    ).toMatchObject(taken);
    expect(await create({ firstDate: '2027-05-19', lastDate: null })).toMatchObject(taken);
    expect(await create({ firstDate: '2027-06-10', lastDate: '2027-06-10' })).toMatchObject({ version: 1 });
    expect(await create({ firstDate: '2027-06-23', lastDate: '2027-06-23' })).toMatchObject({ version: 1 });
  });

  it.each([
    ['at a pharmacy', { pointId: pharmacy.id }, 'pointId'],
    ['while the place is shut', { from: '16:00', until: '17:00' }, 'from'],
    ['on a public holiday', { firstDate: '2027-05-17', lastDate: '2027-05-17' }, 'from'],
    ['that ends before it begins', { from: '12:00', until: '11:00' }, 'until'],
    ['with nothing to hand out', { doses: 0 }, 'doses'],
    ['that is over before its first day', { lastDate: '2027-05-02' }, 'lastDate'],
  ])('%s is refused', async (_what, is, where) => {
    expect((await create(is)).faults?.map((fault) => fault.where)).toContain(where);
  });

  it('is refused at a place, or with a vehicle, of another municipality', async () => {
    const stranger = await service.as('DISPATCHER', { municipality: '9999' });
    expect(await create({ firstDate: '2027-07-05', lastDate: null }, stranger)).toMatchObject({
      faults: [{ where: 'pointId' }],
    });
  });

  it('is changed as a whole, on the version that was read', async () => {
    const { id } = await create({ firstDate: '2027-08-02', lastDate: null });
    const change = (version: number) =>
      mutate(dispatcher, 'updateStand', 'Stand', FIELDS, {
        ...stand({ firstDate: '2027-08-02', lastDate: '2027-08-30', doses: 5 }),
        id,
        version,
      });
    expect(await change(1)).toMatchObject({ version: 2, lastDate: '2027-08-30', doses: 5 });
    expect(await change(1)).toMatchObject({ __typename: 'StaleStand' });
  });

  it('is taken back, but not once a published plan has it', async () => {
    const free = await create({ firstDate: '2027-09-01', lastDate: '2027-09-01' });
    const used = await create({ firstDate: '2027-09-02', lastDate: '2027-09-02' });
    await service.inside(async () => {
      const crew = [await aStaffMember(service.keys)];
      const shift = await aShift({ vehicle: car, crew, startPoint: pharmacy }, { date: '2027-09-02' });
      await aPlan({ shift, point: square }, { date: '2027-09-02' });
      await currentManager().update(PlanStop, { pointId: square.id }, { kind: 'MOBILE' });
    });
    expect(await remove(free.id)).toEqual({ __typename: 'Stand' });
    expect(await remove(used.id, 7)).toEqual({ __typename: 'StaleStand' });
    expect(await remove(used.id)).toEqual({ __typename: 'Refusal', code: 'STAND_PLANNED' });
  });

  it('is listed until it is over', async () => {
    await create({ firstDate: '2028-01-03', lastDate: '2028-01-10' });
    const datesFrom = async (from: string) => {
      const data = await dispatcher.get<{ stands: { nodes: { firstDate: string }[] } }>(
        `{ stands(from: "${from}", first: 50) { nodes { firstDate } } }`,
      );
      return data.stands.nodes.map(({ firstDate }) => firstDate);
    };
    expect(await datesFrom('2028-01-10')).toContain('2028-01-03');
    expect(await datesFrom('2028-01-11')).not.toContain('2028-01-03');
  });
});
