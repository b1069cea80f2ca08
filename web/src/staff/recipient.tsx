import { useQuery } from '@apollo/client/react';
import { linkTo, setParameter, usePath } from '../app/router.js';
import { DayTime } from '../bookings/day-time.js';
import { RecipientDocument } from '../graphql/generated/graphql.js';
import { RecipientOutcomes } from '../outcomes/recipient-outcomes.js';
import { Screen } from '../ui/screen.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { today } from '../words/format.js';
import { useWords } from '../words/language.js';
import { Calendar } from './calendar.js';
import { endsOf } from './decisions.js';
import { Facts } from './facts.js';
import { Identity } from './identity.js';
import { useMaySeeWho } from './known.js';
import { Orders } from './orders.js';
import { Periods } from './periods.js';
import { Residences } from './residences.js';
import { StateTag } from './state-tag.js';
import { staffWords } from './words.js';

/** One recipient: what is ordered, what is covered, and who it is for those who say why they ask. */
export function Recipient({ id }: { id: string }) {
  const w = useWords(staffWords);
  const maySeeWho = useMaySeeWho();
  const asked = usePath().searchParams.get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today();
  const { data, error, refetch } = useQuery(RecipientDocument, { variables: { id } });
  const recipient = data?.recipient;
  return (
    <Screen
      title={recipient?.alias ?? w.title}
      actions={
        <>
          {recipient && (
            <StateTag
              recipient={recipient}
              hasEnded={endsOf(recipient).some(({ lastDate }) => lastDate < today())}
            />
          )}
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
          <div className="stack">
            <Calendar recipient={recipient} chosen={day} onChoose={(date) => setParameter('day', date)} />
            <DayTime recipient={id} alias={recipient.alias} date={day} />
            {maySeeWho && <RecipientOutcomes recipient={id} date={day} />}
          </div>
          <div className="stack">
            <Orders recipient={recipient} />
            <Facts recipient={recipient} />
            <Residences recipient={recipient} />
            <Periods recipient={recipient} />
            {maySeeWho && <Identity id={id} />}
          </div>
        </div>
      )}
    </Screen>
  );
}
