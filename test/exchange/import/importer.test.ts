import { currentManager } from '../../../src/database/index.js';
import { MedicationOrder } from '../../../src/dispensing/index.js';
import { IdentitySeals, Recipient } from '../../../src/recipients/index.js';
import { bundle } from '../../builders/bundle.js';
import { norwegianExcel, sharedScenario } from '../../support/bundle-text.js';
import { shortCounts, testImporting } from '../../support/importing.js';

const {
  import: importBundle,
  imported,
  rows,
  contents,
  database,
  statements,
  keys,
  transactions,
} = await testImporting();
const inside = <T>(municipality: string, work: () => Promise<T>): Promise<T> =>
  transactions.run({ municipality, actor: 'system:test', role: 'ADMIN', requestId: 'test' }, work);

let next = 1000;
/** A municipality of the test's own, with the builder's bundle in it. */
async function withBundle(): Promise<string> {
  const municipality = String(next++);
  await imported(bundle().zip(), municipality);
  return municipality;
}

const everythingUnchanged = {
  points: '0/0/2',
  closures: '0/0/1',
  vehicles: '0/0/2',
  staff: '0/0/3',
  shifts: '0/0/2',
  recipients: '0/0/3',
  orders: '0/0/3',
  pauses: '0/0/1',
  consents: '0/0/1',
  conflicts: '0/0/1',
  rulesets: '0/0/1',
  quarantines: '0/0/1',
};

describe('A first import', () => {
  it('creates the municipality and every row', async () => {
    const report = await importBundle(bundle().zip(), { municipality: '4601' });
    expect(report).toMatchObject({ ok: true, municipality: '4601', newMunicipality: true, warnings: [] });
    expect(report.ok && report.tables.every((table) => table.changed + table.unchanged === 0)).toBe(true);
    expect(await rows('SELECT code, name FROM municipality', '4601')).toEqual([
      { code: '4601', name: 'Bergen' },
    ]);
    expect(
      await rows(
        `SELECT alias, mode, point.name AS point, to_char(usual_time, 'HH24:MI') AS usual_time, residence.address,
                ST_Y(residence.location::geometry) AS lat, residence.valid_from
         FROM recipient LEFT JOIN point ON point.id = usual_point_id JOIN residence ON recipient_id = recipient.id
         ORDER BY alias LIMIT 1`,
        '4601',
      ),
    ).toEqual([
      {
        alias: 'K-0001',
        mode: 'PICKUP',
        point: 'Feltpleien',
        usual_time: '10:10',
        address: 'Nedre Vollgate 2, Oslo',
        lat: 59.91239,
        valid_from: null,
      },
    ]);
  });

  it('keeps handout days, times and phones in one spelling, in whichever they came', async () => {
    const report = await importBundle(
      bundle()
        .withCells('orders', 2, { handout: 'fr, MA on' })
        .withCells('recipients', 2, { usual_time: '9.05', earliest: '09.00', phone: '44 85 93 69' })
        .zip({ ...norwegianExcel, separator: '\t' }),
      { municipality: '4602' },
    );
    expect(report).toMatchObject({ ok: true, warnings: [] });
    expect(
      await rows(
        `SELECT handout, usual_time, earliest FROM medication_order JOIN recipient ON recipient.id = recipient_id
         WHERE alias = 'K-0001'`,
        '4602',
      ),
    ).toEqual([{ handout: 'MO WE FR', usual_time: '09:05:00', earliest: '09:00:00' }]);
  });

  it('keeps the order of a crew, whose first member drives', async () => {
    const municipality = await withBundle();
    const crews = await rows(
      'SELECT position FROM shift_staff JOIN shift ON shift.id = shift_id JOIN vehicle ON vehicle.id = vehicle_id ' +
        "WHERE vehicle.name = 'Bil 1' ORDER BY position",
      municipality,
    );
    expect(crews).toEqual([{ position: 0 }, { position: 1 }]);
  });

  it('writes names, national ids and phones nowhere in the clear', async () => {
    const municipality = await withBundle();
    const stored = await rows<object>(
      "SELECT recipient::text, (SELECT string_agg(staff::text, '') FROM staff) FROM recipient",
      municipality,
    );
    const text = JSON.stringify([stored, await rows('SELECT * FROM audit_log', municipality)]);
    for (const secret of ['Randi', 'Åsen', '07849519322', '44859369', 'Hansen'])
      expect(text).not.toContain(secret);
  });

  it('leaves one row in the audit log, with counts and without names', async () => {
    const municipality = await withBundle();
    expect(await rows('SELECT actor, action, subject_id, detail FROM audit_log', municipality)).toEqual([
      {
        actor: 'system:test',
        action: 'IMPORT',
        subject_id: municipality,
        detail: {
          tables: expect.arrayContaining([
            { table: 'recipients', created: 3, changed: 0, unchanged: 0 },
          ]) as unknown,
        },
      },
    ]);
  });
});

