import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { readBundle } from '../../../src/exchange/bundle/index.js';
import { cellText } from '../../../src/exchange/bundle/source/workbook.js';
import { bundle, folderOf, zipOf } from '../../builders/bundle.js';
import { bundleFiles, norwegianExcel } from '../../support/bundle-text.js';

const faultsOf = async (source: string | Buffer) => {
  const reading = await readBundle(source);
  return reading.ok ? [] : reading.faults.map(({ where, code }) => [where, code].join(' ').trim());
};

const staffFile = (content: string | Uint8Array) => zipOf(new Map([['staff.csv', content]]));

/** Where the central directory of a zip starts. */
const directoryOf = (zip: Buffer) => zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));

const storedZip = (name: string, text: string): Buffer =>
  Buffer.from(zipSync({ [name]: strToU8(text) }, { level: 0 }));

/** The zips of one packed file, each with one bit of it flipped, that inflate to another content of the same length. */
function flipsThatUnpack(zip: Buffer): Buffer[] {
  const directory = directoryOf(zip);
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  const end = start + zip.readUInt32LE(directory + 20);
  const content = inflateRawSync(zip.subarray(start, end));
  const flips: Buffer[] = [];
  for (let bit = start * 8; bit < end * 8; bit++) {
    const flipped = Buffer.from(zip);
    flipped[bit >> 3] ^= 1 << (bit & 7);
    const unpacked = inflated(flipped.subarray(start, end));
    if (unpacked?.length === content.length && !unpacked.equals(content)) flips.push(flipped);
  }
  return flips;
}

function inflated(packed: Buffer): Buffer | null {
  try {
    return inflateRawSync(packed);
  } catch {
    return null; // not a deflate stream any longer
  }
}

describe('a source', () => {
  it('is known by its content: the same zip under any name', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'doserute-source-'));
    const file = path.join(folder, 'mottakere.dat');
    writeFileSync(file, bundle().zip());
    expect(await faultsOf(file)).toEqual([]);
  });

  it('that is neither folder, zip nor xlsx is refused', async () => {
    expect(await faultsOf(Buffer.from('name,skills\n'))).toEqual(['UNREADABLE_SOURCE']);
    expect(await faultsOf(Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0))).toEqual(['UNREADABLE_SOURCE']); // .xls
    expect(await faultsOf('/finnes/ikke')).toEqual(['UNREADABLE_SOURCE']);
  });

  it('without any table is refused, with unknown files told', async () => {
    const reading = await readBundle(zipOf(new Map([['notat.txt', 'hei']])));
    expect(reading).toMatchObject({
      ok: false,
      faults: [{ code: 'EMPTY_BUNDLE' }],
      warnings: [{ code: 'UNKNOWN_TABLE' }],
    });
  });

  it('may hold what operating systems leave behind', async () => {
    const files = new Map<string, Uint8Array | string>(bundleFiles(bundle().text()));
    files.set('__MACOSX/._staff.csv', 'x').set('.DS_Store', 'x').set('Thumbs.db', 'x');
    const reading = await readBundle(zipOf(files));
    expect(reading).toMatchObject({ ok: true, warnings: [] });
  });

  it('may have its tables in one folder, but not in several', async () => {
    const inner = bundle().zip(norwegianExcel, 'april/');
    expect(await faultsOf(inner)).toEqual([]);
    const twoFolders = zipOf(
      new Map([
        ['a/staff.csv', 'name\nx'],
        ['b/vehicles.csv', 'name,mode,capacity_doses,capacity_kg\n'],
      ]),
    );
    expect(await faultsOf(twoFolders)).toEqual(['UNREADABLE_SOURCE']);
    const wrapped = mkdtempSync(path.join(tmpdir(), 'doserute-source-'));
    mkdirSync(path.join(wrapped, 'april'));
    writeFileSync(path.join(wrapped, 'april', 'staff.csv'), 'name\nÅse');
    expect(await faultsOf(wrapped)).toEqual([]);
  });

  it('has each table once, whatever the case of its name', async () => {
    const files = new Map([...bundleFiles(bundle().text()), ['STAFF.CSV', Buffer.from('name\nx')]]);
    expect(await faultsOf(zipOf(files))).toEqual(['staff DUPLICATE_TABLE']);
  });
});

