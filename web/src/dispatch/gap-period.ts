import type { GapsQuery } from '../graphql/generated/graphql.js';
import { addDays } from '../words/format.js';

/** The days that are looked at for gaps: the plan's own and the six after it. */
export const gapPeriod = (date: string): { from: string; until: string } => ({
  from: date,
  until: addDays(date, 6),
});

type Gap = NonNullable<GapsQuery['coverage']['nodes'][number]['days'][number]['gap']>;

/** One recipient's days without a dose, each run of days once. */
export interface RecipientGaps {
  readonly recipientId: string;
  readonly alias: string;
  readonly held: boolean;
  readonly runs: readonly Gap[];
}

export function gapsFrom(data: GapsQuery | undefined): RecipientGaps[] {
  return (data?.coverage.nodes ?? []).map(({ recipientId, alias, days }) => {
    const runs = new Map<string, Gap>();
    for (const { gap } of days) if (gap) runs.set(gap.code + (gap.dates[0] ?? ''), gap);
    return { recipientId, alias, held: days.some(({ state }) => state === 'HELD'), runs: [...runs.values()] };
  });
}
