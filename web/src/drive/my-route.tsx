import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { ChangesNote } from './changes-note.js';
import { NextStop } from './next-stop.js';
import { keepOffline } from './offline.js';
import { type Message, type Outbox, type Report, UNDO_TIME } from './outbox.js';
import { type DoorVisit, nextOf, routeOf } from './route.js';
import { RouteList } from './route-list.js';
import { isOver } from './shift-end.js';
import { UndoBar, type Undoable } from './undo-bar.js';
import { useMyStops } from './use-my-stops.js';
import { useNow } from '../ui/use-now.js';
import { driveWords } from './words.js';

/** One day's route, until its shift is over. */
export function MyRoute({
  date,
  outbox,
  waiting,
  onOver,
}: {
  date: string;
  outbox: Outbox;
  waiting: readonly Message[];
  onOver: () => void;
}) {
  const w = useWords(driveWords);
  const format = useFormat();
  const now = useNow(1000);
  const { stops, asOf, error, retry, changes, seen } = useMyStops(date);
  // What this phone has said while it was open: the service may have heard it, and it can be undone all the same.
  const [saidHere, setSaidHere] = useState<readonly Report[]>([]);
  const route = routeOf(stops ?? [], waiting);
  const next = nextOf(route);
  const doors = route.flatMap(({ visits }) => visits);
  const left = doors.filter(({ said }) => said === null).length;
  const undoable = undoableOf(saidHere, doors, now);
  const over = isOver(route, undoable.length, now);
  useEffect(() => {
    void keepOffline();
  }, []);
  useEffect(() => {
    if (over) onOver();
  }, [over, onOver]);
  const say = (report: Report) => {
    outbox.add(report);
    setSaidHere((before) => [report, ...before]);
  };
  return (
    <>
      {asOf !== null && <Paragraph data-size="sm">{w.stale(format.time(asOf))}</Paragraph>}
      <ChangesNote changes={changes} seen={seen} />
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
            <NextStop key={next.id} stop={next} say={say} />
          ) : (
            <Alert data-color="success">{w.done}</Alert>
          )}
          <Heading level={2} data-size="2xs">
            {w.all}
          </Heading>
          <RouteList stops={route} next={next} />
          <UndoBar undoable={undoable} outbox={outbox} />
        </>
      )}
    </>
  );
}

/** Of the reports made here, those of the last minute that still are what is said of their handout. */
function undoableOf(reports: readonly Report[], doors: readonly DoorVisit[], now: number): Undoable[] {
  return reports.flatMap((report) => {
    const door = doors.find(({ said }) => said?.id === report.id);
    const secondsLeft = Math.ceil((Date.parse(report.deviceTime) + UNDO_TIME - now) / 1000);
    return door && secondsLeft > 0 ? [{ report, alias: door.alias, planned: door.doses, secondsLeft }] : [];
  });
}
