import { readBundle } from '../../../src/exchange/bundle/index.js';
import { bundle, type BundleBuilder } from '../../builders/bundle.js';

/** `where code` of every fault; empty for a good bundle. */
async function faultsOf(built: BundleBuilder): Promise<string[]> {
  const reading = await readBundle(built.zip());
  return reading.ok ? [] : reading.faults.map(({ where, code }) => `${where} ${code}`);
}

const warningsOf = async (built: BundleBuilder) =>
  (await readBundle(built.zip())).warnings.map(({ where, code }) => `${where} ${code}`);

describe('cells of one row against each other', () => {
  it('a place in Norway is taken, also on Svalbard', async () => {
    expect(await faultsOf(bundle().withCells('recipients', 2, { lat: '78.22', lon: '15.63' }))).toEqual([]);
  });

  it('swapped coordinates are named as such, a place abroad by the coordinate that leads there', async () => {
    expect(await faultsOf(bundle().withCells('recipients', 2, { lat: '10.75', lon: '59.91' }))).toEqual([
      'recipients:2:lat SWAPPED_COORDINATES',
    ]);
    expect(await faultsOf(bundle().withCells('recipients', 2, { lat: '59.91', lon: '-10.75' }))).toEqual([
      'recipients:2:lon OUTSIDE_NORWAY',
    ]);
    expect(await faultsOf(bundle().withCells('points', 2, { lat: '0', lon: '0' }))).toEqual([
      'points:2:lat OUTSIDE_NORWAY',
    ]);
  });

  it('a window may be one minute, but not end before it begins', async () => {
    expect(
      await faultsOf(bundle().withCells('recipients', 2, { earliest: '10:00', latest: '10:00' })),
    ).toEqual([]);
    expect(
      await faultsOf(bundle().withCells('recipients', 2, { earliest: '10:01', latest: '10:00' })),
    ).toEqual(['recipients:2:latest WRONG_ORDER']);
  });

  it('who is driven to needs an address, who collects does not', async () => {
    expect(await faultsOf(bundle().withCells('recipients', 2, { address: '' }))).toEqual([]);
    expect(await faultsOf(bundle().withCells('recipients', 3, { address: '' }))).toEqual([
      'recipients:3:address INCOMPLETE',
    ]);
  });

  it('an alias may not give the person away', async () => {
    expect(await faultsOf(bundle().only('recipients', 'points'))).toEqual([]);
    const named = bundle().only('recipients', 'points').withCells('recipients', 2, { alias: 'randi åsen' });
    expect(await faultsOf(named)).toEqual(['recipients:2:alias CONTRADICTION']);
    const numbered = bundle()
      .only('recipients', 'points')
      .withCells('recipients', 2, { alias: '07849519322' });
    expect(await faultsOf(numbered)).toEqual(['recipients:2:alias CONTRADICTION']);
  });

  it('a closure has both times or none', async () => {
    expect(await faultsOf(bundle().withCells('closures', 2, { from: '', until: '' }))).toEqual([]);
    expect(await faultsOf(bundle().withCells('closures', 2, { from: '' }))).toEqual([
      'closures:2:from INCOMPLETE',
    ]);
    expect(await faultsOf(bundle().withCells('closures', 2, { until: '' }))).toEqual([
      'closures:2:until INCOMPLETE',
    ]);
  });

  it('a shift ends after it starts', async () => {
    expect(await faultsOf(bundle().withCells('shifts', 3, { end: '09:01' }))).toEqual([]);
    expect(await faultsOf(bundle().withCells('shifts', 3, { end: '09:00' }))).toEqual([
      'shifts:3:end WRONG_ORDER',
    ]);
  });

  it('a break fits in the shift wherever its window lets it start', async () => {
    expect(
      await faultsOf(bundle().withCells('shifts', 2, { break_earliest: '09:00', break_latest: '15:00' })),
    ).toEqual([]);
    expect(await faultsOf(bundle().withCells('shifts', 2, { break_latest: '15:01' }))).toEqual([
      'shifts:2:break_latest CONTRADICTION',
    ]);
    expect(await faultsOf(bundle().withCells('shifts', 2, { break_earliest: '08:59' }))).toEqual([
      'shifts:2:break_earliest CONTRADICTION',
    ]);
  });

  it('a break has length and window together, or is none', async () => {
    const none = { break_minutes: '', break_earliest: '', break_latest: '' };
    expect(await faultsOf(bundle().withCells('shifts', 2, none))).toEqual([]);
    expect(await faultsOf(bundle().withCells('shifts', 2, { break_minutes: '' }))).toEqual([
      'shifts:2:break_minutes INCOMPLETE',
    ]);
    expect(await faultsOf(bundle().withCells('shifts', 2, { break_latest: '' }))).toEqual([
      'shifts:2:break_latest INCOMPLETE',
    ]);
  });

  it('a depot injection is given once a week at most, never taken home, and its tolerance is within its interval', async () => {
    const weekly = { handout: 'MO', tolerance_days: '2' };
    expect(await faultsOf(bundle().withCells('orders', 4, weekly))).toEqual([]);
    expect(await faultsOf(bundle().withCells('orders', 4, { ...weekly, handout: 'MO WE' }))).toEqual([
      'orders:4:handout CONTRADICTION',
    ]);
    expect(await faultsOf(bundle().withCells('orders', 4, { ...weekly, tolerance_days: '7' }))).toEqual([
      'orders:4:tolerance_days CONTRADICTION',
    ]);
    expect(await faultsOf(bundle().withCells('orders', 4, { max_take_home_doses: '1' }))).toEqual([
      'orders:4:max_take_home_doses CONTRADICTION',
    ]);
  });

  it('no recipient is in conflict with themselves', async () => {
    expect(await faultsOf(bundle().withCells('conflicts', 2, { recipient_b: 'K-0001' }))).toEqual([
      'conflicts:2:recipient_b CONTRADICTION',
    ]);
  });
});

