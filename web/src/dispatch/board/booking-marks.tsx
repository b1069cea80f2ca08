import type { KeyboardEvent, PointerEvent } from 'react';
import type { PlannedBookingFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import { doorsOf } from '../model.js';
import { partWords } from '../part-words.js';
import type { TimeAxis } from '../time-axis.js';
import type { Holdable } from './use-drag.js';

const MARK = { width: 7, height: 11, gap: 2 };

/** A point's bookings, a mark each beside its time; those of one time lie beside each other. */
export function BookingMarks({
  bookings,
  axis,
  y,
  inTabOrder,
  onChoose,
  onHold,
}: {
  /** In order of time. */
  bookings: readonly PlannedBookingFragment[];
  axis: TimeAxis;
  y: number;
  inTabOrder: string | undefined;
  onChoose: () => void;
  onHold: (event: PointerEvent, what: Holdable) => void;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  return placed(bookings, axis).map(({ booking, x }) => {
    const { id, start, recipient, locked } = booking;
    const alias = recipient?.alias ?? '?';
    const said = w.doors[doorsOf({ visits: [booking] })];
    const label = [w.bookingLabel(alias, format.time(start)), said, locked ? w.lockedMark : '']
      .filter(Boolean)
      .join('. ');
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onChoose();
    };
    return (
      <g
        key={id}
        className={locked ? 'board-booking board-booking-locked' : 'board-booking'}
        role="button"
        tabIndex={id === inTabOrder ? 0 : -1}
        aria-label={label}
        data-stop={id}
        onClick={onChoose}
        onKeyDown={press}
        onPointerDown={(event) => {
          if (recipient) onHold(event, { recipient: recipient.id, alias });
        }}
      >
        <title>{label}</title>
        <rect x={x} y={y} width={MARK.width} height={MARK.height} rx="2" />
      </g>
    );
  });
}

/** Each mark at its time, or just right of the mark before it where the two would overlap; `x` in pixels. */
function placed(bookings: readonly PlannedBookingFragment[], axis: TimeAxis) {
  let right = -Infinity;
  const marks: { booking: PlannedBookingFragment; x: number }[] = [];
  for (const booking of bookings) {
    const x = Math.max(axis.x(Date.parse(booking.start)), right + MARK.gap);
    right = x + MARK.width;
    marks.push({ booking, x });
  }
  return marks;
}
