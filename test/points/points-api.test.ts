import { aPoint } from '../builders/rows.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const staff = await service.as('LAR_STAFF');
const dispatcher = await service.as('DISPATCHER');
const point = (is: Record<string, unknown> = {}) => ({
  name: 'Feltpleien',
  kind: 'FIELD_CARE',
  address: 'Storgata 3',
  lat: 59.91,
  lon: 10.75,
  counters: 1,
  maxPresent: 4,
  slotMinutes: 10,
  injections: false,
  openingHours: 'Mo-Fr 09:00-15:00; PH off',
  ...is,
});
const create = (is: Record<string, unknown> = {}) =>
  mutate(staff, 'createPoint', 'Point', 'id name version maxPresent lat openingHours', point(is));

describe('a point', () => {
  it('is kept as it was given, and its name belongs to it alone', async () => {
    expect(await create()).toMatchObject({ name: 'Feltpleien', version: 1, maxPresent: 4 });
    expect(await create()).toMatchObject({ code: 'NAME_TAKEN' });
  });

  it('is refused with all that is wrong with it', async () => {
    const answer = await create({
      name: '',
      lat: 10.75,
      lon: 59.91,
      counters: 0,
      openingHours: 'man-fre 9-17',
    });
    expect(answer.faults?.map(({ where }) => where).sort()).toEqual([
      'counters',
      'lat',
      'name',
      'openingHours',
    ]);
  });

  it('is changed where the version was read, and refused where it was not', async () => {
    const { id } = await create({ name: 'Til endring' });
    const update = (version: number, is: object) =>
      mutate(staff, 'updatePoint', 'Point', 'version maxPresent lat', { id, version, ...is });
    expect(await update(1, { maxPresent: 3 })).toMatchObject({ version: 2, maxPresent: 3, lat: 59.91 });
    expect(await update(1, { maxPresent: 2 })).toMatchObject({ current: { version: 2, maxPresent: 3 } });
    expect(await update(2, { lat: 59.9 })).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await update(2, { lat: 59.9, lon: 10.7 })).toMatchObject({ lat: 59.9 });
  });

  it('is opened longer and served by more on the day by a dispatcher, who may change nothing else of it', async () => {
    const { id } = await create({ name: 'Åpent lenger' });
    const dispatcher = await service.as('DISPATCHER');
    const serve = (version: number, is: object) =>
      mutate(dispatcher, 'servePoint', 'Point', 'version counters openingHours', { id, version, ...is });
    const openingHours = 'Mo-Fr 09:00-15:00; 2027 Apr 05 09:00-17:00';
    expect(await serve(1, { openingHours, counters: 3 })).toEqual({
      __typename: 'Point',
      version: 2,
      counters: 3,
      openingHours,
    });
    expect(await serve(1, { counters: 1 })).toMatchObject({ current: { version: 2, counters: 3 } });
    expect(await serve(2, { openingHours: 'når det passer' })).toMatchObject({ code: 'INPUT_INVALID' });
    const { errors } = await dispatcher.ask(
      `mutation { updatePoint(input: { id: "${String(id)}", version: 2, maxPresent: 99 }) { __typename } }`,
    );
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('has a new place with a new address, unless the caller says that it has not moved', async () => {
    const { id } = await create({ name: 'Flyttes' });
    const update = (version: number, is: object) =>
      mutate(staff, 'updatePoint', 'Point', 'version address lat', { id, version, ...is });
    const refused = await update(1, { address: 'Lillegata 9' });
    expect(refused).toMatchObject({
      code: 'INPUT_INVALID',
      faults: [{ where: 'address', code: 'PLACE_MISSING' }],
    });
    expect(await update(1, { address: 'Lillegata 9', lat: 59.92, lon: 10.7 })).toMatchObject({ lat: 59.92 });
    expect(await update(2, { address: 'Lille gate 9', keepPlace: true })).toMatchObject({
      address: 'Lille gate 9',
      lat: 59.92,
    });
    expect(await update(3, { address: 'Lille gate 9', maxPresent: 5 })).toMatchObject({
      version: 4,
      lat: 59.92,
    });
  });

  it('is open by its hours, less its closures and holidays', async () => {
    const { id } = await create({ name: 'Apotek Åpen' });
    const open = async (on: string) => {
      const data = await dispatcher.get<{ point: { open: { from: string; until: string }[] } }>(
        `{ point(id: "${String(id)}") { open(on: "${on}") { from until } } }`,
      );
      return data.point.open.map(({ from, until }) => `${from} ${until}`);
    };
    const close = (is: object) =>
      mutate(dispatcher, 'addClosure', 'Closure', 'id', { pointId: id, date: '2027-03-23', ...is });
    expect(await open('2027-03-22')).toEqual(['2027-03-22T09:00:00+01:00 2027-03-22T15:00:00+01:00']);
    expect(await open('2027-03-25')).toEqual([]); // Maundy Thursday
    const closure = await close({ from: '11:00', until: '12:00' });
    expect(await open('2027-03-23')).toEqual([
      '2027-03-23T09:00:00+01:00 2027-03-23T11:00:00+01:00',
      '2027-03-23T12:00:00+01:00 2027-03-23T15:00:00+01:00',
    ]);
    expect(await close({ from: '11:00', until: '11:30' })).toMatchObject({ code: 'CLOSURE_KNOWN' });
    expect(await close({ from: '14:00', until: '13:00' })).toMatchObject({ code: 'INPUT_INVALID' });
    await staff.get('mutation ($id: UUID!) { removeClosure(id: $id) { __typename } }', { id: closure.id });
    expect(await open('2027-03-23')).toHaveLength(1);
  });

  it('is found as the nearest one, of a kind or for injections where that is asked', async () => {
    await service.inside(async () => {
      const bergen = (north: number) => ({
        type: 'Point' as const,
        coordinates: [5.32, 60.39 + north] as [number, number],
      });
      await aPoint({ name: 'B near', location: bergen(0.001), injections: false });
      await aPoint({ name: 'B far', location: bergen(0.01), kind: 'LAR_CLINIC' });
    });
    const nearest = async (more: string) => {
      const data = await dispatcher.get<{ nearestPoint: { point: { name: string }; metres: number }[] }>(
        `{ nearestPoint(lat: 60.39, lon: 5.32 ${more}) { point { name } metres } }`,
      );
      return data.nearestPoint;
    };
    const [first] = await nearest('');
    expect(first.point.name).toBe('B near');
    expect(first.metres).toBeCloseTo(111.4, 0);
    expect((await nearest(', filter: { injections: true }'))[0].point.name).toBe('B far');
    expect((await nearest(', first: 2')).map((each) => each.point.name)).toEqual(['B near', 'B far']);
  });
});

describe('a ruleset', () => {
  const rules = (is: Record<string, unknown> = {}) =>
    mutate(dispatcher, 'createRuleset', 'Ruleset', 'id version pointKind maxPresent riskLimit validUntil', {
      name: 'Vinter',
      ...is,
    });

  it('holds for all kinds of points unless it names one, once under each name', async () => {
    expect(await rules({ maxPresent: 4 })).toMatchObject({ pointKind: null, maxPresent: 4, riskLimit: 0.05 });
    expect(await rules({ pointKind: 'PHARMACY' })).toMatchObject({ pointKind: 'PHARMACY' });
    expect(await rules()).toMatchObject({ code: 'NAME_TAKEN' });
  });

  it('is refused where it allows no recipient, or ends before it begins', async () => {
    expect(await rules({ name: 'A', riskLimit: 0 })).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await rules({ name: 'B', maxPresent: 0 })).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await rules({ name: 'C', validFrom: '2027-04-02', validUntil: '2027-04-01' })).toMatchObject({
      code: 'INPUT_INVALID',
    });
  });

  it('is among those in force between its days, both included', async () => {
    await rules({ name: 'Påske', validFrom: '2027-03-24', validUntil: '2027-03-29' });
    const names = async (on: string) => {
      const data = await dispatcher.get<{ rulesets: { nodes: { name: string }[] } }>(
        `{ rulesets(inForceOn: "${on}") { nodes { name } } }`,
      );
      return data.rulesets.nodes.map(({ name }) => name);
    };
    expect(await names('2027-03-29')).toContain('Påske');
    expect(await names('2027-03-30')).not.toContain('Påske');
  });
});
