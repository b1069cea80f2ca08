const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Open from … until, HH:MM. */
export interface ClockSpan {
  readonly from: string;
  readonly until: string;
}

/**
 * Opening hours that are as they were, but on one date these.
 * @param hours in OpenStreetMap's syntax, in which a later rule for a date stands over the ones before it
 */
export function withHoursOn(hours: string, date: string, spans: readonly ClockSpan[]): string {
  const [year, month, day] = date.split('-');
  const times = spans.map(({ from, until }) => `${from}-${until}`).join(',');
  return `${hours}; ${year ?? ''} ${MONTHS[Number(month) - 1] ?? ''} ${day ?? ''} ${times}`;
}

/** The day's spans with another first opening and last closing. */
export function stretched(spans: readonly ClockSpan[], from: string, until: string): ClockSpan[] {
  if (spans.length <= 1) return [{ from, until }];
  return spans.map((span, index) => ({
    from: index === 0 ? from : span.from,
    until: index === spans.length - 1 ? until : span.until,
  }));
}

/** A clock time so many minutes later, at most 23:59. */
export function later(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = Math.max(0, Math.min(hours * 60 + past + minutes, 24 * 60 - 1));
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
