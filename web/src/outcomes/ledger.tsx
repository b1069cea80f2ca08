import { useQuery } from '@apollo/client/react';
import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { linkTo } from '../app/router.js';
import {
  OutcomesDocument,
  type SaidOutcomeFragment,
  TakeBackOutcomeDocument,
} from '../graphql/generated/graphql.js';
import { FormDialog } from '../ui/form-dialog.js';
import { Failed, Loading } from '../ui/states.js';
import { useSave } from '../ui/use-save.js';
import { uiWords } from '../ui/words.js';
import { dateOf, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useSaid } from './said.js';
import { outcomeWords } from './words.js';

type Outcome = SaidOutcomeFragment['outcome'];

/** What was reported from a day to a day, of all recipients or of one; a mistake can be taken back. */
export function Ledger({
  from,
  until,
  recipient,
  caption,
}: {
  from: string;
  until: string;
  /** Null is all recipients. */
  recipient: string | null;
  caption: string;
}) {
  const w = useWords(outcomeWords);
  const { more } = useWords(uiWords);
  const [wrong, setWrong] = useState<Outcome | null>(null);
  const { data, previousData, error, refetch, fetchMore } = useQuery(OutcomesDocument, {
    variables: { from, until, recipient },
  });
  const page = (data ?? previousData)?.outcomes;
  if (error) return <Failed error={error} retry={refetch} />;
  if (!page) return <Loading />;
  if (page.nodes.length === 0) return <p>{w.none}</p>;
  const { who, ...columns } = w.columns;
  const showMore = () =>
    fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { outcomes } }) => ({
        outcomes: { ...outcomes, nodes: [...before.outcomes.nodes, ...outcomes.nodes] },
      }),
    });
  return (
    <>
      <div className="scroll-x" tabIndex={0} role="group" aria-label={caption}>
        <Table data-size="sm">
          <caption>{caption}</caption>
          <Table.Head>
            <Table.Row>
              {[...(recipient === null ? [who] : []), ...Object.values(columns)].map((name) => (
                <Table.HeaderCell key={name} scope="col">
                  {name}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {page.nodes.map((entry) => (
              <Entry
                key={entry.outcome.id}
                entry={entry}
                named={recipient === null}
                onWrong={() => setWrong(entry.outcome)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      {page.pageInfo.hasNextPage && (
        <Button variant="secondary" data-size="sm" onClick={() => void showMore()}>
          {more}
        </Button>
      )}
      {wrong && <TakeBack outcome={wrong} onClose={() => setWrong(null)} />}
    </>
  );
}

function Entry({
  entry: { recipientId, alias, outcome },
  named,
  onWrong,
}: {
  entry: SaidOutcomeFragment;
  named: boolean;
  onWrong: () => void;
}) {
  const w = useWords(outcomeWords);
  const format = useFormat();
  const said = useSaid();
  const { date, kind, deviceTime, retraction } = outcome;
  const moment = (instant: string) => `${format.dayOfMonth(dateOf(instant))} ${format.time(instant)}`;
  return (
    <Table.Row>
      {named && (
        <Table.HeaderCell scope="row">
          <a {...linkTo(`/staff/${recipientId}?day=${date}`)}>{alias}</a>
        </Table.HeaderCell>
      )}
      <Table.Cell>{format.dayOfMonth(date)}</Table.Cell>
      <Table.Cell>{moment(deviceTime)}</Table.Cell>
      <Table.Cell>
        {retraction ? (
          <>
            <s>{w.kinds[kind]}</s> <span className="visually-hidden">({w.retractedMark})</span>
          </>
        ) : (
          <Tag data-size="sm" data-color={kind === 'DELIVERED' ? 'success' : 'danger'}>
            {kind === 'DELIVERED' ? '✓' : '✗'} {w.kinds[kind]}
          </Tag>
        )}
      </Table.Cell>
      <Table.Cell>
        {said(outcome)}
        {retraction && <p>{w.retracted(retraction.by, moment(retraction.at), retraction.reason)}</p>}
      </Table.Cell>
      <Table.Cell>
        {!retraction && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={`${w.takeBack} ${named ? alias : ''} ${w.kinds[kind]}, ${moment(deviceTime)}`}
            onClick={onWrong}
          >
            {w.takeBack}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
}

function TakeBack({ outcome: { id, kind, date }, onClose }: { outcome: Outcome; onClose: () => void }) {
  const w = useWords(outcomeWords);
  const format = useFormat();
  const { save, busy, trouble } = useSave();
  // Asking again under it changes nothing, should the line go down in between.
  const [asked] = useState(() => crypto.randomUUID());
  return (
    <FormDialog
      title={w.takeBackOf(w.kinds[kind], format.date(date))}
      lead={w.takeBackLead}
      submitText={w.doTakeBack}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ reason: '' }}
      fields={[{ name: 'reason', label: w.why, required: true }]}
      onSubmit={({ reason }) =>
        save(TakeBackOutcomeDocument, { input: { id: asked, outcomeId: id, reason } })
      }
    />
  );
}
