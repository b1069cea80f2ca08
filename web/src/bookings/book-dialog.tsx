import { useQuery } from '@apollo/client/react';
import { Alert, Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import {
  BookTimeDocument,
  PointChoicesDocument,
  type PointChoicesQuery,
  type RefusalCode,
  TimeOfDayDocument,
} from '../graphql/generated/graphql.js';
import { ChoiceField } from '../ui/choice-field.js';
import { TroubleNote } from '../ui/form-dialog.js';
import { Modal } from '../ui/modal.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useSave } from '../ui/use-save.js';
import { uiWords } from '../ui/words.js';
import { useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import './bookings.css';
import { type FreeTime, FreeTimes } from './free-times.js';
import { Told } from './told.js';
import { bookingWords } from './words.js';

type Choice = PointChoicesQuery['pointChoices'][number];

/** Whose time, on which day; the draft that shall have it at once, where one is looked at. */
export interface Booking {
  readonly recipient: string;
  readonly alias: string;
  readonly date: string;
  readonly plan: string | null;
}

/** Refusals that a reason lifts (`bookTime`). */
const OVERRIDABLE: readonly RefusalCode[] = ['TIME_BREAKS_RULES', 'MOVE_BREAKS_RULES', 'POINT_RISK'];

/** Gives or moves a time: the point, then a time with its risk in sight, then what the person will be told. */
export function BookDialog({ booking, onClose }: { booking: Booking; onClose: () => void }) {
  const w = useWords(bookingWords);
  const format = useFormat();
  const { recipient, alias, date } = booking;
  const choices = useQuery(PointChoicesDocument, { variables: { recipient, date } });
  const held = useQuery(TimeOfDayDocument, { variables: { recipient, date } });
  const error = choices.error ?? held.error;
  return (
    <Modal title={w.giveTitle(alias, format.date(date))} onClose={onClose}>
      {error && <Failed error={error} />}
      {!error && !(choices.data && held.data) && <Loading />}
      {choices.data?.pointChoices.length === 0 && <Empty>{w.noPoints}</Empty>}
      {choices.data && choices.data.pointChoices.length > 0 && held.data && (
        <Form
          booking={booking}
          choices={choices.data.pointChoices}
          held={held.data.heldTimes.nodes[0] ?? null}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

function Form({
  booking: { recipient, date, plan },
  choices,
  held,
  onClose,
}: {
  booking: Booking;
  choices: readonly Choice[];
  held: { id: string; point: { id: string } | null } | null;
  onClose: () => void;
}) {
  const w = useWords(bookingWords);
  const { cancel } = useWords(uiWords);
  const format = useFormat();
  const [point, setPoint] = useState(held?.point?.id ?? choices[0]?.point.id ?? '');
  const [time, setTime] = useState<FreeTime | null>(null);
  const [reason, setReason] = useState('');
  const { save, busy, trouble } = useSave();
  const choice = choices.find((each) => each.point.id === point);
  const isRefused = trouble?.kind === 'refused' && OVERRIDABLE.includes(trouble.refusal.code);
  const takesReason = time !== null && (time.breaks.length > 0 || isRefused);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!time) return;
    const override = takesReason ? { reason: reason.trim() } : null;
    const input = { recipient, point, start: time.start, replaces: held?.id ?? null, plan, override };
    if (await save(BookTimeDocument, { input })) onClose();
  };
  const nameOf = ({ point: { name }, usual, offered, walk }: Choice): string => {
    const said = [
      usual && w.usual,
      walk !== null && w.walk(format.distance(walk)),
      !offered && w.onlyOverride,
    ].filter(Boolean);
    return said.length === 0 ? name : `${name} (${said.join(', ')})`;
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ChoiceField
        label={w.point}
        value={point}
        options={choices.map((each) => [each.point.id, nameOf(each)])}
        onChoose={(value) => {
          setPoint(value);
          setTime(null);
        }}
      />
      {choice && (
        <p className="subtle">
          {w.openFrom(
            choice.point.open
              .map(({ from, until }) => `${format.time(from)}–${format.time(until)}`)
              .join(', '),
          )}
        </p>
      )}
      <FreeTimes
        key={point}
        recipient={recipient}
        point={point}
        date={date}
        plan={plan}
        chosen={time}
        onChoose={setTime}
      />
      <div role="status">{time ? <Meaning time={time} /> : <p className="subtle">{w.choose}</p>}</div>
      {trouble && <TroubleNote trouble={trouble} />}
      {takesReason && (
        <Textfield
          data-size="sm"
          label={w.reason}
          description={time.breaks.length > 0 ? w.reasonHelp : w.ruled}
          required
          minLength={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      {time && <Told recipient={recipient} point={point} start={time.start} />}
      <div className="row">
        <Button type="submit" loading={busy} disabled={!time}>
          {takesReason ? w.overrideIt : held ? w.moveTo : w.book}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}

/** What taking a time would do: the risk in words, and the rules that it would break. */
function Meaning({ time: { start, risk, breaks, seatsLeft } }: { time: FreeTime }) {
  const w = useWords(bookingWords);
  const language = useLanguage();
  const format = useFormat();
  return (
    <>
      <p>
        <strong>{format.time(start)}</strong> – {risk[language]} {w.seats(seatsLeft)}.
      </p>
      {breaks.length > 0 && (
        <Alert data-color="warning" data-size="sm">
          <Heading level={3} data-size="2xs">
            {w.rules}
          </Heading>
          <ul>
            {breaks.map(({ code, message }) => (
              <li key={code + message.nb}>{message[language]}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
