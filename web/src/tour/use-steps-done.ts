import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { PlansOfDayDocument } from '../graphql/generated/graphql.js';
import type { Step } from './tour-step.js';

/** How far a day's plan has come. */
type Reached = 'nothing' | 'planned' | 'published';

/** Steps that are done as soon as the user sees the day get there. */
const GOES_ON: Readonly<Record<Reached, (step: Step | 'over') => Step | null>> = {
  nothing: () => null,
  planned: (step) => (step === 'plan' ? 'move' : null),
  published: (step) => (step === 'plan' || step === 'move' || step === 'publish' ? 'drive' : null),
};

/** Goes on when what a step asks for has been done while it was looked at; asks the service for nothing. */
export function useStepsDone(pathname: string, step: Step | 'over', goOn: (step: Step) => void): void {
  const date = /^\/dispatch\/([\d-]+)$/.exec(pathname)?.[1] ?? '';
  const { data } = useQuery(
    PlansOfDayDocument,
    date === '' ? skipToken : { variables: { date }, fetchPolicy: 'cache-only' },
  );
  const statuses = data?.plans.nodes.map(({ status }) => status);
  const reached = statuses && reachedBy(statuses);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (!reached) return;
    const next = GOES_ON[reached](step);
    // A day that was planned before it was opened leaves the steps to be read.
    const moved = before.current !== null && before.current !== `${date} ${reached}`;
    if (moved && before.current?.startsWith(date) === true && next) goOn(next);
    before.current = `${date} ${reached}`;
  }, [date, reached, step, goOn]);
}

function reachedBy(statuses: readonly string[]): Reached {
  if (statuses.includes('PUBLISHED')) return 'published';
  return statuses.includes('DRAFT') ? 'planned' : 'nothing';
}
