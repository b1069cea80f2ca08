import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { linkTo, setParameter, usePath } from '../app/router.js';
import { coalesced } from '../graphql/coalesced.js';
import {
  type PlanHeadFragment,
  PlansOfDayDocument,
  type PlanStatus,
  PlanUpdatedDocument,
} from '../graphql/generated/graphql.js';
import { Screen } from '../ui/screen.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { today } from '../words/format.js';
import { useWords } from '../words/language.js';
import { DayBar } from './day-bar.js';
import './dispatch.css';
import { FailureNote } from './failure-note.js';
import { PlanView } from './plan-view.js';
import { Progress } from './progress.js';
import { TroubleNote } from './trouble-note.js';
import { usePlanChanges } from './use-plan-changes.js';
import { dispatchWords } from './words.js';

const UNDERWAY: readonly PlanStatus[] = ['QUEUED', 'RUNNING'];
const FINISHED: readonly PlanStatus[] = ['DRAFT', 'PUBLISHED', 'SUPERSEDED'];

/** One day: make its plan, see what needs a decision, mend it, publish it. */
export function Dispatch({ date: asked }: { date: string }) {
  const w = useWords(dispatchWords);
  const date = asked || today();
  const { searchParams } = usePath();
  const { data, error, refetch } = useQuery(PlansOfDayDocument, { variables: { date } });
  const changes = usePlanChanges();
  useLivePlans(date);

  const plans = data?.plans.nodes ?? [];
  const underway = plans.find(({ status }) => UNDERWAY.includes(status));
  const shown = planToShow(plans, searchParams.get('plan'));
  const published = plans.find(({ status }) => status === 'PUBLISHED') ?? null;
  const show = (plan: string | null) => {
    changes.forget();
    setParameter('plan', plan);
  };
  const plan = async () => {
    if (await changes.planRound(date)) show(null);
  };
  const [publishedNow, setPublishedNow] = useState<string | null>(null);
  const publish = async (draft: PlanHeadFragment) => {
    if (await changes.publish(draft, published?.id ?? null)) setPublishedNow(draft.id);
  };
  return (
    <Screen
      title={w.title}
      actions={<DayBar date={date} plans={plans} shown={shown?.id ?? null} onShow={show} />}
    >
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {publishedNow !== null && publishedNow === published?.id && (
        <Alert data-color="success" role="status">
          {w.published}
        </Alert>
      )}
      <TroubleNote changes={changes} onShow={show} />
      {underway ? (
        <Progress key={underway.id} plan={underway} onCancel={() => void changes.cancel(underway.id)} />
      ) : (
        <FailureNote newest={plans[0]} />
      )}
      {data && !shown && !underway && (
        <Empty>
          <Paragraph>{w.noPlan}</Paragraph>
          <Paragraph className="subtle">{w.noPlanLead}</Paragraph>
          <Button loading={changes.busy} onClick={() => void plan()}>
            {w.plan}
          </Button>
        </Empty>
      )}
      {shown && (
        <PlanView
          key={shown.id}
          id={shown.id}
          head={shown}
          others={plans.filter(({ id, status }) => id !== shown.id && FINISHED.includes(status))}
          changes={changes}
          onReplanned={() => show(null)}
          actions={
            <>
              <a {...linkTo(`/print/${shown.id}`)}>{w.print}</a>
              <Button
                variant="secondary"
                disabled={underway !== undefined || changes.busy}
                onClick={() => void plan()}
              >
                {w.planAgain}
              </Button>
              {shown.status === 'DRAFT' && (
                <Button disabled={changes.busy} onClick={() => void publish(shown)}>
                  {w.publish}
                </Button>
              )}
            </>
          }
        />
      )}
    </Screen>
  );
}

/** The one asked for in the address, else the newest that has an answer. */
function planToShow(plans: readonly PlanHeadFragment[], asked: string | null): PlanHeadFragment | undefined {
  const finished = plans.filter(({ status }) => FINISHED.includes(status));
  return finished.find(({ id }) => id === asked) ?? finished[0];
}

/** What others do to the day's plans is seen here as it happens. */
function useLivePlans(date: string): void {
  const client = useApolloClient();
  const readAgain = useMemo(
    () => coalesced(() => client.refetchQueries({ include: ['PlansOfDay', 'Plan'] })),
    [client],
  );
  const { restart } = useSubscription(PlanUpdatedDocument, {
    variables: { date },
    ignoreResults: true,
    onData: readAgain,
    // The service ends the stream when something may have been missed.
    onComplete: () => {
      readAgain();
      restart();
    },
  });
}