describe('Importing again', () => {
  it('finds everything unchanged and touches no row, seals included', async () => {
    const municipality = await withBundle();
    const before = await contents(municipality);
    expect(await imported(bundle().zip(), municipality)).toEqual(everythingUnchanged);
    expect(await contents(municipality)).toBe(before);
  });

  it('finds everything unchanged in another dialect and in a workbook', async () => {
    const municipality = await withBundle();
    expect(await imported(bundle().zip(norwegianExcel), municipality)).toEqual(everythingUnchanged);
    expect(await imported(await bundle().xlsx(), municipality)).toEqual(everythingUnchanged);
  });

  it('finds phones and handout days that were recorded as they were typed unchanged, and leaves them so', async () => {
    const municipality = await withBundle();
    const seals = new IdentitySeals(keys);
    const [{ id }] = await rows<{ id: string }>(
      "SELECT id FROM recipient WHERE alias = 'K-0001'",
      municipality,
    );
    await inside(municipality, async () => {
      await currentManager().update(Recipient, id, seals.seal({ phone: '+47 448 59 369' }));
      await currentManager().update(MedicationOrder, { recipientId: id }, { handout: 'FR MO WE' });
    });
    const phoneOf = () =>
      inside(municipality, async () =>
        seals.openPhone(await currentManager().findOneByOrFail(Recipient, { id })),
      );
    for (const phone of ['+47 44859369', '44 85 93 69', '0047 44859369']) {
      const same = bundle()
        .withCells('recipients', 2, { phone })
        .withCells('orders', 2, { handout: 'ma, on, fr' });
      expect(await imported(same.zip(), municipality)).toEqual(everythingUnchanged);
    }
    expect(await imported(bundle().withoutColumn('recipients', 'phone').zip(), municipality)).toEqual(
      everythingUnchanged,
    );
    await imported(bundle().withCells('recipients', 2, { cohort: 'Ny' }).zip(), municipality);
    expect(await phoneOf()).toBe('+47 448 59 369');
    const other = bundle().withCells('recipients', 2, { cohort: 'Ny', phone: '90 01 23 45' });
    expect(await imported(other.zip(), municipality)).toMatchObject({ recipients: '0/1/2' });
    expect(await phoneOf()).toBe('+4790012345');
    expect(await imported(other.zip(), municipality)).toMatchObject({ recipients: '0/0/3' });
  });

  it('changes the rows that differ, and raises the version of no other', async () => {
    const municipality = await withBundle();
    const changed = bundle()
      .withCells('points', 2, { counters: '3' })
      .withCells('closures', 2, { reason: 'Flyttet' })
      .withCells('vehicles', 3, { capacity_doses: '90' })
      .withCells('staff', 4, { skills: 'MEDICATION' })
      .withCells('shifts', 3, { end: '14:00' })
      .withCells('orders', 3, { valid_until: '2027-07-31' })
      .withCells('pauses', 2, { until: '2027-04-14' })
      .withCells('consents', 2, { until: '2027-12-31' })
      .withCells('conflicts', 2, { min_gap_minutes: '45' })
      .withCells('rulesets', 2, { max_present: '' })
      .withCells('quarantines', 2, { until: '' });
    expect(await imported(changed.zip(), municipality)).toEqual({
      points: '0/1/1',
      closures: '0/1/0',
      vehicles: '0/1/1',
      staff: '0/1/2',
      shifts: '0/1/1',
      recipients: '0/0/3',
      orders: '0/1/2',
      pauses: '0/1/0',
      consents: '0/1/0',
      conflicts: '0/1/0',
      rulesets: '0/1/0',
      quarantines: '0/1/0',
    });
    expect(await rows('SELECT name, counters, version FROM point ORDER BY name', municipality)).toEqual([
      { name: 'Apotek Grünerløkka', counters: 3, version: 2 },
      { name: 'Feltpleien', counters: 2, version: 1 },
    ]);
    expect(await rows('SELECT max_present, version FROM ruleset', municipality)).toEqual([
      { max_present: null, version: 2 },
    ]);
    expect(await imported(changed.zip(), municipality)).toEqual(everythingUnchanged);
  });

  it('deletes nothing that a file no longer has', async () => {
    const municipality = await withBundle();
    await imported(
      bundle().only('vehicles').replace('vehicles', bundle().rowsOf('vehicles').slice(1)).zip(),
      municipality,
    );
    expect(await rows('SELECT name FROM vehicle ORDER BY name', municipality)).toHaveLength(2);
  });

  it('gives a shift its new crew', async () => {
    const municipality = await withBundle();
    const before = bundle().only('shifts');
    expect(
      await imported(before.withCells('shifts', 2, { staff: 'Geir Larsen; Åse Hansen' }).zip(), municipality),
    ).toEqual({
      shifts: '0/1/1',
    });
    expect(await rows('SELECT position FROM shift_staff', municipality)).toHaveLength(3);
    expect(await imported(before.zip(), municipality)).toEqual({ shifts: '0/1/1' });
  });

  it('knows a conflict whichever way round the pair is written', async () => {
    const municipality = await withBundle();
    const turned = bundle()
      .only('conflicts')
      .withCells('conflicts', 2, { recipient_a: 'K-0003', recipient_b: 'K-0001' });
    expect(await imported(turned.zip(), municipality)).toEqual({ conflicts: '0/0/1' });
  });
});

