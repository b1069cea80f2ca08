import { RemedyStandDocument } from '../../graphql/generated/graphql.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useWords } from '../../words/language.js';
import type { Proposal } from './proposal.js';
import { type RemedyPlan, useRemedy } from './use-remedy.js';
import { remedyWords } from './words.js';

/** One of the day's shifts stands at a mobile stop, as proposed. */
export function StandRemedy({
  point,
  name,
  stand,
  effect,
  plan,
  onClose,
}: Extract<Proposal, { act: 'stand' }> & {
  readonly effect: string;
  readonly plan: RemedyPlan;
  readonly onClose: () => void;
}) {
  const w = useWords(remedyWords);
  const { busy, trouble, make, planAgain } = useRemedy(plan);
  const { date } = plan.head;
  return (
    <FormDialog
      title={w.standTitle(name)}
      lead={`${effect} ${w.hoursLead(date)}`}
      fields={[
        { name: 'from', label: w.standFrom, type: 'time', required: true },
        { name: 'until', label: w.standUntil, type: 'time', required: true },
        { name: 'doses', label: w.standDoses, type: 'number', required: true },
      ]}
      initial={{ from: stand.from, until: stand.until, doses: String(stand.doses) }}
      busy={busy}
      trouble={trouble}
      submitText={w.submit}
      onSubmit={async ({ from, until, doses }) =>
        (await make(RemedyStandDocument, {
          input: { pointId: point, firstDate: date, lastDate: date, from, until, doses: Number(doses) },
        })) && planAgain()
      }
      onClose={onClose}
    />
  );
}
