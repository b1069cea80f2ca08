import { bundle, type BundleBuilder } from '../../builders/bundle.js';
import { testImporting } from '../../support/importing.js';

const { imported, refused, rows, contents } = await testImporting();

let municipality = '';
let number = 2000;
beforeEach(async () => {
  municipality = String(number++);
  await imported(bundle().zip(), municipality);
});

const accept = (file: BundleBuilder) => imported(file.zip(), municipality);

/** The places and codes of what the file is refused for; nothing may have been written. */
async function refuse(file: BundleBuilder): Promise<string[]> {
  const before = await contents(municipality, 'with logs');
  const faults = await refused(file.zip(), municipality);
  expect(await contents(municipality, 'with logs')).toBe(before);
  for (const { message, remedy } of faults)
    for (const text of [message, remedy]) expect(text.nb !== '' && text.en !== '').toBe(true);
  return faults.map(({ where, code }) => `${where} ${code}`);
}

const order = (cells: Record<string, string>) =>
  bundle()
    .only('orders')
    .replace('orders', [{ ...bundle().rowsOf('orders')[0], ...cells }]);

describe('An order', () => {
  it('that begins while a recorded one is in force is refused at its row', async () => {
    expect(await refuse(order({ valid_from: '2027-05-01' }))).toEqual(['orders:2:valid_from OVERLAP']);
    expect(await refuse(order({ atc: 'N07BC05', valid_from: '2027-05-01' }))).toEqual([
      'orders:2:valid_from OVERLAP',
    ]);
  });

  it('may begin the day after the recorded one, which the same file ends', async () => {
    const changeover = order({ valid_until: '2027-04-30' }).withRow('orders', {
      atc: 'N07BC05',
      valid_from: '2027-05-01',
      valid_until: '',
    });
    expect(await accept(changeover)).toEqual({ orders: '1/1/0' });
  });
});

describe('A pause or a quarantine', () => {
  it('that overlaps a recorded one is refused', async () => {
    const pause = bundle().only('pauses').withCells('pauses', 2, { from: '2027-04-16', until: '2027-04-20' });
    expect(await refuse(pause)).toEqual(['pauses:2:from OVERLAP']);
    const quarantine = bundle()
      .only('quarantines')
      .withCells('quarantines', 2, { from: '2027-04-01', until: '' });
    expect(await refuse(quarantine)).toEqual(['quarantines:2:from OVERLAP']);
  });

  it('may begin the day after', async () => {
    const pause = bundle().only('pauses').withCells('pauses', 2, { from: '2027-04-17', until: '' });
    expect(await accept(pause)).toEqual({ pauses: '1/0/0' });
  });
});

const shift = (cells: Record<string, string>) =>
  bundle()
    .only('shifts')
    .replace('shifts', [{ ...bundle().rowsOf('shifts')[1], ...cells }]);

describe('A shift', () => {
  it('is refused while the vehicle or one of the crew is on a recorded one', async () => {
    expect(await refuse(shift({ start: '14:00', staff: 'Geir Larsen', end: '15:00' }))).toEqual([
      'shifts:2:vehicle OVERLAP',
      'shifts:2:staff OVERLAP',
    ]);
  });

  it('may begin when the recorded one ends', async () => {
    expect(await accept(shift({ start: '14:30', end: '18:00' }))).toEqual({ shifts: '1/0/0' });
  });

  it('may begin where a recorded one ends by the same file', async () => {
    const noBreak = { break_minutes: '', break_earliest: '', break_latest: '' };
    const changeover = shift({ end: '13:30' }).withRow('shifts', {
      ...{ start: '13:30', end: '18:00' },
      ...noBreak,
    });
    expect(await accept(changeover)).toEqual({ shifts: '1/1/0' });
  });

  it('may have an employee who shares the name of one on a recorded shift', async () => {
    const namesakes = shift({ vehicle: 'Bil 1', start: '15:30', end: '17:00', staff: 'Kari Haugen' })
      .withRow('shifts', { vehicle: 'Sykkel 1' })
      .replace('staff', [
        { name: 'Kari Haugen', skills: 'MEDICATION NURSE' },
        { name: 'Kari Haugen', skills: 'MEDICATION' },
      ]);
    expect(await accept(namesakes)).toEqual({ staff: '0/1/0', shifts: '2/0/0' });
    expect(await rows('SELECT skills FROM staff WHERE version = 2', municipality)).toEqual([
      { skills: ['MEDICATION'] },
    ]);
  });

  it('must still hold its recorded break when its file says nothing of breaks', async () => {
    const short = (end: string) =>
      ['break_minutes', 'break_earliest', 'break_latest'].reduce(
        (rest, column) => rest.withoutColumn('shifts', column),
        bundle().only('shifts').withCells('shifts', 2, { end }),
      );
    expect(await refuse(short('13:15'))).toEqual(['shifts:2:break_latest CONTRADICTION']);
    expect(await accept(short('13:30'))).toEqual({ shifts: '0/1/1' });
  });
});

