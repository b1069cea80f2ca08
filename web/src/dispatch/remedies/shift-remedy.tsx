import { useQuery } from '@apollo/client/react';
import {
  RemedyShiftDocument,
  ShiftForRemedyDocument,
  type ShiftForRemedyQuery,
} from '../../graphql/generated/graphql.js';
import { FormDialog, type FormField } from '../../ui/form-dialog.js';
import { Modal } from '../../ui/modal.js';
import { Failed, Loading } from '../../ui/states.js';
import { useWords } from '../../words/language.js';
import type { Proposal } from './proposal.js';
import { type RemedyPlan, useRemedy } from './use-remedy.js';
import { remedyWords } from './words.js';

interface Props {
  readonly proposal: Extract<Proposal, { act: 'shift' | 'crew' }>;
  readonly effect: string;
  readonly plan: RemedyPlan;
  readonly onClose: () => void;
}

type Roster = ShiftForRemedyQuery;
type Shift = Roster['shifts']['nodes'][number];

/** Other hours of a shift, or one more on its crew, filled in as proposed. */
export function ShiftRemedy(props: Props) {
  const w = useWords(remedyWords);
  const { date } = props.plan.head;
  const { data, error } = useQuery(ShiftForRemedyDocument, {
    variables: { on: date },
    fetchPolicy: 'network-only',
  });
  const shift = data?.shifts.nodes.find(({ id }) => id === props.proposal.shift);
  const free = data && shift ? freeFor(data, shift, props.proposal) : [];
  if (shift && (props.proposal.act === 'shift' || free.length > 0)) {
    return <ShiftForm {...props} shift={shift} free={free} />;
  }
  return (
    <Modal title={w.do} onClose={props.onClose}>
      <p>{props.effect}</p>
      {error ? <Failed error={error} /> : data ? <p>{shift ? w.nobody : w.gone}</p> : <Loading />}
    </Modal>
  );
}

/** Who is on no shift that day and may do what the crew lacks. */
function freeFor({ shifts, staffMembers }: Roster, { date }: Shift, proposal: Props['proposal']) {
  const needed = proposal.act === 'crew' ? proposal.skills : [];
  const busy = new Set(
    shifts.nodes.filter((shift) => shift.date === date).flatMap(({ crew }) => crew.map(({ id }) => id)),
  );
  return staffMembers.nodes.filter(
    ({ id, skills }) => !busy.has(id) && needed.every((skill) => skills.includes(skill)),
  );
}

function ShiftForm({
  proposal,
  effect,
  plan,
  onClose,
  shift,
  free,
}: Props & { shift: Shift; free: Roster['staffMembers']['nodes'] }) {
  const w = useWords(remedyWords);
  const { busy, trouble, make, planAgain } = useRemedy(plan);
  const fields: readonly FormField<'start' | 'end' | 'staff'>[] =
    proposal.act === 'crew'
      ? [{ name: 'staff', label: w.crew, options: free.map(({ id, name }) => [id, name]) }]
      : [
          { name: 'start', label: w.start, type: 'time', required: true },
          { name: 'end', label: w.end, type: 'time', required: true },
        ];
  return (
    <FormDialog
      title={w.shiftTitle(shift.vehicle?.name ?? '')}
      lead={`${effect} ${w.shiftLead}`}
      fields={fields}
      initial={{
        start: (proposal.act === 'shift' && proposal.start) || shift.start,
        end: (proposal.act === 'shift' && proposal.end) || shift.end,
        staff: free[0]?.id ?? '',
      }}
      busy={busy}
      trouble={trouble}
      submitText={w.submit}
      onSubmit={async ({ start, end, staff }) =>
        (await make(RemedyShiftDocument, {
          input: {
            id: shift.id,
            version: shift.version,
            date: shift.date,
            start,
            end,
            vehicleId: shift.vehicle?.id ?? '',
            staffIds: [...shift.crew.map(({ id }) => id), ...(proposal.act === 'crew' ? [staff] : [])],
            startPointId: shift.startPoint?.id ?? '',
            ...(shift.endPoint && { endPointId: shift.endPoint.id }),
            ...(shift.break && {
              breakMinutes: shift.break.minutes,
              breakEarliest: shift.break.earliest,
              breakLatest: shift.break.latest,
            }),
          },
        })) && planAgain()
      }
      onClose={onClose}
    />
  );
}
