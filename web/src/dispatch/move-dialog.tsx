import { useQuery } from '@apollo/client/react';
import { Button, Field, Label, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useEffect, useId, useState } from 'react';
import {
  type MoveVisitInput,
  PointNamesDocument,
  type WholePlanFragment,
} from '../graphql/generated/graphql.js';
import { Modal } from '../ui/modal.js';
import { RefusalNote } from '../ui/refusal.js';
import { Failed } from '../ui/states.js';
import { instantOf, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Lane } from './model.js';
import { partWords } from './part-words.js';
import type { PlanChanges } from './use-plan-changes.js';

/** Whose handout goes elsewhere, and the shift or point that it is at now. */
export interface Moving {
  readonly recipient: string;
  readonly alias: string;
  readonly from: string | null;
}

type Kind = 'route' | 'point' | 'none';

/** Moving without a pointer: where to, and the rules it would break said before anything is changed. */
export function MoveDialog({
  plan,
  lanes,
  moving,
  changes,
  onClose,
}: {
  plan: WholePlanFragment;
  lanes: readonly Lane[];
  moving: Moving;
  changes: PlanChanges;
  onClose: () => void;
}) {
  const w = useWords(partWords);
  const points = useQuery(PointNamesDocument).data?.points.nodes ?? [];
  const kind = useId();
  const [to, setTo] = useState<Kind>('route');
  const [shift, setShift] = useState(moving.from ?? lanes[0]?.shift ?? '');
  const [position, setPosition] = useState(0);
  const [point, setPoint] = useState('');
  const [time, setTime] = useState('10:00');
  const lane = lanes.find((each) => each.shift === shift) ?? lanes[0];
  const chosenPoint = point || points[0]?.id || '';

  // A plan that somebody else has changed is shown as a choice on the screen itself.
  const { trouble } = changes;
  useEffect(() => {
    if (trouble?.kind === 'stale') onClose();
  }, [trouble, onClose]);

  const destination = (): Omit<MoveVisitInput, 'plan' | 'version'> => {
    const { recipient } = moving;
    if (to === 'route') return { recipient, route: { shift: lane?.shift ?? shift, position } };
    if (to === 'point')
      return { recipient, point: { point: chosenPoint, start: instantOf(plan.date, time) } };
    return { recipient };
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await changes.move(plan, destination())) onClose();
  };
  const choices: readonly (readonly [Kind, string])[] = [
    ['route', w.toShift],
    ['point', w.toPoint],
    ['none', w.toNone],
  ];
  return (
    <Modal title={w.moveTitle(moving.alias)} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <fieldset className="choices">
          <legend>{w.moveTo}</legend>
          {choices.map(([value, label]) => (
            <Radio
              key={value}
              name={kind}
              value={value}
              label={label}
              checked={to === value}
              onChange={() => setTo(value)}
            />
          ))}
        </fieldset>
        {to === 'route' && (
          <>
            <Choice
              label={w.shift}
              value={lane?.shift ?? ''}
              options={lanes.map((each) => [each.shift, w.route(each.vehicle, each.crew)])}
              onChoose={(value) => {
                setShift(value);
                setPosition(0);
              }}
            />
            <Places lane={lane} recipient={moving.recipient} position={position} onChoose={setPosition} />
          </>
        )}
        {to === 'point' && (
          <>
            <Choice
              label={w.point}
              value={chosenPoint}
              options={points.map(({ id, name }) => [id, name])}
              onChoose={setPoint}
            />
            <Textfield
              label={w.time}
              type="time"
              step={300}
              value={time}
              onChange={({ target }) => setTime(target.value)}
            />
          </>
        )}
        {trouble?.kind === 'refused' && <RefusalNote title={w.refused} refusal={trouble.refusal} />}
        {trouble?.kind === 'failed' && <Failed error={trouble.error} />}
        <div className="row">
          <Button type="submit" loading={changes.busy} disabled={to === 'point' && chosenPoint === ''}>
            {w.doMove}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {w.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** A place counts the handouts before it, without the one that moves. */
function Places({
  lane,
  recipient,
  position,
  onChoose,
}: {
  lane: Lane | undefined;
  recipient: string;
  position: number;
  onChoose: (position: number) => void;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  const others = (lane?.stops ?? []).flatMap((stop) =>
    stop.visits.flatMap((visit) => (visit.recipient?.id === recipient ? [] : [{ stop, visit }])),
  );
  return (
    <Choice
      label={w.after}
      value={String(position)}
      options={[
        ['0', w.first],
        ...others.map(({ stop, visit }, index): [string, string] => [
          String(index + 1),
          w.afterStop(stop.number ?? 0, format.time(stop.serviceStart), visit.recipient?.alias ?? '?'),
        ]),
      ]}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([each, name]) => (
          <Select.Option key={each} value={each}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
