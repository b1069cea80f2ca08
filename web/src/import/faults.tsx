import { Section } from '../ui/section.js';
import { useLanguage, useWords } from '../words/language.js';
import type { ImportFault, SentRow } from './send-bundle.js';
import { importWords } from './words.js';

/** What is wrong, table by table, each beside the row that it is in. */
export function Faults({ faults, rows }: { faults: readonly ImportFault[]; rows: readonly SentRow[] }) {
  const w = useWords(importWords);
  const tables = [...new Set(faults.map(({ table }) => table))];
  return tables.map((table) => {
    const here = faults.filter((fault) => fault.table === table);
    const numbers = [...new Set(here.map(({ row }) => row))];
    const name = table === null ? w.wholeSource : (w.tables[table] ?? table);
    return (
      <Section key={table} title={w.faultsIn(name)}>
        <ul className="plain import-rows">
          {numbers.map((number) => (
            <FaultyRow
              key={number}
              number={number}
              faults={here.filter(({ row }) => row === number)}
              row={rows.find((each) => each.table === table && each.row === number)}
            />
          ))}
        </ul>
      </Section>
    );
  });
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