describe('rows against each other', () => {
  it('one natural key is on one row; the fault names both', async () => {
    expect(await faultsOf(bundle().withRow('points', { name: 'Ny' }))).toEqual([]);
    const reading = await readBundle(bundle().withRow('points', {}).zip());
    expect(reading).toMatchObject({
      faults: [
        {
          code: 'DUPLICATE_KEY',
          row: 4,
          column: 'name',
          message: { en: expect.stringMatching(/row 2 and on row 4/) as string },
        },
      ],
    });
  });

  it('a conflict is the same in either order', async () => {
    expect(await faultsOf(bundle().withRow('conflicts', { recipient_b: 'K-0002' }))).toEqual([]);
    const turned = bundle().withRow('conflicts', { recipient_a: 'K-0003', recipient_b: 'K-0001' });
    expect(await faultsOf(turned)).toEqual(['conflicts:3:recipient_a DUPLICATE_KEY']);
  });

  it('namesakes among the staff are told, and have only the skills that both have', async () => {
    const namesakes = bundle().withRow('staff', { skills: 'MEDICATION TESTING' });
    expect(await warningsOf(namesakes)).toEqual(['staff:5:name DUPLICATE_KEY']);
    const reading = await readBundle(namesakes.zip());
    if (!reading.ok) throw new Error('must be good');
    expect(reading.bundle.staff.rows[0].value).toEqual({ name: 'Åse Hansen', skills: ['MEDICATION'] });
    expect(reading.bundle.staff.rows).toHaveLength(3);
  });

  it('one person has one alias', async () => {
    expect(await faultsOf(bundle().withRow('recipients', { alias: 'K-9', national_id: '' }))).toEqual([]);
    expect(await faultsOf(bundle().withRow('recipients', { alias: 'K-9' }))).toEqual([
      'recipients:5:national_id DUPLICATE_PERSON',
    ]);
  });

  it('a new order begins when the old one has ended', async () => {
    const ended = bundle().withCells('orders', 2, { valid_until: '2027-04-30' });
    expect(await faultsOf(ended.withRow('orders', { valid_from: '2027-05-01', valid_until: '' }))).toEqual(
      [],
    );
    expect(await faultsOf(ended.withRow('orders', { valid_from: '2027-04-30', valid_until: '' }))).toEqual([
      'orders:5:valid_from OVERLAP',
    ]);
    expect(await faultsOf(bundle().withRow('orders', { atc: 'N07BC05', valid_from: '2027-05-01' }))).toEqual([
      'orders:5:valid_from OVERLAP',
    ]);
  });

  it('pauses and quarantines of one recipient do not overlap', async () => {
    expect(await faultsOf(bundle().withRow('pauses', { from: '2027-04-17', until: '' }))).toEqual([]);
    expect(await faultsOf(bundle().withRow('pauses', { from: '2027-04-16', until: '' }))).toEqual([
      'pauses:3:from OVERLAP',
    ]);
    expect(await faultsOf(bundle().withRow('quarantines', { from: '2027-04-01', until: '' }))).toEqual([
      'quarantines:2:from OVERLAP',
    ]);
  });

  it('neither a vehicle nor a person is on two shifts at once', async () => {
    const late = { start: '15:30', end: '20:00', break_earliest: '17:00', break_latest: '18:00' };
    expect(await faultsOf(bundle().withRow('shifts', late))).toEqual([]);
    expect(await faultsOf(bundle().withRow('shifts', { ...late, start: '15:29' }))).toEqual([
      'shifts:4:vehicle OVERLAP',
      'shifts:4:staff OVERLAP',
      'shifts:4:staff OVERLAP',
    ]);
  });

  it('a reference finds its row in the bundle; a near miss is suggested, but never another recipient', async () => {
    const reading = await readBundle(
      bundle()
        .withCells('closures', 2, { place: 'Feltpleia' })
        .withCells('pauses', 2, { recipient: 'K-0009' })
        .zip(),
    );
    expect(reading).toMatchObject({
      faults: [
        {
          where: 'closures:2:place',
          code: 'UNKNOWN_REFERENCE',
          remedy: { en: 'Did you mean "Feltpleien"?' },
        },
        { where: 'pauses:2:recipient', remedy: { en: 'Add "K-0009" to recipients, or correct the name.' } },
      ],
    });
  });

  it('a faulty row still counts as there, so that one fault is not told a hundred times', async () => {
    expect(await faultsOf(bundle().withCells('points', 3, { counters: 'x' }))).toEqual([
      'points:3:counters WRONG_TYPE',
    ]);
  });
});

describe('the columns of a table', () => {
  it('an optional one may be absent, a needed one may not', async () => {
    expect(await faultsOf(bundle().withoutColumn('recipients', 'phone'))).toEqual([]);
    expect(await faultsOf(bundle().withoutColumn('recipients', 'mode'))).toContain(
      'recipients:1:mode MISSING_COLUMN',
    );
  });

  it('an unknown one is told; one that looks misspelt is refused, lest its cells be lost', async () => {
    expect(await warningsOf(bundle().withColumnCalled('recipients', 'phone', 'gate'))).toEqual([
      'recipients:1:gate UNKNOWN_COLUMN',
    ]);
    expect(await faultsOf(bundle().withColumnCalled('orders', 'tolerance_days', 'tolerence days'))).toEqual([
      'orders:1:tolerence days MISSPELT_COLUMN',
    ]);
  });

  it('stand there once', async () => {
    const twice = bundle().withColumnCalled('points', 'address', 'Name');
    expect(await faultsOf(twice)).toContain('points:1:name DUPLICATE_COLUMN');
  });
});
