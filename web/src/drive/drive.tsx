import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useSyncExternalStore } from 'react';
import { setParameter, usePath } from '../app/router.js';
import { useSession } from '../session/session.js';
import { Screen } from '../ui/screen.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { RefusalNote } from '../ui/refusal.js';
import { addDays, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import './drive.css';
import { NextStop } from './next-stop.js';
import { nextOf, routeOf } from './route.js';
import { RouteList } from './route-list.js';
import { useMyStops } from './use-my-stops.js';
import { useOutbox } from './use-outbox.js';
import { driveWords } from './words.js';

/** The driver's day on a phone: the next stop large, the rest below, what happened by one thumb. */
export function Drive() {
  const w = useWords(driveWords);
  const format = useFormat();
  const date = usePath().searchParams.get('date') ?? today();
  const person = useSession()?.person ?? '';
  const { outbox, waiting, refused, forget } = useOutbox(person);
  const { stops, asOf, error, retry, changed, seen } = useMyStops(date);
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine);
  useEffect(() => {
    void keepOffline();
  }, []);
  const route = routeOf(stops ?? [], waiting);
  const next = nextOf(route);
  const doors = route.flatMap(({ visits }) => visits);
  const left = doors.filter(({ said }) => said === null).length;
  return (
    <Screen title={w.title} narrow actions={<DayChoice date={date} />}>
      <div role="status" className="stack">
        {!online && <Alert data-color="warning">{w.offline}</Alert>}
        {waiting.length > 0 && <Paragraph data-size="sm">{w.waiting(waiting.length)}</Paragraph>}
        {asOf !== null && <Paragraph data-size="sm">{w.stale(format.time(asOf))}</Paragraph>}
      </div>
      {changed && (
        <Alert data-color="info" role="alert">
          <Paragraph>{w.changed}</Paragraph>
          <Button data-size="sm" variant="secondary" onClick={seen}>
            {w.understood}
          </Button>
        </Alert>
      )}
      {refused.map(({ report, refusal }) => (
        <div key={report.id} className="stack">
          <RefusalNote title={w.refused(aliasIn(doors, report.recipientId))} refusal={refusal} />
          <Button data-size="sm" variant="secondary" onClick={() => forget(report.id)}>
            {w.understood}
          </Button>
        </div>
      ))}
      {error && !stops && <Failed error={error} retry={retry} />}
      {!stops && !error && <Loading />}
      {stops?.length === 0 && (
        <Empty>
          <p>{w.none}</p>
          <p className="subtle">{w.noneLead}</p>
        </Empty>
      )}
      {doors.length > 0 && (
        <>
          <div className="drive-progress">
            <progress
              className="progress"
              aria-label={w.left(left, doors.length)}
              max={doors.length}
              value={doors.length - left}
            />
            <span>{w.left(left, doors.length)}</span>
          </div>
          {next ? (
            <NextStop key={next.id} stop={next} outbox={outbox} />
          ) : (
            <Alert data-color="success">{w.done}</Alert>
          )}
          <Heading level={2} data-size="2xs">
            {w.all}
          </Heading>
          <RouteList stops={route} next={next} outbox={outbox} />
        </>
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

/** So that the page opens again where there is no network: what it has loaded by now is what it needs. */
async function keepOffline(): Promise<void> {
  await navigator.serviceWorker.register('/offline.js');
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
}

const aliasIn = (doors: readonly { recipientId: string; alias: string }[], recipient: string): string =>
  doors.find(({ recipientId }) => recipientId === recipient)?.alias ?? '?';

function onNetwork(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
