import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { DriverAway } from './driver-away.js';
import { awayWords } from './driver-away-words.js';
import { isVisited, type Chosen, type Lane } from './model.js';
import { partWords } from './part-words.js';
import type { Selection } from './selection/use-selection.js';
import { selectionWords } from './selection/words.js';
import type { PlanChanges } from './use-plan-changes.js';

/** A shift's whole way: its stops to tick, to act on several of them, and what to do when its crew falls away. */
export function LaneDetails({
  plan,
  lane,
  changeable,
  selection,
  changes,
  choose,
  onReplanned,
}: {
  plan: WholePlanFragment;
  lane: Lane;
  changeable: boolean;
  selection: Selection;
  changes: PlanChanges;
  choose: (chosen: Chosen) => void;
  onReplanned: () => void;
}) {
  const w = useWords(partWords);
  const s = useWords(selectionWords);
  const a = useWords(awayWords);
  const format = useFormat();
  const [away, setAway] = useState(false);
  const stops = lane.stops.filter(isVisited);
  const recipients = stops.flatMap(({ visits }) => visits.flatMap(({ recipient }) => recipient?.id ?? []));
  const all = recipients.length > 0 && recipients.every((recipient) => selection.recipients.has(recipient));
  return (
    <Section title={w.route(lane.vehicle, lane.crew)}>
      {stops.length === 0 && <p>{w.atRest}</p>}
      {changeable && stops.length > 0 && (
        <Checkbox
          data-size="sm"
          label={s.all}
          checked={all}
          onChange={() => selection.toggle(recipients, !all)}
        />
      )}
      <ul className="cards cards-scroll" tabIndex={0} aria-label={lane.vehicle}>
        {stops.flatMap((stop) =>
          stop.visits.map(({ id, recipient, doses }) => (
            <li key={id} className="row">
              {changeable && recipient && (
                <Checkbox
                  data-size="sm"
                  aria-label={s.one(recipient.alias)}
                  checked={selection.recipients.has(recipient.id)}
                  onChange={({ target }) => selection.toggle([recipient.id], target.checked)}
                />
              )}
              <strong>{format.time(stop.serviceStart)}</strong>
              <Button data-size="sm" variant="tertiary" onClick={() => choose({ stop: stop.id })}>
                {w.stopName(w.kinds[stop.kind], stop.number ?? 0)}
              </Button>
              <span>{recipient?.alias}</span>
              <span className="subtle">{w.doses(doses)}</span>
              {stop.locked && <span className="subtle">{w.lockedMark}</span>}
            </li>
          )),
        )}
      </ul>
      {changeable && (
        <div className="row">
          <Button data-size="sm" variant="secondary" onClick={() => setAway(true)}>
            {a.open}
          </Button>
        </div>
      )}
      {away && (
        <DriverAway
          plan={plan}
          lane={lane}
          changes={changes}
          onDone={onReplanned}
          onClose={() => setAway(false)}
        />
      )}
    </Section>
  );
}
