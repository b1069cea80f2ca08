import { readBundle, type FaultCode, type TableName } from '../../../src/exchange/bundle/index.js';
import { bundle } from '../../builders/bundle.js';

/** The codes told about one cell of the otherwise good bundle. */
async function faultsOf(table: TableName, column: string, value: string): Promise<FaultCode[]> {
  const reading = await readBundle(
    bundle()
      .withCells(table, 2, { [column]: value })
      .zip(),
  );
  if (reading.ok) return [];
  return reading.faults.filter((fault) => fault.table === table && fault.row === 2).map(({ code }) => code);
}

interface Case {
  readonly table: TableName;
  readonly column: string;
  readonly allowed: readonly string[];
  readonly refused: readonly (readonly [value: string, code: FaultCode])[];
}

const cases: Case[] = [
  {
    table: 'points',
    column: 'slot_minutes',
    allowed: ['1', '240', ' 5 ', '5.0', '5,0'],
    refused: [
      ['0', 'OUT_OF_RANGE'],
      ['241', 'OUT_OF_RANGE'],
      ['-5', 'OUT_OF_RANGE'],
      ['5.5', 'WRONG_TYPE'],
      ['fem', 'WRONG_TYPE'],
      ['', 'BLANK'],
      ['1e2', 'WRONG_TYPE'],
    ],
  },
  {
    table: 'points',
    column: 'lat',
    allowed: ['59.9', '59,9', '78.22'],
    refused: [
      ['91', 'OUT_OF_RANGE'],
      ['1.059,9', 'WRONG_TYPE'],
      ['55.6', 'OUTSIDE_NORWAY'],
    ],
  },
  {
    table: 'points',
    column: 'injections',
    allowed: ['yes', 'NO', 'Ja', 'nei', 'TRUE', 'false', 'SANN', 'usann'],
    refused: [
      ['1', 'WRONG_TYPE'],
      ['', 'BLANK'],
    ],
  },
  {
    table: 'points',
    column: 'kind',
    allowed: ['pharmacy', 'HOUSING'],
    refused: [['APOTEK', 'UNKNOWN_VALUE']],
  },
  {
    table: 'points',
    column: 'opening_hours',
    allowed: ['24/7', 'Mo-Fr 09:00-12:00,13:00-17:00; PH off'],
    refused: [['man-fre 9-17', 'OPENING_HOURS']],
  },
  {
    table: 'points',
    column: 'address',
    allowed: ['', 'Æ'.repeat(500), 'A\u030A'],
    refused: [
      ['Æ'.repeat(501), 'TOO_LONG'],
      ['Storgata\t1', 'CONTROL_CHARACTER'],
      ['Storgata\n1', 'CONTROL_CHARACTER'],
      ['Storgata \u202E1', 'CONTROL_CHARACTER'],
      ['Grünerløkka \uFFFD', 'ENCODING'],
      ['GrÃ¼nerlÃ¸kka', 'ENCODING'],
    ],
  },
  {
    table: 'recipients',
    column: 'national_id',
    allowed: ['', '07849519322', '078495 19322'],
    refused: [
      ['07849519323', 'NATIONAL_ID'],
      ['7849519322', 'NATIONAL_ID'],
      ['07849519322 7', 'NATIONAL_ID'],
    ],
  },
  {
    table: 'recipients',
    column: 'earliest',
    allowed: ['', '9:00', '09:00', '09:00:00', '00:00', '9.00', '09.00'],
    refused: [
      ['0900', 'WRONG_TYPE'],
      ['9.0', 'WRONG_TYPE'],
      ['09,00', 'WRONG_TYPE'],
      ['24.00', 'WRONG_TYPE'],
      ['24:00', 'WRONG_TYPE'],
      ['09:00:30', 'WRONG_TYPE'],
      ['9', 'WRONG_TYPE'],
      ['12:60', 'WRONG_TYPE'],
    ],
  },
  {
    table: 'recipients',
    column: 'staff_required',
    allowed: ['1', '2'],
    refused: [
      ['0', 'OUT_OF_RANGE'],
      ['3', 'OUT_OF_RANGE'],
    ],
  },
  {
    table: 'recipients',
    column: 'phone',
    allowed: ['', '44859369', '+47 448 59 369', '0047 44859369', '448.59.369', '+46 70 123 45 67'],
    refused: [
      ['ring mamma', 'WRONG_TYPE'],
      ['4485936', 'WRONG_TYPE'],
      ['448593690', 'WRONG_TYPE'],
      ['44859369 eller 90012345', 'WRONG_TYPE'],
      ['44859369 ext. 12', 'WRONG_TYPE'],
    ],
  },
  {
    table: 'orders',
    column: 'valid_from',
    allowed: ['2027-04-05', '05.04.2027', '5.4.2027', '2028-02-29'],
    refused: [
      ['31.02.2027', 'WRONG_TYPE'],
      ['2027-02-29', 'WRONG_TYPE'],
      ['04/05/2027', 'WRONG_TYPE'],
      ['5.4.27', 'WRONG_TYPE'],
      ['2207-04-05', 'OUT_OF_RANGE'],
      ['', 'BLANK'],
    ],
  },
  {
    table: 'orders',
    column: 'handout',
    allowed: [
      'mo we fr',
      'ma on fr',
      'MA, TI, LØ',
      'EVERY 2 DAYS FROM 2027-04-05',
      'every 7 days from 05.04.2027',
    ],
    refused: [
      ['MO ON FR', 'HANDOUT'],
      ['LO', 'HANDOUT'],
      ['MANDAG', 'HANDOUT'],
      ['EVERY 0 DAYS FROM 2027-04-05', 'HANDOUT'],
      ['EVERY 7 DAYS FROM 31.02.2027', 'HANDOUT'],
    ],
  },
  {
    table: 'orders',
    column: 'atc',
    allowed: ['N07BC02', 'n07bc05', 'N02AE01'],
    refused: [
      ['N07BC2', 'WRONG_TYPE'],
      ['N07BC51', 'CONTRADICTION'],
    ],
  },
  {
    table: 'orders',
    column: 'form',
    allowed: ['ORAL_TABLET'],
    refused: [
      ['DEPOT_INJECTON', 'UNKNOWN_VALUE'],
      ['SUBLINGUAL_FILM', 'CONTRADICTION'],
    ],
  },
  {
    table: 'staff',
    column: 'skills',
    allowed: ['', 'MEDICATION', 'medication  NURSE VACCINATION'],
    refused: [['MEDICATION;NURSE', 'WRONG_TYPE']],
  },
  {
    table: 'rulesets',
    column: 'risk_limit',
    allowed: ['', '0,05', '1'],
    refused: [
      ['0', 'OUT_OF_RANGE'],
      ['1.01', 'OUT_OF_RANGE'],
      ['5 %', 'WRONG_TYPE'],
    ],
  },
];

