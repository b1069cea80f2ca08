import { Table } from '@digdir/designsystemet-react';
import type { PointsForPresenceQuery } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useWords } from '../words/language.js';
import { safeLoad } from './safe-loads.js';
import { presenceWords } from './words.js';

/** How many each point can safely take, long before a day asks for more than that. */
export function PointRoom({ points }: { points: PointsForPresenceQuery['points']['nodes'] }) {
  const w = useWords(presenceWords);
  return (
    <Section title={w.room}>
      <p>{w.roomLead}</p>
      <div className="scroll-x" tabIndex={0} role="group" aria-label={w.room}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              {[w.point, w.cap, w.counters, w.safe].map((name) => (
                <Table.HeaderCell key={name} scope="col">
                  {name}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {points.map(({ id, name, maxPresent, counters }) => {
              const load = safeLoad(maxPresent, counters);
              return (
                <Table.Row key={id}>
                  <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
                  <Table.Cell>{maxPresent}</Table.Cell>
                  <Table.Cell>{counters}</Table.Cell>
                  <Table.Cell>{load === null ? w.unknown : w.safeCount(load)}</Table.Cell>
                </Table.Row>
              );
            })}
          </Table.Body>
        </Table>
      </div>
    </Section>
  );
}
