import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { navigate } from '../app/router.js';
import type { PlanHeadFragment, PlanStatus } from '../graphql/generated/graphql.js';
import { addDays, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { dispatchWords } from './words.js';

const SHOWN: readonly PlanStatus[] = ['DRAFT', 'PUBLISHED', 'SUPERSEDED'];

/** Which day, and which of its plans. */
export function DayBar({
  date,
  plans,
  shown,
  onShow,
}: {
  date: string;
  plans: readonly PlanHeadFragment[];
  shown: string | null;
  onShow: (plan: string) => void;
}) {
  const w = useWords(dispatchWords);
  const format = useFormat();
  const version = useId();
  const go = (to: string) => navigate(`/dispatch/${to}`);
  const choices = plans.filter(({ status }) => SHOWN.includes(status));
  return (
    <div className="day-bar">
      <span className="day-bar-name">{format.day(date)}</span>
      <div className="row">
        <Button variant="secondary" icon aria-label={w.dayBefore} onClick={() => go(addDays(date, -1))}>
          <span aria-hidden="true">‹</span>
        </Button>
        <Textfield
          aria-label={w.day}
          type="date"
          value={date}
          onChange={({ target: { value } }) => {
            if (value !== '') go(value);
          }}
        />
        <Button variant="secondary" icon aria-label={w.dayAfter} onClick={() => go(addDays(date, 1))}>
          <span aria-hidden="true">›</span>
        </Button>
        <Button variant="tertiary" onClick={() => go(today())}>
          {w.today}
        </Button>
      </div>
      {choices.length > 0 && (
        <Field className="day-bar-version">
          <Label htmlFor={version}>{w.version}</Label>
          <Select id={version} value={shown ?? ''} onChange={({ target }) => onShow(target.value)}>
            {choices.map(({ id, status, createdAt }) => (
              <Select.Option key={id} value={id}>
                {w.versionName(w.statuses[status], format.time(createdAt))}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
