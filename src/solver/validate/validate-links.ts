/** Faults in synchronisation constraints: links (`Problem.links`) and helpers (`rules/helpers.ts`). */
import type { Problem } from '../model/problem.js';
import { isHelper, meetingsOf } from '../rules/helpers.js';

export type LinkFaultCode =
  'NO_SUCH_INDEX' | 'LINK_TO_ITSELF' | 'LINKED_AT_POINT' | 'LINK_CYCLE' | 'HELPER_WRONG';

type Add = (code: LinkFaultCode, where: string, message: string) => void;

export function validateLinks(problem: Problem, add: Add): void {
  const { links, handouts } = problem;
  const known = (h: number): boolean => Number.isInteger(h) && h >= 0 && h < handouts.length;
  const atHomeOnly = (where: string, h: number): void => {
    if (handouts[h].points.length === 0) return;
    add('LINKED_AT_POINT', where, `handout ${h} may be collected too; bind only visits at home`);
  };
  links.forEach(({ a, b }, k) => {
    const where = `links[${k}]`;
    for (const h of [a, b]) {
      if (known(h)) atHomeOnly(where, h);
      else add('NO_SUCH_INDEX', where, `there is no handout ${h}; give one of 0 to ${handouts.length - 1}`);
    }
    if (a === b) add('LINK_TO_ITSELF', where, `binds handout ${a} to itself; name two`);
  });
  for (const { helped, helper } of meetingsOf(problem)) {
    if (known(helped)) checkHelper(problem, helper, add);
    else add('NO_SUCH_INDEX', `handouts[${helper}].helps`, `there is no handout ${helped}`);
  }
  const cycle = firstInCycle(problem);
  if (cycle !== null) {
    add('LINK_CYCLE', 'links', `handout ${cycle} would have to come after itself; break the cycle`);
  }
}

function checkHelper({ handouts }: Problem, h: number, add: Add): void {
  const where = `handouts[${h}]`;
  const helper = handouts[h];
  const helped = handouts[helper.helps];
  const wrong = (message: string): void => add('HELPER_WRONG', where, message);
  if (isHelper(helped) || helped.crew !== 2) wrong('helps a handout that asks for no second person');
  if (helper.home !== helped.home || helper.service !== helped.service) {
    wrong('must be at the same home for as long as the handout that it helps');
  }
  if (helper.crew !== 1 || helper.load.some((load) => load !== 0) || helper.unassignedCost !== 0) {
    wrong(
      'is one person who brings nothing, and is no loss where not needed: crew 1, load 0, unassignedCost 0',
    );
  }
  if (helper.points.length > 0 || helped.points.length > 0) {
    wrong('and whom it helps can only be at home; offer no points');
  }
  if (handouts.findIndex(({ helps }) => helps === helper.helps) !== h)
    wrong('is not the only helper; one is enough');
}

/** A handout that would come after itself by its AFTER links, both visits of a meeting taken as one; null = none. */
function firstInCycle({ links, handouts }: Problem): number | null {
  const one = (h: number): number => {
    const helps = handouts[h]?.helps ?? -1;
    return helps === -1 ? h : helps;
  };
  const next = new Map<number, number[]>();
  for (const { kind, a, b } of links) {
    if (kind === 'AFTER' && a !== b) next.set(one(a), [...(next.get(one(a)) ?? []), one(b)]);
  }
  const done = new Set<number>();
  const open = new Set<number>();
  const visit = (h: number): number | null => {
    if (open.has(h)) return h;
    if (done.has(h)) return null;
    open.add(h);
    for (const after of next.get(h) ?? []) {
      const found = visit(after);
      if (found !== null) return found;
    }
    open.delete(h);
    done.add(h);
    return null;
  };
  for (const h of next.keys()) {
    const found = visit(h);
    if (found !== null) return found;
  }
  return null;
}