describe('A table by itself', () => {
  it('may refer to what an earlier import brought', async () => {
    const municipality = await withBundle();
    const closure = bundle().only('closures').withCells('closures', 2, { date: '2027-04-08' });
    expect(await imported(closure.zip(), municipality)).toEqual({ closures: '1/0/0' });
  });

  it('leaves the columns that it does not have as they are', async () => {
    const municipality = await withBundle();
    const short = ['phone', 'cohort', 'national_id', 'usual_point', 'earliest', 'latest'].reduce(
      (rest, column) => rest.withoutColumn('recipients', column),
      bundle().only('recipients').withCells('recipients', 3, { service_minutes: '12' }),
    );
    expect(await imported(short.zip(), municipality)).toEqual({ recipients: '0/1/2' });
    expect(
      await rows(
        `SELECT cohort, service_minutes, national_id_hash IS NOT NULL AS identified FROM recipient
         WHERE alias = 'K-0002'`,
        municipality,
      ),
    ).toEqual([{ cohort: 'Kohort 1', service_minutes: 12, identified: true }]);
  });

  it('clears what is blank in a column that it has', async () => {
    const municipality = await withBundle();
    const cleared = bundle().only('recipients').withCells('recipients', 3, { cohort: '' });
    expect(await imported(cleared.zip(), municipality)).toEqual({ recipients: '0/1/2' });
    expect(await rows("SELECT cohort FROM recipient WHERE alias = 'K-0002'", municipality)).toEqual([
      { cohort: null },
    ]);
  });
});

