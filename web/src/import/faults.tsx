import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Section } from '../ui/section.js';
import { uiWords } from '../ui/words.js';
import { useLanguage, useWords } from '../words/language.js';
import type { ImportFault, SentRow } from './send-bundle.js';
import { importWords } from './words.js';

/** Rows that are drawn at once: a wrong column is wrong in each of a hundred thousand. */
const ROWS_AT_ONCE = 50;

/** What is wrong, table by table, each beside the row that it is in. */
export function Faults({ faults, rows }: { faults: readonly ImportFault[]; rows: readonly SentRow[] }) {
  const tables = [...new Set(faults.map(({ table }) => table))];
  return tables.map((table) => (
    <FaultyTable
      key={table}
      table={table}
      faults={faults.filter((fault) => fault.table === table)}
      rows={rows.filter((row) => row.table === table)}
    />
  ));
}

function FaultyTable({
  table,
  faults,
  rows,
}: {
  table: string | null;
  faults: readonly ImportFault[];
  rows: readonly SentRow[];
}) {
  const w = useWords(importWords);
  const { more } = useWords(uiWords);
  const [count, setCount] = useState(ROWS_AT_ONCE);
  const numbers = [...new Set(faults.map(({ row }) => row))];
  const shown = numbers.slice(0, count);
  const name = table === null ? w.wholeSource : (w.tables[table] ?? table);
  return (
    <Section title={w.faultsIn(name)}>
      <ul className="plain import-rows">
        {shown.map((number) => (
          <FaultyRow
            key={number}
            number={number}
            faults={faults.filter(({ row }) => row === number)}
            row={rows.find((each) => each.row === number)}
          />
        ))}
      </ul>
      {shown.length < numbers.length && (
        <div className="row">
          <span>{w.shownOf(shown.length, numbers.length)}</span>
          <Button variant="secondary" data-size="sm" onClick={() => setCount(count + ROWS_AT_ONCE)}>
            {more}
          </Button>
        </div>
      )}
    </Section>
  );
}

function FaultyRow({
  number,
  faults,
  row,
}: {
  number: number | null;
  faults: readonly ImportFault[];
  row: SentRow | undefined;
}) {
  const w = useWords(importWords);
  const language = useLanguage();
  const isWrong = (column: string) => faults.some((fault) => fault.column === column.trim().toLowerCase());
  const title = number === null ? w.whole : w.row(number);
  return (
    <li>
      <strong>{title}</strong>
      {row && (
        <div className="scroll-x" tabIndex={0} role="group" aria-label={title}>
          <table className="import-row">
            <thead>
              <tr>
                {row.cells.map(({ column }) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {row.cells.map(({ column, text }) => (
                  <td key={column} className={isWrong(column) ? 'import-wrong' : undefined}>
                    {isWrong(column) ? <mark>{text === '' ? '–' : text}</mark> : text}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <ul>
        {faults.map(({ column, message, remedy, code }) => (
          <li key={`${column ?? ''} ${code} ${message.nb}`}>
            {column !== null && <strong>{column}: </strong>}
            {message[language]} <span className="subtle">{remedy[language]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
