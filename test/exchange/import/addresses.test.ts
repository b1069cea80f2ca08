import { BoundariesService } from '../../../src/addresses/index.js';
import { Audit } from '../../../src/identity/index.js';
import { bundle } from '../../builders/bundle.js';
import { addressRegister, registered } from '../../support/address-register.js';
import { testImporting } from '../../support/importing.js';

const register = await addressRegister([
  registered('Nedre Vollgate 2', 59.912, 10.739),
  registered('Frydens gate 48A', 59.925, 10.776),
  registered('Frydens gate 48B', 59.926, 10.777),
]);
const on = await testImporting({ addressApiUrl: register.url });
const off = await testImporting();

/** K-0001's coordinates left out. */
const without = (is: Record<string, string> = {}) =>
  bundle().withCells('recipients', 2, { lat: '', lon: '', ...is });
const homes = (municipality: string) =>
  on.rows<{ alias: string; lat: number }>(
    `SELECT alias, ST_Y(location::geometry) AS lat FROM residence JOIN recipient ON recipient.id = recipient_id
     ORDER BY alias`,
    municipality,
  );

describe('a row with an address and no coordinates', () => {
  it('is refused as ever where addresses are not looked up', async () => {
    const faults = await off.refused(without().zip());
    expect(faults.map(({ where, code }) => `${where} ${code}`)).toEqual([
      'recipients:2:lat BLANK',
      'recipients:2:lon BLANK',
    ]);
  });

  it('is placed by its address, and unchanged when it is imported again', async () => {
    const report = await on.import(without().zip(), { municipality: '0301' });
    expect(report).toMatchObject({ ok: true, warnings: [] });
    expect((await homes('0301'))[0]).toEqual({ alias: 'K-0001', lat: 59.912 });
    const asked = register.asked.length;
    expect(await on.imported(without().zip(), '0301')).toMatchObject({ recipients: '0/0/3' });
    expect(register.asked.length).toBe(asked);
  });

  it('stays where a person has moved it, until the address is another', async () => {
    await on.rows(
      `UPDATE residence SET location = ST_MakePoint(10.5, 59.8)::geography WHERE address LIKE 'Nedre%'`,
    );
    expect(await on.imported(without().zip(), '0301')).toMatchObject({ recipients: '0/0/3' });
    const report = await on.import(without({ address: 'Frydens gate 48' }).zip(), { municipality: '0301' });
    expect(report.warnings.map(({ where, code }) => `${where} ${code}`)).toEqual([
      'recipients:2:address ADDRESS_UNCERTAIN',
    ]);
    expect((await homes('0301'))[0].lat).toBe(59.925);
  });

  it('is refused where the register has nothing like it, and waits in the queue for a pin', async () => {
    const faults = await on.refused(without({ address: 'Ukjentveien 1' }).zip(), '0301');
    expect(faults.map(({ where, code }) => `${where} ${code}`)).toEqual([
      'recipients:2:address ADDRESS_NOT_FOUND',
    ]);
    expect(await on.rows("SELECT state FROM known_address WHERE address = 'Ukjentveien 1'")).toEqual([
      { state: 'NOT_FOUND' },
    ]);
    await on.rows(
      `UPDATE known_address SET state = 'SETTLED', location = ST_MakePoint(10.6, 59.85)::geography
       WHERE address = 'Ukjentveien 1'`,
    );
    await on.imported(without({ address: 'Ukjentveien 1' }).zip(), '0301');
    expect((await homes('0301'))[0].lat).toBe(59.85);
  });

  it('is refused by name while the register does not answer, and a dry run writes nothing', async () => {
    register.failures = 2;
    const faults = await on.refused(without({ address: 'Storgata 9' }).zip(), '0301');
    expect(faults.map(({ code }) => code)).toEqual(['ADDRESS_SERVICE_DOWN']);
    const before = await on.contents('0301', 'with logs');
    await on.import(without({ address: 'Frydens gate 49' }).zip(), { municipality: '0301', dryRun: true });
    expect(await on.contents('0301', 'with logs')).toBe(before);
  });

  it('is refused with half a place, and with neither place nor address', async () => {
    const faults = await on.refused(
      bundle()
        .withCells('recipients', 2, { lat: '' })
        .withCells('recipients', 4, { lat: '', lon: '', address: '', mode: 'PICKUP' })
        .zip(),
      '0301',
    );
    expect(faults.map(({ where, code }) => `${where} ${code}`)).toEqual([
      'recipients:2:lat INCOMPLETE',
      'recipients:4:lat BLANK',
    ]);
  });
});

it('a new or changed place outside the municipality is told, and imported', async () => {
  await off.imported(bundle().zip(), '0301');
  const ring = [[10.7, 59.9], [10.77, 59.9], [10.77, 59.95], [10.7, 59.95], [10.7, 59.9]]; // prettier-ignore
  const geometry = { type: 'Polygon', coordinates: [ring] };
  const file = { type: 'FeatureCollection', features: [{ properties: { kommunenummer: '0301' }, geometry }] };
  await off.transactions.run(
    { municipality: '0301', actor: 'system:test', role: 'ADMIN', requestId: 'test' },
    () => new BoundariesService(new Audit()).import(JSON.stringify(file), 'x.geojson'),
  );
  const report = await off.import(
    bundle().withCells('recipients', 2, { lat: '60.2' }).withCells('points', 2, { lat: '59.8' }).zip(),
    { municipality: '0301' },
  );
  expect([report.ok, report.warnings.map(({ where, code }) => `${where} ${code}`)]).toEqual([
    true,
    ['points:2:lat OUTSIDE_MUNICIPALITY', 'recipients:2:lat OUTSIDE_MUNICIPALITY'],
  ]);
});
