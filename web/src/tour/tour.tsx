import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useChoice } from '../app/choice.js';
import { usePath } from '../app/router.js';
import { enterDemo } from '../session/demo.js';
import { type Role, type Session, signOut } from '../session/session.js';
import { useWords } from '../words/language.js';
import { useStepsDone } from './use-steps-done.js';
import { type Step, STEPS, tourStep } from './tour-step.js';
import './tour.css';
import { tourWords } from './words.js';

/** Who does each step, and where. */
const PLACES: Readonly<Record<Step, { readonly role: Role; readonly path: string }>> = {
  plan: { role: 'DISPATCHER', path: '/dispatch' },
  move: { role: 'DISPATCHER', path: '/dispatch' },
  publish: { role: 'DISPATCHER', path: '/dispatch' },
  drive: { role: 'DRIVER', path: '/drive' },
  staff: { role: 'LAR_STAFF', path: '/staff' },
};

/**
 * Leads through a day of the demo, on its real screens: says what to do there, and opens the next one. It covers
 * nothing, keeps no focus, and is put away for good by a click.
 */
export function Tour({ session }: { session: Session }) {
  const w = useWords(tourWords);
  const heading = useId();
  const { pathname } = usePath();
  const [step, setStep] = useChoice(tourStep);
  const [failed, setFailed] = useState(false);
  useStepsDone(pathname, step, setStep);
  if (step === 'over') return null;
  const { role, path } = PLACES[step];
  const isHere = session.role === role && pathname.startsWith(path);
  const go = async (to: Step) => {
    setStep(to);
    const place = PLACES[to];
    if (session.role === place.role && location.pathname.startsWith(place.path)) return;
    // What one role has seen is no longer there when the next comes in.
    if (session.role !== place.role) signOut();
    setFailed((await enterDemo(place.role)) !== null);
  };
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  return (
    <aside className="tour" aria-labelledby={heading}>
      <Heading level={2} data-size="2xs" id={heading}>
        {w.title(at + 1, STEPS.length)}: {w.steps[step].title}
      </Heading>
      <Paragraph data-size="sm">{w.steps[step].text}</Paragraph>
      {failed && (
        <Paragraph data-size="sm" role="alert">
          {w.failed}
        </Paragraph>
      )}
      <div className="row">
        {!isHere && (
          <Button data-size="sm" onClick={() => void go(step)}>
            {w.goThere}
          </Button>
        )}
        {before && (
          <Button data-size="sm" variant="secondary" onClick={() => void go(before)}>
            {w.back}
          </Button>
        )}
        {after && (
          <Button data-size="sm" variant={isHere ? 'primary' : 'secondary'} onClick={() => void go(after)}>
            {w.next}
          </Button>
        )}
        <Button data-size="sm" variant="tertiary" onClick={() => setStep('over')}>
          {after ? w.leave : w.done}
        </Button>
      </div>
    </aside>
  );
}
