import type { Text } from '../../shared/failures.js';
import type { BundleFault } from '../bundle/index.js';
import type { ImportReport, TableCounts } from './import-report.js';

/** The report as a person reads it at a terminal, counts or faults: bokmål first, English second. */
export function tellReport(report: ImportReport): string {
  const lines = report.ok
    ? [heading(report), '', ...countLines(report.tables)]
    : report.faults.flatMap(faultLines);
  if (report.warnings.length > 0) lines.push('', 'Merk:  (Note:)', ...report.warnings.flatMap(faultLines));
  return lines.join('\n');
}

function heading({ municipality, newMunicipality, dryRun }: Extract<ImportReport, { ok: true }>): string {
  const is = { nb: newMunicipality ? ' (ny)' : '', en: newMunicipality ? ' (new)' : '' };
  return dryRun
    ? `Kommune ${municipality}${is.nb}: dette ville blitt gjort; ingenting er skrevet.  (Municipality ${municipality}${is.en}: this would be done; nothing is written.)`
    : `Kommune ${municipality}${is.nb}: importert.  (Municipality ${municipality}${is.en}: imported.)`;
}

/** The one sentence on why nothing was done. */
export const tellRefusal = (count: number): string =>
  `Ingenting er importert: ${count} feil.  (Nothing is imported: ${count} ${count === 1 ? 'fault' : 'faults'}.)`;

function countLines(tables: readonly TableCounts[]): string[] {
  const line = (...cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(10))).join('');
  return [
    line('', 'nye', 'endret', 'uendret'),
    line('', '(created)', '(changed)', '(same)'),
    ...tables.map(({ table, created, changed, unchanged }) => line(table, created, changed, unchanged)),
  ];
}

function faultLines({ table, row, column, message, remedy }: BundleFault): string[] {
  const told = (rowWord: string, pick: (text: Text) => string): string => {
    const where = [table, row === null ? null : `${rowWord} ${row}`, column].filter((part) => part !== null);
    return `${where.length > 0 ? `${where.join(', ')}: ` : ''}${pick(message)} ${pick(remedy)}`;
  };
  return [told('rad', ({ nb }) => nb), `  (${told('row', ({ en }) => en)})`];
}
