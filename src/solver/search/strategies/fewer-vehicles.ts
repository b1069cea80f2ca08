/**
 * Where a joint search begins. Whether a crew goes out, and whether those collect who could be brought home, hang
 * together, and no small step of a search empties a shift. So it begins with everybody collecting who may, tries to do
 * with one crew fewer as long as that goes well, and from there on brings people home where it pays.
 */
import { insertWithEjection, insertWithRelief, NONE } from '../../bookings/index.js';
import { insertByRegret, leewayOf } from '../construct/regret-insertion.js';
import { Stage } from '../stopping.js';
import type { SearchContext } from '../context.js';
import { type IteratedSettings, iteratedSearch } from './ruin-and-recreate.js';

/** Shares of the time that the beginning gets, and each try with one crew fewer. */
const BEGINNING = 0.1;
const FEWER = 0.1;
const MOST_FEWER = 3;
/** Fewer crews are hoped to make up to so many times as many visits an hour: they wait less, and drive less far out. */
const HOPED = 1.6;

const never = (): boolean => false;

/** Follows the first plans; leaves the state at the best plan found. Nobody is bound to others, and there are no stands. */
export function beginJointly(context: SearchContext, settings: IteratedSettings): void {
  const { state, incumbent, budget } = context;
  const trial = (share: number): void => {
    const stage = new Stage(budget, Math.min(1, budget.share() + share));
    iteratedSearch({ ...context, budget: stage }, settings);
  };
  collectFirst(context);
  incumbent.offer(state);
  trial(BEGINNING);
  incumbent.best?.restore(state);
  for (let k = 0; k < MOST_FEWER && !budget.isOver(); k++) {
    const before = incumbent.price;
    if (!dissolveShortest(context)) break;
    state.routes.mayOpen = false;
    trial(FEWER);
    state.routes.mayOpen = true;
    incumbent.best?.restore(state);
    if (incumbent.price >= before) break;
  }
}

/** A plan in which everybody who may collect does, as far as the points hold them. */
function collectFirst(context: SearchContext): void {
  const { state } = context;
  const { board, data } = state;
  if (!board) return;
  state.clear();
  const leeway = leewayOf(state);
  const waiting = state.unassigned().filter((h) => data.problem.handouts[h].points.length > 0);
  for (const u of waiting.sort((a, b) => leeway[a] - leeway[b])) {
    const below = data.unassignedCost[u];
    const place = board.cheapestBelow(u, below, never);
    if (place !== NONE) board.insert(u, place);
    else if (!insertWithRelief(board, u, below)) insertWithEjection(board, u, below);
  }
  insertByRegret(context);
}

/**
 * Takes everybody off the route with the fewest visits, if nobody is locked to it and there is hope that the other crews
 * visit all who cannot collect. Returns whether it did.
 */
function dissolveShortest({ state }: SearchContext): boolean {
  const { routes, data } = state;
  const { handouts, vehicles } = data.problem;
  const used = Array.from(routes.size.keys()).filter((r) => routes.size[r] > 0);
  if (used.length < 2) return false;
  const shortest = used.reduce((a, b) => (routes.size[b] < routes.size[a] ? b : a));
  if (routes.pinnedAfter[routes.next[data.startOf(shortest)]] === 1) return false;
  const onDuty = (r: number): number => vehicles[r].latest - vehicles[r].earliest;
  const visits = (isIn: (h: number) => boolean): number =>
    handouts.filter((_, h) => state.isRouted(h) && isIn(h)).length;
  const all = used.reduce((sum, r) => sum + onDuty(r), 0);
  const homeOnly = visits((h) => handouts[h].points.length === 0);
  if (homeOnly > (HOPED * visits(() => true) * (all - onDuty(shortest))) / all) return false;
  routes.clear(shortest);
  return true;
}
