import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const dispatcher = await service.as('DISPATCHER');

const square = (south: number, west: number, side = 0.001) => {
  const [north, east] = [south + side, west + side].map((degrees) => Number(degrees.toFixed(6)));
  return [
    { lat: south, lon: west },
    { lat: south, lon: east },
    { lat: north, lon: east },
    { lat: north, lon: west },
  ];
};
const closure = (is: object = {}) => ({
  corners: square(59.91, 10.75),
  from: '2027-03-22T07:00:00+01:00',
  until: '2027-03-22T15:00:00+01:00',
  reason: 'Graving i Storgata',
  ...is,
});
const FIELDS = 'id version reason from until corners { lat lon }';
const draw = (is: object = {}) => mutate(dispatcher, 'drawRoadClosure', 'RoadClosure', FIELDS, closure(is));
const during = async (from: string, until: string, asker = dispatcher) => {
  const data = await asker.get<{ roadClosures: { reason: string }[] }>(
    `{ roadClosures(from: "${from}", until: "${until}") { reason } }`,
  );
  return data.roadClosures.map(({ reason }) => reason);
};

describe('a road closure', () => {
  it('is in force from its start until its end, and no longer', async () => {
    expect(await draw()).toMatchObject({
      version: 1,
      from: '2027-03-22T07:00:00+01:00',
      corners: square(59.91, 10.75),
    });
    expect(await during('2027-03-22T14:59:00+01:00', '2027-03-22T18:00:00+01:00')).toHaveLength(1);
    expect(await during('2027-03-22T15:00:00+01:00', '2027-03-22T18:00:00+01:00')).toEqual([]);
    expect(await during('2027-03-22T05:00:00+01:00', '2027-03-22T07:00:00+01:00')).toEqual([]);
  });

  it('without an end is in force until it is ended by hand', async () => {
    const { id } = await draw({ from: '2030-01-01T00:00:00Z', until: null, reason: 'Ras' });
    expect(await during('2040-01-01T00:00:00Z', '2040-01-02T00:00:00Z')).toEqual(['Ras']);
    const change = (version: number) =>
      mutate(dispatcher, 'changeRoadClosure', 'RoadClosure', FIELDS, {
        id,
        version,
        ...closure({ from: '2030-01-01T00:00:00Z', until: '2030-02-01T00:00:00Z', reason: 'Ryddet' }),
      });
    expect(await change(1)).toMatchObject({ version: 2 });
    expect(await change(1)).toMatchObject({ current: { version: 2, reason: 'Ryddet' } });
    expect(await during('2040-01-01T00:00:00Z', '2040-01-02T00:00:00Z')).toEqual([]);
    await dispatcher.get('mutation ($id: UUID!) { removeRoadClosure(id: $id) { __typename } }', { id });
    expect(await during('2030-01-02T00:00:00Z', '2030-01-03T00:00:00Z')).toEqual([]);
  });

  it('is refused as an area that is none, with what would be right', async () => {
    const faults = async (is: object) =>
      (await draw(is)).faults?.map(({ where, code }) => `${where} ${code}`);
    expect(await faults({ corners: square(59.91, 10.75).slice(0, 2) })).toEqual(['corners OUT_OF_RANGE']);
    const [a, b, c, d] = square(59.91, 10.75);
    expect(await faults({ corners: [a, c, b, d] })).toEqual(['corners CROSSING_SIDES']);
    expect(await faults({ corners: square(59.5, 10.5, 0.5) })).toEqual(['corners OUT_OF_RANGE']);
    expect(await faults({ corners: square(10.75, 59.91) })).toContain('lat SWAPPED_COORDINATES');
    expect(await faults({ reason: ' ' })).toEqual(['reason BLANK']);
    expect(await faults({ until: '2027-03-22T06:00:00Z' })).toEqual(['until WRONG_ORDER']);
  });

  it("is not another municipality's, nor a driver's to draw", async () => {
    const bergen = await service.as('DISPATCHER', { municipality: '4601' });
    expect(await during('2027-03-22T07:00:00Z', '2027-03-22T08:00:00Z', bergen)).toEqual([]);
    const driver = await service.as('DRIVER');
    expect(await during('2027-03-22T07:00:00Z', '2027-03-22T08:00:00Z', driver)).toHaveLength(1);
    const { errors } = await driver.ask(
      'mutation ($input: DrawRoadClosureInput!) { drawRoadClosure(input: $input) { __typename } }',
      { input: closure() },
    );
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });
});
