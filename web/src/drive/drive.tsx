import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { setParameter, usePath } from '../app/router.js';
import { useSession } from '../session/session.js';
import { Screen } from '../ui/screen.js';
import { Empty } from '../ui/states.js';
import { addDays, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import './drive.css';
import { forgetRoutes } from './kept-route.js';
import { MyRoute } from './my-route.js';
import { RefusedNotes } from './refused-notes.js';
import { forgetOffline } from './offline.js';
import { useOutbox } from './use-outbox.js';
import { driveWords } from './words.js';

/** The driver's day on a phone: the next stop large, the rest below, what happened reported by one touch. */
export function Drive() {
  const w = useWords(driveWords);
  const client = useApolloClient();
  const date = usePath().searchParams.get('date') ?? today();
  const person = useSession()?.person ?? '';
  const { outbox, waiting, refused, forget } = useOutbox(person);
  const [over, setOver] = useState<string | null>(null);
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine);
  const end = useCallback(() => {
    setOver(date);
    forgetRoutes();
    void client.clearStore();
    void forgetOffline();
  }, [client, date]);
  return (
    <Screen title={w.title} narrow actions={<DayChoice date={date} />}>
      <div role="status" className="stack">
        {!online && <Alert data-color="warning">{w.offline}</Alert>}
        {waiting.length > 0 && <Paragraph data-size="sm">{w.waiting(waiting.length)}</Paragraph>}
      </div>
      <RefusedNotes date={date} refused={refused} forget={forget} />
      {over === date ? (
        <Empty>
          <p>{w.over}</p>
          <p className="subtle">{w.overLead}</p>
        </Empty>
      ) : (
        <MyRoute key={date} date={date} outbox={outbox} waiting={waiting} onOver={end} />
      )}
    </Screen>
  );
}

function DayChoice({ date }: { date: string }) {
  const w = useWords(driveWords);
  const format = useFormat();
  const go = (days: number) => {
    const to = addDays(date, days);
    setParameter('date', to === today() ? null : to);
  };
  return (
    <div className="row drive-day">
      <Button icon variant="tertiary" aria-label={w.dayBefore} onClick={() => go(-1)}>
        <span aria-hidden="true">‹</span>
      </Button>
      <span>{format.shortDay(date)}</span>
      <Button icon variant="tertiary" aria-label={w.dayAfter} onClick={() => go(1)}>
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  );
}

function onNetwork(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
