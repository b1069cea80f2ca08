import { Button, Checkbox, Fieldset, Tag, Textarea, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { OutcomeKind, SideItem } from '../graphql/generated/graphql.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { CallButton } from './call-button.js';
import type { Report } from './outbox.js';
import type { DoorStop, DoorVisit } from './route.js';
import { SaidLine } from './said-line.js';
import { driveWords } from './words.js';
import { nowInstant } from '../session/clock.js';

const OTHERS: readonly OutcomeKind[] = ['NOT_HOME', 'REFUSED', 'ID_FAILED', 'NOT_FIT'];
const SIDE_ITEMS: readonly SideItem[] = ['FOOD', 'EQUIPMENT', 'HYGIENE', 'LETTER'];
const NOTE_MOST = 500;

/** One handout at the stop: whom, how many, how to come in, and one touch for what happened. */
export function Door({
  stop,
  visit,
  say,
}: {
  stop: DoorStop;
  visit: DoorVisit;
  say: (report: Report) => void;
}) {
  const w = useWords(driveWords);
  const format = useFormat();
  // Null is all. The route may change while the stop is open: never more than what is planned now.
  const [given, setGiven] = useState<number | null>(null);
  const doses = Math.min(given ?? visit.doses, visit.doses);
  const [note, setNote] = useState('');
  const [sideItems, setSideItems] = useState<readonly SideItem[]>([]);
  const report = (kind: OutcomeKind) =>
    say({
      id: crypto.randomUUID(),
      planId: stop.planId,
      recipientId: visit.recipientId,
      kind,
      deviceTime: nowInstant(),
      doses: kind === 'DELIVERED' && doses < visit.doses ? doses : null,
      note: note.trim() === '' ? null : note.trim(),
      sideItems,
    });
  return (
    <div className="door">
      <p className="door-who">
        <strong>{visit.alias}</strong> <span>{w.doses(visit.doses)}</span>
      </p>
      <div className="row">
        {visit.contactless && <Tag data-color="warning">{w.contactless}</Tag>}
        {visit.staffRequired > 1 && <Tag data-color="info">{w.two}</Tag>}
        {visit.bookedAt !== null && <span>{w.comes(format.time(visit.bookedAt))}</span>}
        {visit.bookedAt === null && visit.earliest !== null && visit.latest !== null && (
          <span className="subtle">{w.window(visit.earliest, visit.latest)}</span>
        )}
        <CallButton plan={stop.planId} recipient={visit.recipientId} alias={visit.alias} />
      </div>
      {visit.accessNotes !== null && (
        <p>
          <strong>{w.access}:</strong> {visit.accessNotes}
        </p>
      )}
      {visit.said ? (
        <SaidLine said={visit.said} planned={visit.doses} />
      ) : (
        <>
          <div className="outcomes" role="group" aria-label={`${w.outcome} ${visit.alias}`}>
            <Button className="outcome-main" data-size="lg" onClick={() => report('DELIVERED')}>
              {doses < visit.doses ? w.deliveredSome(doses, visit.doses) : w.outcomes.DELIVERED}
            </Button>
            {visit.doses > 1 && (
              <HowMany
                doses={doses}
                planned={visit.doses}
                change={(count) => setGiven(count < visit.doses ? count : null)}
              />
            )}
            {OTHERS.map((kind) => (
              <Button key={kind} variant="secondary" onClick={() => report(kind)}>
                {w.outcomes[kind]}
              </Button>
            ))}
          </div>
          <details className="door-more">
            <summary>{w.more}</summary>
            <SideItems chosen={sideItems} choose={setSideItems} />
            <Note value={note} change={setNote} />
          </details>
        </>
      )}
    </div>
  );
}

/** Fewer doses than planned may be handed over, never none and never more: a thumb's touch each. A button at its end keeps the focus. */
function HowMany({
  doses,
  planned,
  change,
}: {
  doses: number;
  planned: number;
  change: (doses: number) => void;
}) {
  const w = useWords(driveWords);
  return (
    <div className="how-many" role="group" aria-label={w.howMany}>
      <Button
        variant="secondary"
        aria-label={w.oneFewer}
        aria-disabled={doses <= 1}
        onClick={() => doses > 1 && change(doses - 1)}
      >
        −
      </Button>
      <output>{w.some(doses, planned)}</output>
      <Button
        variant="secondary"
        aria-label={w.oneMore}
        aria-disabled={doses >= planned}
        onClick={() => doses < planned && change(doses + 1)}
      >
        +
      </Button>
    </div>
  );
}

function SideItems({
  chosen,
  choose,
}: {
  chosen: readonly SideItem[];
  choose: (items: readonly SideItem[]) => void;
}) {
  const w = useWords(driveWords);
  return (
    <Fieldset>
      <Fieldset.Legend>{w.sideItemsTitle}</Fieldset.Legend>
      <div className="row">
        {SIDE_ITEMS.map((item) => (
          <Checkbox
            key={item}
            label={w.sideItems[item]}
            checked={chosen.includes(item)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, item] : chosen.filter((each) => each !== item))
            }
          />
        ))}
      </div>
    </Fieldset>
  );
}

function Note({ value, change }: { value: string; change: (note: string) => void }) {
  const w = useWords(driveWords);
  const id = useId();
  return (
    <div className="stack">
      <Label htmlFor={id}>{w.note}</Label>
      <span className="subtle small" id={`${id}-help`}>
        {w.noteHelp}
      </span>
      <Textarea
        id={id}
        aria-describedby={`${id}-help`}
        rows={2}
        maxLength={NOTE_MOST}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
