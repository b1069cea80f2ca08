import type { BrokenRule } from '../refusals/index.js';
import type { Standing } from './standing.js';
import { dueButNotInPlan, handoutStopped, otherDoses, PLAN_AGAIN_WITH, PLAN_AGAIN_WITHOUT } from './texts.js';

/** What has changed since a plan was published, as its faults: each names the recipient, and what would mend it. */
export const standingFaults = (
  standing: ReadonlyMap<string, Standing>,
  aliasOf: (recipientId: string) => string,
): BrokenRule[] =>
  [...standing]
    .map(([id, each]) => faultOf(each, aliasOf(id)))
    .sort((a, b) => (a.where < b.where ? -1 : a.where > b.where ? 1 : 0));

function faultOf(standing: Standing, alias: string): BrokenRule {
  switch (standing.kind) {
    case 'STOPPED':
      return {
        code: 'HANDOUT_STOPPED',
        where: alias,
        message: handoutStopped(alias, standing.reason),
        remedy: PLAN_AGAIN_WITHOUT,
      };
    case 'OTHER_DOSES':
      return {
        code: 'OTHER_DOSES_DUE',
        where: alias,
        message: otherDoses(alias, standing.planned, standing.due),
        remedy: PLAN_AGAIN_WITH,
      };
    case 'NOT_IN_PLAN':
      return {
        code: 'DUE_NOT_IN_PLAN',
        where: alias,
        message: dueButNotInPlan(alias),
        remedy: PLAN_AGAIN_WITH,
      };
  }
}
