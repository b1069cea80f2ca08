import { Textfield } from '@digdir/designsystemet-react';
import { setParameter, usePath } from '../app/router.js';
import { Screen } from '../ui/screen.js';
import { today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { Ledger } from './ledger.js';
import { outcomeWords } from './words.js';

/** A day's ledger of outcomes, for those who may take one back. */
export function Outcomes() {
  const w = useWords(outcomeWords);
  const format = useFormat();
  const asked = usePath().searchParams.get('date') ?? '';
  const date = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today();
  return (
    <Screen title={w.ledger}>
      <p className="subtle">{w.lead}</p>
      <Textfield
        data-size="sm"
        type="date"
        label={w.day}
        value={date}
        onChange={({ target }) => setParameter('date', target.value)}
      />
      <Ledger from={date} until={date} recipient={null} caption={w.captionDay(format.day(date))} />
    </Screen>
  );
}
