import { useQuery } from '@apollo/client/react';
import { Button, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { linkTo, navigate, usePath } from '../app/router.js';
import {
  type RecipientFilter,
  type RecipientRowFragment,
  RecipientsDocument,
} from '../graphql/generated/graphql.js';
import { Screen } from '../ui/screen.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { uiWords } from '../ui/words.js';
import { useSettled } from '../ui/use-settled.js';
import { useWords } from '../words/language.js';
import { FindPerson } from './find-person.js';
import { useMaySeeWho } from './known.js';
import { RecipientFilters } from './recipient-filters.js';
import { MODES } from './modes.js';
import { StateTag } from './state-tag.js';
import { staffWords } from './words.js';

const PAGE = 50;

/** All recipients by alias; the search is in the address, so that it can be kept and sent. */
export function Recipients() {
  const w = useWords(staffWords);
  const maySeeWho = useMaySeeWho();
  const { searchParams } = usePath();
  const filter = useSettled(JSON.stringify(filterIn(searchParams)), 250);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(RecipientsDocument, {
    variables: { filter: JSON.parse(filter) as RecipientFilter, first: PAGE },
  });
  const page = (data ?? previousData)?.recipients;
  const [isFinding, setIsFinding] = useState(false);
  return (
    <Screen
      title={w.title}
      actions={
        maySeeWho && (
          <Button
            className="screen-back"
            variant="secondary"
            data-size="sm"
            onClick={() => setIsFinding(true)}
          >
            {w.findPerson}
          </Button>
        )
      }
    >
      {isFinding && <FindPerson onClose={() => setIsFinding(false)} />}
      <RecipientFilters />
      {error && <Failed error={error} retry={refetch} />}
      {!page && loading && <Loading />}
      {page?.nodes.length === 0 && (
        <Empty>
          <p>{w.none}</p>
          <Button variant="secondary" onClick={() => navigate('/staff', { replace: true })}>
            {w.clear}
          </Button>
        </Empty>
      )}
      {page && page.nodes.length > 0 && (
        <RecipientTable
          rows={page.nodes}
          more={page.pageInfo.hasNextPage}
          onMore={() =>
            fetchMore({
              variables: { after: page.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult: { recipients } }) => ({
                recipients: { ...recipients, nodes: [...before.recipients.nodes, ...recipients.nodes] },
              }),
            })
          }
        />
      )}
    </Screen>
  );
}

function RecipientTable({
  rows,
  more,
  onMore,
}: {
  rows: readonly RecipientRowFragment[];
  more: boolean;
  onMore: () => unknown;
}) {
  const w = useWords(staffWords);
  const { more: showMore } = useWords(uiWords);
  return (
    <>
      <Table data-size="sm" hover>
        <caption>{w.caption(rows.length, more)}</caption>
        <Table.Head>
          <Table.Row>
            {Object.values(w.columns).map((name) => (
              <Table.HeaderCell key={name} scope="col">
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <RecipientLine key={row.id} row={row} />
          ))}
        </Table.Body>
      </Table>
      {more && (
        <Button variant="secondary" onClick={() => void onMore()}>
          {showMore}
        </Button>
      )}
    </>
  );
}

function RecipientLine({ row }: { row: RecipientRowFragment }) {
  const w = useWords(staffWords);
  const { earliest, latest } = row.window;
  const window = [earliest && w.from(earliest), latest && w.until(latest)].filter(Boolean).join(' ');
  const usual = [row.usualPoint?.name, row.usualTime].filter(Boolean).join(', ');
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <a {...linkTo(`/staff/${row.id}`)}>{row.alias}</a>
      </Table.HeaderCell>
      <Table.Cell>{w.modes[row.mode]}</Table.Cell>
      <Table.Cell>{usual === '' ? '–' : usual}</Table.Cell>
      <Table.Cell>{window === '' ? w.anyTime : window}</Table.Cell>
      <Table.Cell>
        <StateTag recipient={row} />
      </Table.Cell>
    </Table.Row>
  );
}

function filterIn(parameters: URLSearchParams): RecipientFilter {
  const alias = parameters.get('alias');
  const mode = MODES.find((each) => each === parameters.get('mode'));
  const usualPointId = parameters.get('point');
  return {
    ...(alias ? { alias } : {}),
    ...(mode ? { mode } : {}),
    ...(usualPointId ? { usualPointId } : {}),
    ...(parameters.has('held') ? { hasHold: true } : {}),
  };
}