describe.each(cases)('$table.$column', ({ table, column, allowed, refused }) => {
  it.each(allowed)('may be %j', async (value) => {
    expect(await faultsOf(table, column, value)).toEqual([]);
  });

  it.each(refused)('may not be %j (%s)', async (value, code) => {
    expect(await faultsOf(table, column, value)).toEqual([code]);
  });
});

describe('a fault', () => {
  it('says where, what is wrong and what would be right, in both languages', async () => {
    const reading = await readBundle(bundle().withCells('points', 3, { slot_minutes: '0' }).zip());
    expect(reading).toEqual({
      ok: false,
      rowsAt: expect.any(Function) as unknown,
      warnings: [],
      faults: [
        {
          code: 'OUT_OF_RANGE',
          table: 'points',
          row: 3,
          column: 'slot_minutes',
          where: 'points:3:slot_minutes',
          message: { nb: '0 er utenfor grensene.', en: '0 is out of range.' },
          remedy: { nb: 'Skriv et helt tall fra 1 til 240.', en: 'Write a whole number from 1 to 240.' },
        },
      ],
    });
  });

  it('never quotes a national identity number', async () => {
    const twice = bundle().withCells('recipients', 3, { national_id: '07849519322' });
    const broken = twice.withRow('recipients', { alias: 'K-9', national_id: '07849519323' });
    const reading = await readBundle(broken.zip());
    expect(reading.ok).toBe(false);
    expect(JSON.stringify(reading)).not.toContain('0784951932');
  });

  it('about a number that lost its leading zero says so', async () => {
    const reading = await readBundle(
      bundle().withCells('recipients', 2, { national_id: '7849519322' }).zip(),
    );
    expect(reading).toMatchObject({
      faults: [{ remedy: { en: expect.stringContaining('leading zero') as string } }],
    });
  });

  it('is told together with all others, in the order of the tables and rows', async () => {
    const bad = bundle()
      .withCells('orders', 4, { handout: 'X' })
      .withCells('points', 2, { lat: '', counters: '0' })
      .withCells('recipients', 2, { latest: '09:59', mode: 'FLY' });
    const reading = await readBundle(bad.zip());
    const places = reading.ok ? [] : reading.faults.map(({ where }) => where);
    expect(places).toEqual([
      'points:2:lat',
      'points:2:counters',
      'recipients:2:mode',
      'recipients:2:latest',
      'orders:4:handout',
    ]);
  });
});
