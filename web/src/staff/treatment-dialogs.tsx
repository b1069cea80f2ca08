import {
  AddHandoutDocument,
  DecideLeftoversDocument,
  EndTreatmentDocument,
  type TreatmentEndReason,
} from '../graphql/generated/graphql.js';
import { DaySpan } from '../ui/day-span.js';
import { FormDialog } from '../ui/form-dialog.js';
import { useSave } from '../ui/use-save.js';
import { today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { treatmentWords } from './treatment-words.js';

interface Props {
  readonly recipientId: string;
  readonly onClose: () => void;
}

/** A handout on a day that the order does not have, for days that are without a dose. */
export function AddHandout({
  recipientId,
  suggested,
  hasService,
  onClose,
}: Props & {
  suggested: { readonly date: string; readonly coversFrom: string; readonly coversUntil: string };
  /** Whether the suggested day has service as it is. */
  hasService: boolean;
}) {
  const w = useWords(treatmentWords);
  const format = useFormat();
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog<'date' | 'coversFrom' | 'coversUntil' | 'reason'>
      title={w.addTitle}
      lead={hasService ? w.addLead : w.addNeedsService(format.date(suggested.date))}
      submitText={w.doAdd}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ ...suggested, reason: '' }}
      fields={[
        { name: 'date', label: w.addOn, type: 'date', required: true, min: today() },
        { name: 'reason', label: w.why, required: true },
      ]}
      onSubmit={(values) => save(AddHandoutDocument, { input: { recipientId, ...values } })}
    >
      {(values, change) => (
        <DaySpan
          labels={[w.coversFrom, w.coversUntil]}
          from={values.coversFrom}
          until={values.coversUntil}
          notBefore={values.date}
          onFrom={(date) => change('coversFrom', date)}
          onUntil={(date) => change('coversUntil', date)}
        />
      )}
    </FormDialog>
  );
}

/** What becomes of doses at home after a change of medicine. */
export function DecideLeftovers({ recipientId, onClose }: Props) {
  const w = useWords(treatmentWords);
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog
      title={w.decideTitle}
      lead={w.decideLead}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ keep: 'yes', reason: '' }}
      fields={[
        { name: 'keep', label: w.whatBecomes, options: Object.entries(w.keep) },
        { name: 'reason', label: w.decision, required: true },
      ]}
      onSubmit={({ keep, reason }) =>
        save(DecideLeftoversDocument, { input: { recipientId, keep: keep === 'yes', reason } })
      }
    />
  );
}

/** The last day of a treatment here: nothing is due after it. */
export function EndTreatment({ recipientId, lastDate, onClose }: Props & { lastDate: string }) {
  const w = useWords(treatmentWords);
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog
      title={w.endTitle}
      lead={w.endLead}
      submitText={w.doEnd}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ lastDate, reason: 'COMPLETED' }}
      fields={[
        { name: 'lastDate', label: w.lastDay, type: 'date', required: true },
        { name: 'reason', label: w.endReason, options: Object.entries(w.endReasons) },
      ]}
      onSubmit={(values) =>
        save(EndTreatmentDocument, {
          input: { recipientId, lastDate: values.lastDate, reason: values.reason as TreatmentEndReason },
        })
      }
    />
  );
}
