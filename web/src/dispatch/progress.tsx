import { useSubscription } from '@apollo/client/react';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type PlanHeadFragment, PlanProgressDocument } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useNow } from '../ui/use-now.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { dispatchWords } from './words.js';

interface Step {
  /** Seconds of search. */
  readonly elapsed: number;
  /** By this device's clock, milliseconds. */
  readonly heardAt: number;
  readonly cost: number;
  readonly unassigned: number;
  readonly bound: number | null;
}

/** The search as it goes: how long, how good, how many without a place, and the way to stop it. */
export function Progress({ plan, onCancel }: { plan: PlanHeadFragment; onCancel: () => void }) {
  const w = useWords(dispatchWords);
  const format = useFormat();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  useSubscription(PlanProgressDocument, {
    variables: { plan: plan.id },
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data) setSteps((before) => [...before, { ...data.planProgress, heardAt: Date.now() }]);
    },
  });
  const last = steps.at(-1);
  const elapsed = useElapsed(steps, plan.seconds);
  return (
    <Section title={w.progress}>
      {/* Polite, and seldom another; the figures below would speak without end. */}
      <p role="status">{elapsed === null ? w.queued : elapsed < plan.seconds ? w.searching : w.searched}</p>
      {elapsed !== null && <p>{w.elapsed(format.number(elapsed, 1), format.number(plan.seconds))}</p>}
      <progress className="progress" aria-label={w.progress} max={plan.seconds} value={elapsed ?? 0} />
      <dl className="figures">
        <div>
          <dt>{w.noPlace}</dt>
          <dd>{last ? format.number(last.unassigned) : '–'}</dd>
        </div>
        <div title={w.costHelp}>
          <dt>{w.cost}</dt>
          <dd>{last ? format.number(last.cost) : '–'}</dd>
        </div>
        {last?.bound != null && (
          <div>
            <dt>{w.bound}</dt>
            <dd>{format.number(last.bound)}</dd>
          </div>
        )}
        <div className="figures-wide">
          <CostLine steps={steps} seconds={plan.seconds} />
        </div>
      </dl>
      <div>
        <Button variant="secondary" data-size="sm" onClick={onCancel}>
          {w.cancel}
        </Button>
      </div>
    </Section>
  );
}

const TICK = 200;

/** Seconds of search so far; a step is only told when the plan got better. Null before the first. */
function useElapsed(steps: readonly Step[], seconds: number): number | null {
  const now = useNow(TICK);
  const last = steps.at(-1);
  return last ? Math.min(seconds, last.elapsed + Math.max(0, now - last.heardAt) / 1000) : null;
}

const WIDTH = 240;
const HEIGHT = 40;

/** The cost falling, for the eye; the figures say the same. */
function CostLine({ steps, seconds }: { steps: readonly Step[]; seconds: number }) {
  const costs = steps.map(({ cost }) => cost);
  const low = Math.min(...costs);
  const span = Math.max(...costs) - low || 1;
  const points = steps.map(
    ({ elapsed, cost }) =>
      `${String((Math.min(elapsed, seconds) / seconds) * WIDTH)},${String(HEIGHT - 2 - ((cost - low) / span) * (HEIGHT - 4))}`,
  );
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} className="cost-line" aria-hidden="true">
      <polyline points={points.join(' ')} />
    </svg>
  );
}
