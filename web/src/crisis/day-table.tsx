import { useLazyQuery } from '@apollo/client/react';
import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import {
  type ComparedDayFragment,
  type ComparedFiguresFragment,
  type ComparedPlaceFragment,
  type WhatIfChangesQuery,
  WhatIfChangesDocument,
} from '../graphql/generated/graphql.js';
import { Loading } from '../ui/states.js';
import { type Format, useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import { crisisWords } from './words.js';

/** Now and under the measures, a row a day; who is concerned is read when it is asked for. */
export function DayTable({ id, days }: { id: string; days: readonly ComparedDayFragment[] }) {
  const w = useWords(crisisWords);
  const format = useFormat();
  const [read, { data: changes }] = useLazyQuery(WhatIfChangesDocument);
  return (
    <>
      <div className="scroll-x" tabIndex={0} role="region" aria-label={w.sideBySide}>
        <Table data-size="sm">
          <caption>{w.sideBySide}</caption>
          <Table.Head>
            <Table.Row>
              {[w.day, w.home, w.points, w.noPlace, w.hours, w.distance, w.risk, w.changes].map((head) => (
                <Table.HeaderCell key={head}>{head}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {days.map((day) => (
              <DayRow key={day.date} day={day} format={format} />
            ))}
          </Table.Body>
        </Table>
      </div>
      {days.map((day) => (
        <div key={day.date} className="stack">
          <details>
            <summary>{w.pointsOf(format.day(day.date))}</summary>
            <PointTable day={day} />
          </details>
          {day.counts.length > 0 && (
            <details onToggle={() => void read({ variables: { id } })}>
              <summary>{w.whoOf(format.day(day.date))}</summary>
              <Changes changes={changes} date={day.date} />
            </details>
          )}
        </div>
      ))}
    </>
  );
}

function DayRow({ day, format }: { day: ComparedDayFragment; format: Format }) {
  const w = useWords(crisisWords);
  const { date, before, after, counts, points } = day;
  const both = (show: (figures: ComparedFiguresFragment) => string): string =>
    w.arrow(show(before), show(after));
  const worst = (side: 'before' | 'after'): string =>
    format.percent(Math.max(0, ...points.map((point) => point[side]?.pOvercrowded ?? 0)));
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {format.shortDay(date)}
        <span className="visually-hidden"> {before.source === 'PUBLISHED' ? w.published : w.planned}</span>
      </Table.HeaderCell>
      <Table.Cell>{both(({ home }) => format.number(home))}</Table.Cell>
      <Table.Cell>{both(({ booked }) => format.number(booked))}</Table.Cell>
      <Table.Cell>{both(({ unassigned }) => format.number(unassigned))}</Table.Cell>
      <Table.Cell>{both(({ duration }) => format.duration(duration))}</Table.Cell>
      <Table.Cell>{both(({ distance }) => format.distance(distance))}</Table.Cell>
      <Table.Cell>{w.arrow(worst('before'), worst('after'))}</Table.Cell>
      <Table.Cell>
        {counts.length === 0
          ? w.noChanges
          : counts.map(({ kind, count }) => `${format.number(count)} ${w.kinds[kind]}`).join(', ')}
      </Table.Cell>
    </Table.Row>
  );
}

function PointTable({ day }: { day: ComparedDayFragment }) {
  const w = useWords(crisisWords);
  const format = useFormat();
  return (
    <Table data-size="sm">
      <caption className="visually-hidden">{w.pointsOf(format.day(day.date))}</caption>
      <Heads heads={[w.point, w.cap, w.bookings, w.risk]} />
      <Table.Body>
        {day.points.map(({ point, before, after }) => (
          <Table.Row key={point?.id}>
            <Table.HeaderCell scope="row">{point?.name}</Table.HeaderCell>
            <Table.Cell>{w.arrow(told(before?.capPresent), told(after?.capPresent))}</Table.Cell>
            <Table.Cell>{w.arrow(told(before?.bookings), told(after?.bookings))}</Table.Cell>
            <Table.Cell>
              {w.arrow(
                before ? format.percent(before.pOvercrowded) : w.closed,
                after ? format.percent(after.pOvercrowded) : w.closed,
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );

  function told(value: number | undefined): string {
    return value === undefined ? w.closed : format.number(value);
  }
}

function Changes({ changes, date }: { changes: WhatIfChangesQuery | undefined; date: string }) {
  const w = useWords(crisisWords);
  const language = useLanguage();
  const format = useFormat();
  const listed = changes?.whatIf?.days.find((day) => day.date === date)?.changes;
  if (!listed) return <Loading />;
  const place = ({ kind, start, point, vehicle }: ComparedPlaceFragment): string =>
    [w.places[kind], point?.name, vehicle?.name, start == null ? null : format.time(start)]
      .filter((part) => part != null)
      .join(' ');
  return (
    <>
      <Table data-size="sm">
        <caption className="visually-hidden">{w.whoOf(format.day(date))}</caption>
        <Heads heads={[w.who, w.changes, w.now, w.then]} />
        <Table.Body>
          {listed.nodes.map(({ recipient, kind, before, after, reasons, remedy }) => (
            <Table.Row key={recipient?.id}>
              <Table.HeaderCell scope="row">{recipient?.alias}</Table.HeaderCell>
              <Table.Cell>{w.kinds[kind]}</Table.Cell>
              <Table.Cell>{place(before)}</Table.Cell>
              <Table.Cell>
                {place(after)}
                {reasons.map(({ code, message }) => (
                  <span key={code} className="subtle block">
                    {message[language]}
                  </span>
                ))}
                {remedy && <span className="block">{remedy[language]}</span>}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {listed.pageInfo.hasNextPage && <p className="subtle">{w.more}</p>}
    </>
  );
}

function Heads({ heads }: { heads: readonly string[] }): ReactNode {
  return (
    <Table.Head>
      <Table.Row>
        {heads.map((head) => (
          <Table.HeaderCell key={head}>{head}</Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Head>
  );
}
