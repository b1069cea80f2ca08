import { Alert, Button, Table } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { client } from '../graphql/client.js';
import { Screen } from '../ui/screen.js';
import { Section } from '../ui/section.js';
import { useLanguage, useWords } from '../words/language.js';
import { Faults } from './faults.js';
import './import.css';
import { bundleOf, type ImportAnswer, sendBundle } from './send-bundle.js';
import { importWords } from './words.js';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'working' }
  | { readonly at: 'unreachable' }
  | { readonly at: 'answered'; readonly bundle: Blob; readonly answer: ImportAnswer };

/** A municipality's tables, tried first and then taken: every fault beside its row, and nothing half done. */
export function Import() {
  const w = useWords(importWords);
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const send = async (bundle: Blob, dryRun: boolean) => {
    setStep({ at: 'working' });
    try {
      const answer = await sendBundle(bundle, dryRun);
      if ('ok' in answer && answer.ok && !dryRun) await client.clearStore();
      setStep({ at: 'answered', bundle, answer });
    } catch {
      setStep({ at: 'unreachable' }); // the only failure of fetch itself
    }
  };
  const choose = async (files: readonly File[]) => {
    if (files.length > 0) await send(await bundleOf(files), true);
  };
  return (
    <Screen title={w.title}>
      <Section title={w.choose}>
        <p>{w.lead}</p>
        <Chooser disabled={step.at === 'working'} onChoose={(files) => void choose(files)} />
      </Section>
      <div aria-live="polite" className="stack">
        {step.at === 'working' && <p className="state">{w.reading}</p>}
        {step.at === 'unreachable' && <Alert data-color="danger">{w.unreachable}</Alert>}
        {step.at === 'answered' && (
          <Answer answer={step.answer} onImport={() => void send(step.bundle, false)} />
        )}
      </div>
    </Screen>
  );
}

function Chooser({ disabled, onChoose }: { disabled: boolean; onChoose: (files: readonly File[]) => void }) {
  const w = useWords(importWords);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (!disabled) onChoose([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        accept=".zip,.xlsx,.csv"
        className="drop-input"
        tabIndex={-1}
        aria-label={w.choose}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          target.value = ''; // the same file again, mended, is a choice too
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {w.choose}
      </Button>
      <span>{w.drop}</span>
    </div>
  );
}

function Answer({ answer, onImport }: { answer: ImportAnswer; onImport: () => void }) {
  const w = useWords(importWords);
  const language = useLanguage();
  if ('refused' in answer) return <Alert data-color="danger">{answer.refused[language]}</Alert>;
  const warnings = answer.warnings.length > 0 && (
    <Section title={w.warnings}>
      <ul>
        {answer.warnings.map(({ where, message, remedy }) => (
          <li key={where + message.nb}>
            {where !== '' && <strong>{where}: </strong>}
            {message[language]} {remedy[language]}
          </li>
        ))}
      </ul>
    </Section>
  );
  if (!answer.ok)
    return (
      <>
        <Alert data-color="danger">{w.faulty(answer.faults.length)}</Alert>
        <Faults faults={answer.faults} rows={answer.rows} />
        {warnings}
      </>
    );
  const changes = answer.tables.reduce((sum, { created, changed }) => sum + created + changed, 0);
  return (
    <>
      <Alert data-color={answer.dryRun ? 'info' : 'success'}>
        {answer.dryRun ? w.ready(changes) : w.done(changes)}
      </Alert>
      {answer.dryRun && changes > 0 && (
        <div className="row">
          <Button onClick={onImport}>{w.doImport}</Button>
        </div>
      )}
      <Section title={w.counts}>
        <div className="scroll-x" tabIndex={0} role="group" aria-label={w.counts}>
          <Table data-size="sm">
            <thead>
              <tr>
                <th scope="col">{w.table}</th>
                <th scope="col">{w.created}</th>
                <th scope="col">{w.changed}</th>
                <th scope="col">{w.same}</th>
              </tr>
            </thead>
            <tbody>
              {answer.tables.map(({ table, created, changed, unchanged }) => (
                <tr key={table}>
                  <th scope="row">{w.tables[table] ?? table}</th>
                  <td>{created}</td>
                  <td>{changed}</td>
                  <td>{unchanged}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </Section>
      {warnings}
    </>
  );
}
