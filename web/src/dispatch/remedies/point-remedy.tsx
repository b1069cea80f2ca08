import { useQuery } from '@apollo/client/react';
import {
  PointForRemedyDocument,
  type PointForRemedyQuery,
  RemedyPointDocument,
  type ServePointInput,
} from '../../graphql/generated/graphql.js';
import { FormDialog, type FormField } from '../../ui/form-dialog.js';
import { Modal } from '../../ui/modal.js';
import { Failed, Loading } from '../../ui/states.js';
import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import { type ClockSpan, later, stretched, withHoursOn } from './hours-on-date.js';
import type { PointChange } from './proposal.js';
import { type RemedyPlan, useRemedy } from './use-remedy.js';
import { remedyWords } from './words.js';

interface Props {
  readonly point: string;
  readonly change: PointChange;
  readonly effect: string;
  readonly plan: RemedyPlan;
  readonly onClose: () => void;
}

/** Longer hours on the day, or one more who serves, filled in as proposed. */
export function PointRemedy({ point: id, ...rest }: Props) {
  const w = useWords(remedyWords);
  const { data, error } = useQuery(PointForRemedyDocument, {
    variables: { id, on: rest.plan.head.date },
    fetchPolicy: 'network-only',
  });
  if (data?.point) return <PointForm point={data.point} {...rest} />;
  return (
    <Modal title={w.do} onClose={rest.onClose}>
      {error ? <Failed error={error} /> : data ? <p>{w.gone}</p> : <Loading />}
    </Modal>
  );
}

type Point = NonNullable<PointForRemedyQuery['point']>;

function PointForm({ point, change, effect, plan, onClose }: Omit<Props, 'point'> & { point: Point }) {
  const w = useWords(remedyWords);
  const format = useFormat();
  const { busy, trouble, make, planAgain } = useRemedy(plan);
  const { date } = plan.head;
  const spans = point.open.map(({ from, until }) => ({
    from: format.time(from),
    until: format.time(until),
  }));
  const ofRoom = change.kind === 'counters';
  const fields: readonly FormField<'a' | 'b'>[] = ofRoom
    ? [{ name: 'a', label: w.counters, type: 'number', required: true }]
    : [
        { name: 'a', label: w.from, type: 'time', required: true },
        { name: 'b', label: w.until, type: 'time', required: true },
      ];
  const input = (a: string, b: string): Partial<ServePointInput> => {
    if (change.kind === 'counters') return { counters: Number(a) };
    return { openingHours: withHoursOn(point.openingHours, date, stretched(spans, a, b)) };
  };
  return (
    <FormDialog
      title={ofRoom ? w.pointTitle(point.name) : w.hoursTitle(point.name)}
      lead={`${effect} ${ofRoom ? w.pointLead : w.hoursLead(format.day(date))}`}
      fields={fields}
      initial={proposed(change, point, spans)}
      busy={busy}
      trouble={trouble}
      submitText={w.submit}
      onSubmit={async ({ a, b }) =>
        (await make(RemedyPointDocument, {
          input: { id: point.id, version: point.version, ...input(a, b) },
        })) && planAgain()
      }
      onClose={onClose}
    />
  );
}

function proposed(
  change: PointChange,
  { counters }: Point,
  spans: readonly ClockSpan[],
): { a: string; b: string } {
  const from = spans[0]?.from ?? '09:00';
  const until = spans.at(-1)?.until ?? from;
  switch (change.kind) {
    case 'counters':
      return { a: String(counters + change.more), b: '' };
    case 'longer':
      return { a: from, b: later(until, change.minutes) };
    case 'until':
      return { a: from, b: change.at };
    case 'from':
      return { a: change.at, b: until };
    case 'open':
      return { a: change.at, b: later(change.at, change.minutes) };
  }
}
