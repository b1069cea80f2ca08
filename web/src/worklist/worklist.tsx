import { useQuery } from '@apollo/client/react';
import { Table } from '@digdir/designsystemet-react';
import { linkTo } from '../app/router.js';
import { WorklistDocument, type WorklistQuery } from '../graphql/generated/graphql.js';
import { Screen } from '../ui/screen.js';
import { Section } from '../ui/section.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import { groupsOf, type WorklistGroup } from './groups.js';
import { worklistWords } from './words.js';
import './worklist.css';

type Worklist = WorklistQuery['worklist'];

/** Read again this often while it is open: facts come in from rounds, and a day passes. Milliseconds. */
const EVERY = 60_000;

/** What LAR staff and clinicians have to see to, the most urgent first; each item leads to its recipient and day. */
export function Worklist() {
  const w = useWords(worklistWords);
  const { data, error, refetch } = useQuery(WorklistDocument, { pollInterval: EVERY });
  const list = data?.worklist;
  const isEmpty = list?.items.length === 0 && list.openingUnknown.length === 0;
  return (
    <Screen title={w.title}>
      <p className="subtle">{w.lead}</p>
      {error && <Failed error={error} retry={refetch} />}
      {!list && !error && <Loading />}
      {isEmpty && (
        <Empty>
          <p>{w.empty}</p>
          <p className="subtle">{w.emptyLead}</p>
        </Empty>
      )}
      {groupsOf(list?.items ?? []).map(({ kind, items }) => (
        <Group key={kind} kind={kind} items={items} />
      ))}
      {list && list.openingUnknown.length > 0 && <OpeningUnknown recipients={list.openingUnknown} />}
    </Screen>
  );
}

function Group({ kind, items }: WorklistGroup) {
  const w = useWords(worklistWords);
  const language = useLanguage();
  const format = useFormat();
  const name = w.counted(w.kinds[kind], items.length);
  return (
    <Section title={name}>
      <Table className="worklist-items" data-size="sm" hover aria-label={name}>
        <Table.Head>
          <Table.Row>
            {Object.values(w.columns).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {items.map(({ recipientId, alias, date, message }) => (
            <Table.Row key={recipientId}>
              <Table.HeaderCell scope="row">
                <a {...linkTo(`/staff/${recipientId}?day=${date}`)}>{alias}</a>
              </Table.HeaderCell>
              <Table.Cell>{format.shortDay(date)}</Table.Cell>
              <Table.Cell>{message[language]}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  );
}

/** No alarm: what was handed over before the municipality began is recorded once. */
function OpeningUnknown({ recipients }: { recipients: Worklist['openingUnknown'] }) {
  const w = useWords(worklistWords);
  return (
    <details className="section worklist-opening">
      <summary>{w.openingUnknown(recipients.length)}</summary>
      <p className="subtle">{w.openingLead}</p>
      <ul className="worklist-aliases">
        {recipients.map(({ recipientId, alias }) => (
          <li key={recipientId}>
            <a {...linkTo(`/staff/${recipientId}`)}>{alias}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
