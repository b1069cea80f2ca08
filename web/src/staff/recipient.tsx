import { useQuery } from '@apollo/client/react';
import { Tag } from '@digdir/designsystemet-react';
import { linkTo } from '../app/router.js';
import { RecipientDocument, type RecipientQuery } from '../graphql/generated/graphql.js';
import { useSession } from '../session/session.js';
import { Screen } from '../ui/screen.js';
import { Section } from '../ui/section.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { Calendar } from './calendar.js';
import { Identity } from './identity.js';
import { Orders } from './orders.js';
import { StateTag } from './state-tag.js';
import { staffWords } from './words.js';

type Known = NonNullable<RecipientQuery['recipient']>;

/** One recipient: what is ordered, what is covered, and who it is for those who say why they ask. */
export function Recipient({ id }: { id: string }) {
  const w = useWords(staffWords);
  const session = useSession();
  const { data, error, refetch } = useQuery(RecipientDocument, { variables: { id } });
  const recipient = data?.recipient;
  return (
    <Screen
      title={recipient?.alias ?? w.title}
      actions={
        <>
          {recipient && <StateTag recipient={recipient} />}
          <a className="screen-back" {...linkTo('/staff')}>
            {w.back}
          </a>
        </>
      }
    >
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && !recipient && <Empty>{w.notFound}</Empty>}
      {recipient && (
        <div className="recipient">
          <Calendar recipient={id} />
          <div className="stack">
            <Orders recipient={recipient} />
            <Facts recipient={recipient} />
            <Pauses recipient={recipient} />
            {session?.role !== 'DISPATCHER' && <Identity id={id} />}
          </div>
        </div>
      )}
    </Screen>
  );
}

function Facts({ recipient }: { recipient: Known }) {
  const w = useWords(staffWords);
  const format = useFormat();
  const { earliest, latest } = recipient.window;
  const window = [earliest && w.from(earliest), latest && w.until(latest)].filter(Boolean).join(' ');
  const usual = [recipient.usualPoint?.name, recipient.usualTime].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [w.columns.mode, w.modes[recipient.mode]],
    [w.columns.usual, usual || '–'],
    [w.columns.window, window || w.anyTime],
    [w.service, w.minutes(recipient.serviceMinutes)],
    [w.crew, String(recipient.staffRequired)],
    [w.cohort, recipient.cohort ?? w.noCohort],
    [w.language, format.language(recipient.language)],
    [w.address, recipient.residence?.address ?? w.noAddress],
    [w.access, recipient.residence?.accessNotes ?? '–'],
  ];
  return (
    <Section title={w.facts}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Pauses({ recipient: { pauses, quarantines } }: { recipient: Known }) {
  const w = useWords(staffWords);
  const format = useFormat();
  const span = (from: string, until: string | null) =>
    `${format.date(from)} – ${until === null ? w.openEnded : format.date(until)}`;
  return (
    <Section title={w.pauses}>
      {pauses.length + quarantines.length === 0 && <p>{w.noPauses}</p>}
      <ul className="plain">
        {pauses.map(({ id, from, until, reason }) => (
          <li key={id}>
            <Tag data-size="sm" data-color="info">
              {w.pauseReasons[reason]}
            </Tag>{' '}
            {span(from, until)}
          </li>
        ))}
        {quarantines.map(({ id, from, until }) => (
          <li key={id}>
            <Tag data-size="sm" data-color="warning">
              {w.quarantine}
            </Tag>{' '}
            {span(from, until)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
