import { useQuery } from '@apollo/client/react';
import { GapsDocument, type WholePlanFragment } from '../graphql/generated/graphql.js';
import { useWords } from '../words/language.js';
import { gapsFrom, gapPeriod } from './gap-period.js';
import { isRisky } from './risk-words.js';
import type { Attention } from './use-attention.js';
import { dispatchWords } from './words.js';

/** What needs a person today, each a click to its place. */
export function Decisions({ plan, found }: { plan: WholePlanFragment; found: Attention }) {
  const w = useWords(dispatchWords);
  const { data } = useQuery(GapsDocument, { variables: gapPeriod(plan.date) });
  const gaps = gapsFrom(data);
  // Where there are more than one page holds, the count says so.
  const more = data?.coverage.pageInfo.hasNextPage === true ? '+' : '';
  const held = gaps.filter(({ held }) => held).length;
  const missing = gaps.filter(({ runs }) => runs.length > 0).length;
  const crowded = plan.points.filter(({ pOvercrowded }) => isRisky(pOvercrowded)).length;
  const entries = [
    { count: plan.unassigned.nodes.length, say: w.unassignedCount, to: 'unassigned' },
    { count: plan.shortfalls.length, say: w.shortfallCount, to: 'shortfalls' },
    { count: missing, say: (count: number) => w.gapCount(String(count) + more), to: 'gaps' },
    { count: held, say: w.heldCount, to: 'gaps' },
    { count: found.late.length, say: w.lateCount, to: 'attention' },
    { count: found.faults.length, say: w.brokenCount, to: 'attention' },
    { count: crowded, say: w.crowdedCount, to: 'points' },
  ].filter(({ count }) => count > 0);
  if (entries.length === 0) return <p className="decisions decisions-none">✓ {w.allWell}</p>;
  return (
    <nav className="decisions" aria-label={w.decisions}>
      <span>{w.decisions}:</span>
      <ul>
        {entries.map(({ count, say, to }) => (
          <li key={say(count)}>
            <a href={`#${to}`}>{say(count)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
