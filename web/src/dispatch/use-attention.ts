import { skipToken, useQuery } from '@apollo/client/react';
import {
  PlanFaultsDocument,
  type PlanFaultsQuery,
  type WholePlanFragment,
} from '../graphql/generated/graphql.js';
import { today } from '../words/format.js';
import { type LateShift, lateShifts } from './late.js';
import type { Lane } from './model.js';
import { useNow } from '../ui/use-now.js';
import { useReadingAgain } from './use-reading-again.js';

/** Rules that the plan breaks by what is recorded now, and drivers who are behind. */
export interface Attention {
  readonly faults: PlanFaultsQuery['planFaults'];
  readonly late: readonly LateShift[];
}

const NONE: PlanFaultsQuery['planFaults'] = [];
const TICK = 30_000;

/** @param shown whether the plan itself is there: to hold it against the day is long work, which it would wait for */
export function useAttention(
  plan: Pick<WholePlanFragment, 'id' | 'version' | 'status' | 'date'>,
  lanes: readonly Lane[],
  shown: boolean,
): Attention {
  const { id, version } = plan;
  const { data, refetch } = useQuery(PlanFaultsDocument, shown ? { variables: { plan: id } } : skipToken);
  useReadingAgain(version, shown, refetch);
  const now = useNow(TICK);
  const underway = plan.status === 'PUBLISHED' && plan.date === today();
  return { faults: data?.planFaults ?? NONE, late: underway ? lateShifts(lanes, now) : [] };
}
