import { Button, Radio, Textfield } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useEffect, useId, useState } from 'react';
import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Modal } from '../ui/modal.js';
import { ChoiceField } from '../ui/choice-field.js';
import { RefusalNote } from '../ui/refusal.js';
import { Failed } from '../ui/states.js';
import { instantOf, useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import { bestOf, laneOf, type Place, type TriedLane } from './board/places.js';
import type { Destination } from './history.js';
import { type Lane, turnsAt } from './model.js';
import type { Moving } from './moving.js';
import { partWords } from './part-words.js';
import { triedWords, useTriedSentence } from './tried-words.js';
import type { Undoable } from './use-history.js';
import type { PlanChanges } from './use-plan-changes.js';
import type { TriedPlaces } from './use-tried-places.js';

type Kind = 'route' | 'point' | 'none';

/** Moving without a pointer: every place says what it would cost, or the rule that it would break, before it is chosen. */
export function MoveDialog({
  plan,
  lanes,
  points,
  moving,
  changes,
  history,
  tried,
  onClose,
}: {
  plan: WholePlanFragment;
  lanes: readonly Lane[];
  points: readonly { readonly id: string; readonly name: string }[];
  moving: Moving;
  changes: PlanChanges;
  history: Undoable;
  tried: TriedPlaces;
  onClose: () => void;
}) {
  const w = useWords(partWords);
  const kind = useId();
  const [to, setTo] = useState<Kind>(moving.to ? 'point' : 'route');
  const [shift, setShift] = useState(moving.from ?? lanes[0]?.shift ?? '');
  const [position, setPosition] = useState(0);
  const [point, setPoint] = useState(moving.to?.point ?? '');
  const [time, setTime] = useState(moving.to?.time ?? '10:00');
  const lane = lanes.find((each) => each.shift === shift) ?? lanes[0];
  const chosenPoint = point || points[0]?.id || '';
  const { ask, hasten, forget } = tried;
  const { recipient } = moving;
  useEffect(() => {
    ask(recipient);
    return forget;
  }, [ask, forget, recipient]);
  const wanted = to === 'point' ? chosenPoint : (lane?.shift ?? '');
  useEffect(() => hasten(wanted), [hasten, wanted]);

  // A plan that was changed meanwhile is shown as a choice on the screen itself.
  const { trouble } = changes;
  useEffect(() => {
    if (trouble?.kind === 'stale') onClose();
  }, [trouble, onClose]);

  const place = (): Place | null => {
    if (to === 'route') return lane ? { kind: 'route', shift: lane.shift, position } : null;
    if (to === 'none' || chosenPoint === '' || time === '') return null;
    return { kind: 'point', point: chosenPoint, start: Date.parse(instantOf(plan.date, time)) };
  };
  const destination = (): Destination => {
    if (to === 'route') return { route: { shift: lane?.shift ?? shift, position } };
    return to === 'point' ? { point: { point: chosenPoint, start: instantOf(plan.date, time) } } : {};
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await history.move(recipient, destination())) onClose();
  };
  const best = useBest(tried);
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
            <ChoiceField
              label={w.shift}
              value={lane?.shift ?? ''}
              options={lanes.map((each) => [each.shift, w.route(each.vehicle, each.crew) + best(each.shift)])}
              onChoose={(value) => {
                setShift(value);
                setPosition(0);
              }}
            />
            <Places
              lane={lane}
              tried={tried.lanes.get(lane?.shift ?? '')}
              recipient={recipient}
              position={position}
              onChoose={setPosition}
            />
          </>
        )}
        {to === 'point' && (
          <>
            <ChoiceField
              label={w.point}
              value={chosenPoint}
              options={points.map(({ id, name }) => [id, name + best(id)])}
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
        <Effect place={place()} tried={tried} />
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

/** What the cheapest place of a shift or point would cost, behind its name. */
function useBest(tried: TriedPlaces): (lane: string) => string {
  const w = useWords(triedWords);
  const format = useFormat();
  return (lane) => {
    const places = tried.lanes.get(lane);
    if (!places) return '';
    const best = bestOf(places.values());
    return best ? ` (${format.change(best.cost)})` : ` (${w.refused.toLowerCase()})`;
  };
}

/** What the chosen place would cost, or which rules stand against it. */
function Effect({ place, tried }: { place: Place | null; tried: TriedPlaces }) {
  const w = useWords(triedWords);
  const language = useLanguage();
  const sentence = useTriedSentence();
  if (!place) return null;
  const answer = tried.at(place);
  const known = tried.lanes.has(laneOf(place) ?? '');
  return (
    <div role="status" className="effect">
      {!answer && <p>{tried.failed ? w.failed : known ? w.notATime : w.asking}</p>}
      {answer?.faults.length === 0 && (
        <p>
          ✓ {w.allowed}: {sentence(answer)}
        </p>
      )}
      {answer && answer.faults.length > 0 && (
        <>
          <p>✗ {w.refused}:</p>
          <ul>
            {answer.faults.map(({ code, message }) => (
              <li key={code + message.nb}>{message[language]}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A place counts what takes its turn before it (`turnsAt`), without the handout that moves. */
function Places({
  lane,
  tried,
  recipient,
  position,
  onChoose,
}: {
  lane: Lane | undefined;
  tried: TriedLane | undefined;
  recipient: string;
  position: number;
  onChoose: (position: number) => void;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  const t = useWords(triedWords);
  const costAt = (spot: number): string => {
    const place = tried?.get(spot);
    if (!place) return '';
    return ` – ${place.faults.length === 0 ? format.change(place.cost) : t.refused.toLowerCase()}`;
  };
  const others = (lane?.stops ?? []).flatMap((stop) =>
    turnsAt(stop).flatMap((visit) => (visit?.recipient?.id === recipient ? [] : [{ stop, visit }])),
  );
  return (
    <ChoiceField
      label={w.after}
      value={String(position)}
      options={[
        ['0', w.first + costAt(0)],
        ...others.map(({ stop, visit }, index): [string, string] => [
          String(index + 1),
          (visit
            ? w.afterStop(stop.number ?? 0, format.time(stop.serviceStart), visit.recipient?.alias ?? '?')
            : w.afterStand(format.time(stop.serviceStart), stop.point?.name ?? '')) + costAt(index + 1),
        ]),
      ]}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}