const recipient = (cells: Record<string, string>) =>
  bundle()
    .only('recipients')
    .replace('recipients', [{ ...bundle().rowsOf('recipients')[0], ...cells }]);

describe('A recipient', () => {
  it('cannot have the national identity number of a recipient who is recorded under another alias', async () => {
    expect(await refuse(recipient({ alias: 'K-0009' }))).toEqual([
      'recipients:2:national_id DUPLICATE_PERSON',
    ]);
    expect(await refuse(recipient({ national_id: '20856118992' }))).toEqual([
      'recipients:2:national_id DUPLICATE_PERSON',
    ]);
  });

  it('may have it when the file takes it from the other', async () => {
    const swapped = bundle()
      .only('recipients')
      .withCells('recipients', 2, { national_id: '20856118992' })
      .withCells('recipients', 3, { national_id: '07849519322' });
    expect(await accept(swapped)).toEqual({ recipients: '0/2/1' });
    const passedOn = swapped
      .withCells('recipients', 2, { national_id: '' })
      .withRow('recipients', { alias: 'K-0004', national_id: '20856118992' });
    expect(await accept(passedOn)).toEqual({ recipients: '1/1/2' });
  });

  it('has a window that holds together with its recorded end', async () => {
    const earliest = (time: string) => recipient({ earliest: time }).withoutColumn('recipients', 'latest');
    expect(await refuse(earliest('14:30'))).toEqual(['recipients:2:latest WRONG_ORDER']);
    expect(await accept(earliest('14:00'))).toEqual({ recipients: '0/1/0' });
  });

  it('who has a new address keeps its version; the residence is mended', async () => {
    expect(await accept(recipient({ address: 'Nygata 1', lat: '59.9' }))).toEqual({ recipients: '0/1/0' });
    expect(
      await rows(
        `SELECT recipient.version, residence.version AS home, address, ST_Y(location::geometry) AS lat
         FROM recipient JOIN residence ON recipient_id = recipient.id WHERE alias = 'K-0001'`,
        municipality,
      ),
    ).toEqual([{ version: 1, home: 2, address: 'Nygata 1', lat: 59.9 }]);
  });

  it('who moves has the residence in force mended, and the ones before and after left alone', async () => {
    await rows(
      `UPDATE residence SET valid_until = '2027-03-31' WHERE recipient_id = (SELECT id FROM recipient WHERE alias = 'K-0001')`,
      municipality,
    );
    await rows(
      `INSERT INTO residence (id, recipient_id, address, location, valid_from)
       SELECT gen_random_uuid(), id, 'Senere', 'SRID=4326;POINT(10.7 59.9)', '2027-04-01' FROM recipient WHERE alias = 'K-0001'`,
      municipality,
    );
    expect(await accept(recipient({ address: 'Nygata 1' }))).toEqual({ recipients: '0/1/0' });
    expect(
      await rows(
        `SELECT address FROM residence JOIN recipient ON recipient_id = recipient.id WHERE alias = 'K-0001' ORDER BY valid_from NULLS FIRST`,
        municipality,
      ),
    ).toEqual([{ address: 'Nygata 1' }, { address: 'Senere' }]);
  });

  it('whose residences are over gets one that follows the last', async () => {
    await rows(
      `UPDATE residence SET valid_until = '2027-02-28' WHERE recipient_id = (SELECT id FROM recipient WHERE alias = 'K-0001')`,
      municipality,
    );
    expect(await accept(recipient({ address: 'Nygata 1' }))).toEqual({ recipients: '0/1/0' });
    expect(
      await rows(
        `SELECT address, residence.valid_from FROM residence JOIN recipient ON recipient_id = recipient.id
         WHERE alias = 'K-0001' AND valid_until IS NULL`,
        municipality,
      ),
    ).toEqual([{ address: 'Nygata 1', valid_from: '2027-03-01' }]);
  });

  it('who has a new name is sealed anew; who has the old one keeps the seal', async () => {
    const seals = () =>
      rows<{ name_sealed: string; name_hash: string; phone_sealed: string }>(
        "SELECT name_sealed, name_hash, phone_sealed FROM recipient WHERE alias = 'K-0001'",
        municipality,
      );
    const [before] = await seals();
    await accept(recipient({ name: 'RANDI ÅSEN', service_minutes: '7' }));
    const [after] = await seals();
    expect(after.name_sealed).not.toBe(before.name_sealed);
    expect(after.name_hash).toBe(before.name_hash); // look-up takes no notice of case
    expect(after.phone_sealed).toBe(before.phone_sealed);
  });
});

it('An employee whose name differs from a recorded one in case only is refused', async () => {
  const staff = (name: string) =>
    bundle()
      .only('staff')
      .replace('staff', [{ name, skills: 'NURSE' }]);
  expect(await refuse(staff('geir larsen'))).toEqual(['staff:2:name DUPLICATE_KEY']);
  expect(await accept(staff('Geir Larsen jr.'))).toEqual({ staff: '1/0/0' });
});
