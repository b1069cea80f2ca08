import { Alert } from '@digdir/designsystemet-react';
import type { RecipientQuery } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { type Format, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { type CalendarWords, calendarWords } from './calendar-words.js';

type Known = NonNullable<RecipientQuery['recipient']>;

/** The recorded decisions that handouts follow from, the newest first, and what stands in their way. */
export function Orders({ recipient: { orders, holds } }: { recipient: Known }) {
  const w = useWords(calendarWords);
  const format = useFormat();
  return (
    <Section title={w.order}>
      {holds
        .filter(({ clearedOn }) => clearedOn === null)
        .map(({ id, from, missedDays }) => (
          <Alert key={id} data-color="warning" data-size="sm">
            {w.hold(missedDays, format.date(from))}
          </Alert>
        ))}
      {orders.length === 0 && <p>{w.noOrder}</p>}
      {orders.map((order) => (
        <dl key={order.id} className="facts">
          {factsOf(order, w, format).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ))}
    </Section>
  );
}

function factsOf(
  order: Known['orders'][number],
  w: CalendarWords,
  format: Format,
): readonly (readonly [string, string])[] {
  return [
    [w.order, `${w.medicines[order.atc] ?? order.atc} (${w.forms[order.form] ?? order.form})`],
    [w.handoutDays, handoutDays(order.handout, w, format)],
    [w.supervised, order.supervised ? w.yes : w.no],
    [w.takeHome, w.doses(order.maxTakeHomeDoses)],
    [
      w.valid,
      w.period(
        format.date(order.validFrom),
        order.validUntil === null ? null : format.date(order.validUntil),
      ),
    ],
  ];
}

/** `MO WE FR` or `EVERY n DAYS FROM date` (FORMATS), in words. */
function handoutDays(expression: string, w: CalendarWords, format: Format): string {
  const every = /^EVERY (\d+) DAYS FROM (\d{4}-\d{2}-\d{2})$/.exec(expression);
  if (every?.[1] !== undefined && every[2] !== undefined)
    return w.every(Number(every[1]), format.date(every[2]));
  return expression
    .split(' ')
    .map((day) => w.weekdays[day] ?? day)
    .join(', ');
}
