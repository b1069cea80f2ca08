import { currentManager } from '../../src/database/index.js';
import { addressRegister, registered } from '../support/address-register.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const register = await addressRegister([
  registered('Storgata 1', 59.91, 10.75),
  registered('Kirkegata 4A', 59.92, 10.74),
  registered('Kirkegata 4B', 59.93, 10.73),
]);
const service = await testService({ addressApiUrl: register.url });
const staff = await service.as('LAR_STAFF', { expiresAt: new Date('2030-01-01T00:00:00Z') });

let count = 0;
const create = (address: string, is: object = {}) =>
  mutate(staff, 'createRecipient', 'Recipient', 'id alias residence { id version lat lon }', {
    alias: `A-${String(++count)}`,
    name: 'Kari Oppdiktet',
    mode: 'HOME',
    serviceMinutes: 5,
    address,
    ...is,
  });
const placeOf = async (recipient: unknown) => {
  const data = await staff.get<{ recipient: { residence: { lat: number; lon: number } } }>(
    'query ($id: UUID!) { recipient(id: $id) { residence { lat lon } } }',
    { id: recipient },
  );
  return [data.recipient.residence.lat, data.recipient.residence.lon];
};
interface Queued {
  readonly id: string;
  readonly address: string;
  readonly state: string;
  readonly version: number;
  readonly usedBy: string[];
  readonly hits: { text: string; confidence: number }[];
}
const queue = async (asker = staff) => {
  const data = await asker.get<{ addressQueue: { nodes: Queued[] } }>(
    '{ addressQueue { nodes { id address state version usedBy hits { text confidence } } } }',
  );
  return data.addressQueue.nodes;
};
const settle = (input: object) =>
  mutate(staff, 'settleAddress', 'Address', 'state version place { lat lon }', { ...input });

describe('an address without coordinates', () => {
  it('is placed where the register leaves no doubt, and asked for once', async () => {
    const first = await create('Storgata 1');
    expect(first).toMatchObject({ residence: { lat: 59.91, lon: 10.75 } });
    const asked = register.asked.length;
    expect(await create('Storgata 1')).toMatchObject({ residence: { lat: 59.91 } });
    expect(register.asked.length).toBe(asked);
    expect(await queue()).toEqual([]);
  });

  it('that is doubtful stands at the best hit, in the queue, until a person has chosen', async () => {
    const { id, alias } = await create('Kirkegata 4');
    expect(await placeOf(id)).toEqual([59.92, 10.74]);
    const [queued] = await queue();
    expect(queued).toMatchObject({ address: 'Kirkegata 4', state: 'UNCERTAIN', usedBy: [alias] });
    expect(queued.hits.map(({ text }) => text)).toEqual(['Kirkegata 4A', 'Kirkegata 4B']);
    expect(await settle({ id: queued.id, version: queued.version, hit: 1 })).toMatchObject({
      state: 'SETTLED',
      place: { lat: 59.93, lon: 10.73 },
    });
    expect(await placeOf(id)).toEqual([59.93, 10.73]);
    expect(await queue()).toEqual([]);
    expect(await settle({ id: queued.id, version: queued.version, hit: 0 })).toMatchObject({
      __typename: 'StaleAddress',
    });
  });

  it('that a person has pinned stays there whatever the register says later', async () => {
    const known = await service.inside(() =>
      currentManager().query<{ id: string; version: number }[]>(
        "SELECT id, version FROM known_address WHERE address = 'Storgata 1'",
      ),
    );
    const pin = { lat: 59.95, lon: 10.8 };
    await settle({ ...known[0], pin });
    service.clock.time = new Date('2029-01-01T12:00:00Z');
    const asked = register.asked.length;
    expect(await create('Storgata 1')).toMatchObject({ residence: pin });
    expect(register.asked.length).toBe(asked);
    service.clock.time = new Date('2027-03-22T12:00:00+01:00');
  });

  it('moves no recipient whose coordinates were given', async () => {
    const { id } = await create('Kirkegata 40', { lat: 59.9, lon: 10.7 });
    const other = await create('Kirkegata 40');
    const [queued] = await queue();
    await settle({ id: queued.id, version: queued.version, pin: { lat: 59.99, lon: 10.7 } });
    expect(await placeOf(id)).toEqual([59.9, 10.7]);
    expect(await placeOf(other.id)).toEqual([59.99, 10.7]);
  });

  it('stays where it is while only the access notes are mended', async () => {
    const { residence } = await create('Storgata 1', { lat: 59.901, lon: 10.701 });
    const { id, version } = residence as { id: string; version: number };
    const correct = (is: object) =>
      mutate(staff, 'correctResidence', 'Residence', 'lat version', { id, version, ...is });
    expect(await correct({ address: 'Storgata 1', accessNotes: 'Ring på' })).toMatchObject({ lat: 59.901 });
  });

  it('is refused where the register has none like it, where the register does not answer, and with half a place', async () => {
    const faults = async (work: ReturnType<typeof create>) =>
      (await work).faults?.map(({ where, code }) => `${where} ${code}`);
    expect(await faults(create('Ukjentveien 9'))).toEqual(['address ADDRESS_NOT_FOUND']);
    register.failures = 2;
    expect(await faults(create('Storgata 77'))).toEqual(['address ADDRESS_SERVICE_DOWN']);
    expect(await faults(create('Storgata 1', { lat: 59.9 }))).toEqual(['lon BLANK']);
    expect(await faults(create('', { mode: 'PICKUP' }))).toEqual(['lat BLANK', 'lon BLANK']);
  });

  it('is looked up for a point too', async () => {
    const input = { name: 'Apotek', kind: 'PHARMACY', address: 'Storgata 1', counters: 1, maxPresent: 2 };
    const more = { slotMinutes: 5, injections: false, openingHours: 'Mo-Fr 09:00-15:00' };
    const point = await mutate(staff, 'createPoint', 'Point', 'id version lat', { ...input, ...more });
    expect(point).toMatchObject({ lat: 59.95 });
    const { id, version } = point;
    const moved = { id, version, address: 'Kirkegata 4 B' };
    const { lat } = await mutate(staff, 'updatePoint', 'Point', 'lat', moved);
    expect(typeof lat).toBe('number');
    expect(lat).not.toBe(59.95);
  });
});

describe('the queue', () => {
  it('is settled by one choice, a hit that is there or a pin in Norway', async () => {
    await create('Kirkegata 4 C');
    const [{ id }] = await queue();
    const at = { id, version: 1 };
    expect(await settle({ ...at, hit: 0, pin: { lat: 59.9, lon: 10.7 } })).toMatchObject({
      code: 'ONE_OF_TWO',
    });
    expect(await settle({ ...at, hit: 7 })).toMatchObject({ code: 'NO_SUCH_HIT' });
    expect(await settle({ ...at, hit: -1 })).toMatchObject({ code: 'NO_SUCH_HIT' });
    expect(await settle({ ...at, pin: { lat: 10.7, lon: 59.9 } })).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it("is no other municipality's, and no driver's", async () => {
    const [{ id }] = await queue();
    const bergen = await service.as('LAR_STAFF', { municipality: '4601' });
    expect(await queue(bergen)).toEqual([]);
    const there = await mutate(bergen, 'settleAddress', 'Address', 'state', { id, version: 1, hit: 0 });
    expect(there).toMatchObject({ code: 'NOT_FOUND' });
    const driver = await service.as('DRIVER');
    expect((await driver.ask('{ addressQueue { nodes { address } } }')).errors?.[0].extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});
