import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TableName } from '../../src/exchange/bundle/index.js';
import { isTableName } from '../../src/exchange/bundle/names.js';
import { parseCsv } from '../../src/exchange/bundle/text/csv.js';
import { fromWindows1252 } from '../../src/exchange/bundle/text/windows-1252.js';

/** A bundle as a person sees it in a spreadsheet: table → rows of text, the header first. */
export type BundleText = ReadonlyMap<TableName, readonly (readonly string[])[]>;

/** How a bundle is written down; every combination must read back equal. */
export interface Dialect {
  readonly separator: ',' | ';' | '\t';
  readonly encoding: 'utf-8' | 'utf-8 with BOM' | 'windows-1252';
  readonly lineEnd: '\n' | '\r\n';
  readonly decimal: '.' | ',';
  readonly dates: 'iso' | 'norwegian';
  readonly header: 'lower' | 'UPPER' | ' Spaced ';
  readonly truth: readonly [yes: string, no: string];
  readonly quotes: 'where needed' | 'everywhere';
}

export const plain: Dialect = {
  separator: ',',
  encoding: 'utf-8',
  lineEnd: '\n',
  decimal: '.',
  dates: 'iso',
  header: 'lower',
  truth: ['yes', 'no'],
  quotes: 'where needed',
};

/** What a Norwegian Excel saves as "CSV (semikolondelt)". */
export const norwegianExcel: Dialect = {
  separator: ';',
  encoding: 'windows-1252',
  lineEnd: '\r\n',
  decimal: ',',
  dates: 'norwegian',
  header: 'UPPER',
  truth: ['ja', 'nei'],
  quotes: 'where needed',
};

export const fileName = (table: TableName) => `${table}.csv`;

/** The files of a bundle in a dialect, by name. */
export function bundleFiles(text: BundleText, dialect: Dialect = plain): Map<string, Buffer> {
  return new Map(
    [...text].map(([table, rows]) => [fileName(table), encodeText(csvOf(rows, dialect), dialect)]),
  );
}

/** The folder of an example municipality in ../shared/scenarios, where that folder lies beside the repository; else null. */
export function sharedScenario(name: string): string | null {
  const folder = path.resolve(import.meta.dirname, '../../../shared/scenarios', name);
  return existsSync(folder) ? folder : null;
}

export function loadBundleText(folder: string): BundleText {
  const tables = new Map<TableName, string[][]>();
  for (const file of readdirSync(folder)) {
    const table = path.basename(file, '.csv');
    if (!isTableName(table)) throw new Error(`${file} is no table of a bundle`);
    const records = parseCsv(readFileSync(path.join(folder, file), 'utf8'));
    tables.set(
      table,
      records.map((record) => record.cells),
    );
  }
  return tables;
}

const dateColumns = new Set(['date', 'valid_from', 'valid_until', 'granted_from']);
const decimalColumns = new Set(['lat', 'lon', 'capacity_kg', 'risk_limit']);
const truthColumns = new Set(['injections', 'supervised']);

function csvOf(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const columns = rows[0];
  return rows
    .map((row, index) => {
      const cells =
        index === 0
          ? row.map((cell) => headerCell(cell, dialect))
          : row.map((cell, i) => dialectCell(columns[i], cell, dialect));
      return cells.map((cell) => quoted(cell, dialect)).join(dialect.separator) + dialect.lineEnd;
    })
    .join('');
}

function headerCell(name: string, { header }: Dialect): string {
  if (header === 'UPPER') return name.toUpperCase();
  return header === 'lower' ? name : ` ${name.slice(0, 1).toUpperCase()}${name.slice(1)} `;
}

function dialectCell(column: string, cell: string, dialect: Dialect): string {
  if (decimalColumns.has(column)) return cell.replace('.', dialect.decimal);
  if (truthColumns.has(column))
    return cell === 'yes' ? dialect.truth[0] : cell === 'no' ? dialect.truth[1] : cell;
  const isDate = dateColumns.has(column) || column === 'from' || column === 'until';
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  return isDate && iso && dialect.dates === 'norwegian' ? `${iso[3]}.${iso[2]}.${iso[1]}` : cell;
}

function quoted(cell: string, { separator, quotes }: Dialect): string {
  const needed = quotes === 'everywhere' || cell.includes(separator) || /["\r\n]/.test(cell);
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encodeText(text: string, { encoding }: Pick<Dialect, 'encoding'>): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8 with BOM') return Buffer.from(`\uFEFF${text}`, 'utf8');
  const bytes = Array.from(text, (character) => windows1252.indexOf(character));
  if (bytes.includes(-1)) throw new Error('Windows-1252 lacks a character of this text');
  return Buffer.from(bytes);
}

const windows1252 = fromWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
