import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { RefusalNote } from '../ui/refusal.js';
import { Failed } from '../ui/states.js';
import { useWords } from '../words/language.js';
import { partWords } from './part-words.js';
import type { PlanChanges } from './use-plan-changes.js';
import { dispatchWords } from './words.js';

/** Why the last change was not made; when another user was first, that is a choice and not an error. */
export function TroubleNote({
  changes: { trouble, forget },
  onShow,
}: {
  changes: PlanChanges;
  onShow: (plan: string) => void;
}) {
  const w = useWords(dispatchWords);
  const { refused } = useWords(partWords);
  if (!trouble) return null;
  if (trouble.kind === 'failed') {
    return (
      <div className="trouble">
        <Failed error={trouble.error} />
      </div>
    );
  }
  if (trouble.kind === 'refused') {
    return (
      <div className="trouble">
        <RefusalNote title={refused} refusal={trouble.refusal} />
      </div>
    );
  }
  const { id, status } = trouble.current;
  return (
    <Alert data-color="warning" role="alert" className="trouble">
      <Heading level={2} data-size="2xs">
        {w.stale}
      </Heading>
      <Paragraph>{w.staleLead(w.statuses[status])}</Paragraph>
      <div className="row">
        <Button data-size="sm" onClick={() => onShow(id)}>
          {w.showCurrent}
        </Button>
        <Button data-size="sm" variant="secondary" onClick={forget}>
          {w.keepLooking}
        </Button>
      </div>
    </Alert>
  );
}
