import type { BundleFile } from './files.js';
import type { HiddenParts } from './raw-table.js';

/** Columns that are looked at (a sheet has 16,384): no table has more. */
const MOST_COLUMNS = 200;

/**
 * What a workbook hides (ECMA-376 part 1, §18.2.19 `sheet`, §18.3.1.73 `row`, §18.3.1.13 `col`), which its reader does
 * not tell.
 * @param files of the unpacked workbook
 * @returns by the sheet's name
 */
export function hiddenParts(files: readonly BundleFile[]): Map<string, HiddenParts> {
  const textOf = (name: string): string => {
    const bytes = files.find((file) => file.name === name)?.bytes;
    return bytes ? new TextDecoder('utf-8').decode(bytes).replace(/<!--[^]*?-->/g, '') : '';
  };
  const targets = new Map(
    elements(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target }) => [Id, Target]),
  );
  return new Map(
    elements(textOf('xl/workbook.xml'), 'sheet').map(({ name = '', state, id }) => {
      const target = targets.get(id) ?? '';
      const xml = textOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      return [
        name,
        {
          sheet: name,
          isSheetHidden: state === 'hidden' || state === 'veryHidden',
          rows: hiddenRows(xml),
          columns: hiddenColumns(xml),
        },
      ];
    }),
  );
}

/** Numbers of rows, from 1. A row without a number follows the one before it. */
function hiddenRows(xml: string): Set<number> {
  const rows = new Set<number>();
  let number = 0;
  for (const { r, hidden } of elements(xml, 'row')) {
    number = r === undefined ? number + 1 : Number(r);
    if (isTrue(hidden)) rows.add(number);
  }
  return rows;
}

/** Positions of columns, from 0. */
function hiddenColumns(xml: string): Set<number> {
  const columns = new Set<number>();
  for (const { min, max, hidden } of elements(xml, 'col')) {
    if (!isTrue(hidden)) continue;
    for (let column = Number(min); column <= Math.min(Number(max), MOST_COLUMNS); column++)
      columns.add(column - 1);
  }
  return columns;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The attributes of each element of the name, both without prefixes of namespaces. */
function elements(xml: string, name: string): Partial<Record<string, string>>[] {
  const attribute = String.raw`\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*')`;
  const tags = xml.matchAll(new RegExp(String.raw`<(?:[\w.-]+:)?${name}((?:${attribute})*)\s*/?>`, 'g'));
  return [...tags].map(([, attributes]) =>
    Object.fromEntries(
      [...attributes.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, key, double = '', single = '']) => [key, unescaped(double + single)],
      ),
    ),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|quot|apos|amp));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()];
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
