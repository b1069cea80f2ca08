import type { ReplanReason, WholePlanFragment } from '../graphql/generated/graphql.js';
import { FormDialog } from '../ui/form-dialog.js';
import { instantOf, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { awayWords } from './driver-away-words.js';
import type { Lane } from './model.js';
import type { PlanChanges } from './use-plan-changes.js';
import { nowInstant } from '../session/clock.js';

const REASONS = ['ILLNESS', 'VEHICLE', 'OTHER'] as const satisfies readonly ReplanReason[];

/** A crew falls ill or a vehicle breaks down: from when, why, and then the rest of the day is planned without it. */
export function DriverAway({
  plan,
  lane,
  changes,
  onDone,
  onClose,
}: {
  plan: WholePlanFragment;
  lane: Lane;
  changes: PlanChanges;
  onDone: () => void;
  onClose: () => void;
}) {
  const w = useWords(awayWords);
  const format = useFormat();
  // Before its day a shift falls away whole.
  const begins = lane.stops[0]?.arrival ?? instantOf(plan.date, '08:00');
  const initial = plan.date === today() ? nowInstant() : begins;
  return (
    <FormDialog
      title={w.title(lane.vehicle)}
      lead={w.lead}
      fields={[
        { name: 'at', label: w.at, type: 'time', required: true },
        { name: 'reason', label: w.reason, options: REASONS.map((reason) => [reason, w.reasons[reason]]) },
      ]}
      initial={{ at: format.time(initial), reason: 'ILLNESS' }}
      busy={changes.busy}
      trouble={changes.trouble}
      submitText={w.submit}
      onSubmit={async ({ at, reason }) => {
        const made = await changes.replanWithout(plan, {
          shift: lane.shift,
          at: instantOf(plan.date, at),
          reason: REASONS.find((each) => each === reason) ?? 'OTHER',
        });
        if (made) onDone();
        return made !== null;
      }}
      onClose={onClose}
    />
  );
}