describe('a zip', () => {
  it.each(['../staff.csv', '/etc/staff.csv', 'a/../../staff.csv', 'C:\\staff.csv'])(
    'may not lead out of itself: %s',
    async (name) => {
      expect(await faultsOf(zipOf(new Map([[name, 'name\nx']])))).toEqual(['UNREADABLE_SOURCE']);
    },
  );

  it('with one flipped bit is refused', async () => {
    const zip = bundle().zip();
    for (const share of [0.2, 0.4, 0.6, 0.8]) {
      const flipped = Buffer.from(zip);
      flipped[Math.floor(zip.length * share)] ^= 1;
      expect((await readBundle(flipped)).ok).toBe(false);
    }
  });

  it('is damaged, by name, at each flipped bit that unpacks to another text of the same length', async () => {
    const text = 'name,skills\nÅse Berg,NURSE\nOla Dahl,MEDICATION\nKari Moe,NURSE MEDICATION\n';
    const flips = flipsThatUnpack(staffFile(text));
    expect(flips.length).toBeGreaterThan(20);
    const damaged = { code: 'UNREADABLE_SOURCE', message: { en: 'The archive is damaged.' } };
    for (const zip of flips) expect(await readBundle(zip)).toMatchObject({ ok: false, faults: [damaged] });
  });

  it('is damaged at a flipped bit of a file stored as it is, and where its checksum is another', async () => {
    const zip = storedZip('staff.csv', 'name\nOla 10');
    expect(await faultsOf(zip)).toEqual([]);
    const content = Buffer.from(zip);
    content[content.indexOf('Ola 10') + 4] ^= 8; // a 9 for the 1
    expect(await faultsOf(content)).toEqual(['UNREADABLE_SOURCE']);
    const checksum = Buffer.from(zip);
    checksum[directoryOf(zip) + 16] ^= 1;
    expect(await faultsOf(checksum)).toEqual(['UNREADABLE_SOURCE']);
  });

  it('cut short is refused', async () => {
    const zip = bundle().zip();
    expect(await faultsOf(zip.subarray(0, zip.length - 30))).toEqual(['UNREADABLE_SOURCE']);
  });

  it('that unpacks to far more than it says or may is refused', async () => {
    const saying = (size: number) => {
      const zip = zipOf(new Map([['staff.csv', new Uint8Array(1024 * 1024)]]));
      zip.writeUInt32LE(size, directoryOf(zip) + 24); // the unpacked size it claims
      return zip;
    };
    expect(await faultsOf(saying(201 * 1024 * 1024))).toEqual(['TOO_LARGE']);
    expect(await faultsOf(saying(10))).toEqual(['UNREADABLE_SOURCE']);
  });

  it('protected by a password is refused', async () => {
    const zip = bundle().zip();
    const directory = directoryOf(zip);
    zip.writeUInt16LE(zip.readUInt16LE(directory + 8) | 1, directory + 8);
    expect(await faultsOf(zip)).toEqual(['UNREADABLE_SOURCE']);
  });
});

describe('a table', () => {
  it('saved as UTF-16 is refused with a sentence', async () => {
    expect(await faultsOf(staffFile(Buffer.from('\uFEFFname\nÅse', 'utf16le')))).toEqual([
      'staff:1 ENCODING',
    ]);
    expect(await faultsOf(staffFile(Buffer.from('name\nAse', 'utf16le')))).toEqual(['staff:1 ENCODING']);
  });

  it('in Windows-1252 is read, but not bytes that it leaves undefined', async () => {
    const bytes = (last: number) =>
      Buffer.concat([Buffer.from('name\n\xc5se\nOla', 'latin1'), Buffer.of(last)]);
    expect(await faultsOf(staffFile(bytes(0x96)))).toEqual([]);
    for (const undefinedByte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) {
      expect(await faultsOf(staffFile(bytes(undefinedByte)))).toEqual(['staff:3:name ENCODING']);
    }
  });

  it('in UTF-8 with a broken byte is not taken for Windows-1252', async () => {
    const broken = Buffer.concat([Buffer.from('name\nÅse\nOla'), Buffer.of(0xc3), Buffer.from(' Berg\n')]);
    expect(await faultsOf(staffFile(broken))).toEqual(['staff:3:name ENCODING']);
  });

  it('needs a header row, and no more', async () => {
    expect(await faultsOf(staffFile('name,skills\n'))).toEqual([]);
    expect(await faultsOf(staffFile(''))).toEqual(['staff:1 MISSING_HEADER']);
  });

  it('has as many fields on every row as in the header; empty rows do not count', async () => {
    expect(await faultsOf(staffFile('name,skills\nÅse,NURSE\n\n,\n'))).toEqual([]);
    expect(await faultsOf(staffFile('name,skills\nÅse,NURSE,x\nOla\n'))).toEqual([
      'staff:2 ROW_LENGTH',
      'staff:3 ROW_LENGTH',
    ]);
  });
});

describe('a workbook', () => {
  it('gives back the text that a CSV would have held', () => {
    expect(cellText(null)).toBe('');
    expect(cellText(59.91239)).toBe('59.91239');
    expect(cellText(true)).toBe('yes');
    expect(cellText(new Date('2027-04-05T00:00:00Z'))).toBe('2027-04-05');
    expect(cellText(new Date('1899-12-31T10:09:59.040Z'))).toBe('10:10');
    expect(cellText(new Date('2027-04-05T10:10:00Z'))).toBe('2027-04-05 10:10');
  });

  it('names faults by the line that the spreadsheet shows, also below an empty one', async () => {
    const rows = bundle().rowsOf('vehicles');
    const empty = Object.fromEntries(Object.keys(rows[0]).map((column) => [column, '']));
    const gap = bundle().replace('vehicles', [...rows, empty, { ...rows[0], name: 'Bil 2', mode: 'SJARK' }]);
    expect(await faultsOf(await gap.xlsx())).toEqual(['vehicles:5:mode UNKNOWN_VALUE']);
    expect(await faultsOf(gap.zip())).toEqual(['vehicles:5:mode UNKNOWN_VALUE']);
    expect(await faultsOf(folderOf(bundleFiles(gap.text())))).toEqual(['vehicles:5:mode UNKNOWN_VALUE']);
  });
});
