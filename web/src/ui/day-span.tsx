import { Textfield } from '@digdir/designsystemet-react';

/** The first and the last day of something, side by side; both are required, and the last is not before the first. */
export function DaySpan({
  labels,
  from,
  until,
  notBefore,
  onFrom,
  onUntil,
}: {
  labels: readonly [from: string, until: string];
  from: string;
  until: string;
  notBefore: string;
  onFrom: (date: string) => void;
  onUntil: (date: string) => void;
}) {
  return (
    <div className="row">
      <Textfield
        data-size="sm"
        label={labels[0]}
        type="date"
        required
        min={notBefore}
        value={from}
        onChange={({ target }) => onFrom(target.value)}
      />
      <Textfield
        data-size="sm"
        label={labels[1]}
        type="date"
        required
        min={from}
        value={until}
        onChange={({ target }) => onUntil(target.value)}
      />
    </div>
  );
}