describe('Dry run', () => {
  it('reports what the import then does, and writes nothing', async () => {
    const municipality = await withBundle();
    const changed = bundle()
      .withCells('points', 2, { counters: '3' })
      .withRow('vehicles', { name: 'Bil 2' })
      .zip();
    const before = await contents(municipality, 'with logs');
    const dry = await importBundle(changed, { municipality, dryRun: true });
    expect(await contents(municipality, 'with logs')).toBe(before);
    const wet = await importBundle(changed, { municipality });
    expect(dry).toEqual({ ...wet, dryRun: true });
    expect(dry.ok && shortCounts(dry.tables)).toMatchObject({ points: '0/1/1', vehicles: '1/0/2' });
  });

  it('makes no municipality', async () => {
    const report = await importBundle(bundle().zip(), { municipality: '5501', dryRun: true });
    expect(report).toMatchObject({ ok: true, newMunicipality: true });
    expect(await rows('SELECT code FROM municipality', '5501')).toEqual([]);
  });
});

describe('Two municipalities', () => {
  it('have the same names, aliases and people, and neither sees nor changes the other', async () => {
    const [one, other] = [await withBundle(), await withBundle()];
    const before = await contents(one, 'with logs');
    await imported(bundle().withCells('recipients', 2, { name: 'En Annen' }).zip(), other);
    expect(await contents(one, 'with logs')).toBe(before);
    expect(await imported(bundle().zip(), one)).toEqual(everythingUnchanged);
  });

  it('cannot refer to each other', async () => {
    await withBundle();
    const report = await importBundle(bundle().only('closures').zip(), { municipality: '1804' });
    expect(report.ok ? [] : report.faults).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', where: 'closures:2:place' },
    ]);
  });
});

it('An import sends as many statements for sixty recipients as for three', async () => {
  const many = Array.from({ length: 57 }, (_, i) => `M-${i}`).reduce(
    (rest, alias) =>
      rest
        .withRow('recipients', { alias, national_id: '' })
        .withRow('orders', { recipient: alias })
        .withRow('consents', { recipient: alias }),
    bundle(),
  );
  const few = await statements.during(() => imported(bundle().zip(), '1103'));
  const more = await statements.during(() => imported(many.zip(), '1108'));
  expect(more.result).toMatchObject({ recipients: '60/0/0', orders: '60/0/0' });
  expect(more.statements.length).toBe(few.statements.length);
});

it('A violation that no check foresaw is a named fault, and nothing is written', async () => {
  const municipality = await withBundle();
  await database.dataSource.query(`
    CREATE FUNCTION somebody_else() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE unique_violation USING CONSTRAINT = 'pause_taken'; END $$`);
  await database.dataSource.query(
    'CREATE TRIGGER somebody_else BEFORE INSERT ON pause EXECUTE FUNCTION somebody_else()',
  );
  try {
    const before = await contents(municipality, 'with logs');
    const file = bundle()
      .withCells('points', 2, { counters: '9' })
      .withRow('pauses', { from: '2027-05-01', until: '' });
    const report = await importBundle(file.zip(), { municipality });
    expect(report.ok ? [] : report.faults).toMatchObject([{ code: 'RECORDED_MEANWHILE', table: 'pauses' }]);
    expect(await contents(municipality, 'with logs')).toBe(before);
  } finally {
    await database.dataSource.query('DROP FUNCTION somebody_else() CASCADE');
  }
});

describe.each(['easter-35', 'city-250', 'region-1500'])('The scenario %s', (name) => {
  const folder = sharedScenario(name);
  (folder ? it : it.skip)(
    'is imported, and unchanged when it is imported again (needs ../shared/scenarios)',
    async () => {
      const municipality = String(next++);
      const first = await importBundle(folder!, { municipality });
      expect(
        first.ok && first.tables.every((table) => table.created > 0 && table.changed + table.unchanged === 0),
      ).toBe(true);
      const again = await importBundle(folder!, { municipality });
      expect(again.ok && again.tables.every((table) => table.created + table.changed === 0)).toBe(true);
    },
  );
});
