/**
 * Starting solutions with few vehicles. Whether a crew is used at all, and whether handouts are collected that could be
 * brought home, depend on each other, and no small step of a search empties a shift. So this starts with every handout
 * collected that may be, tries one vehicle fewer as long as that lowers the cost, and leaves it to the search to bring
 * handouts home where it pays.
 */
import { insertWithEjection, insertWithRelief, NONE } from '../../bookings/index.js';
import { flexibilityOf, insertByRegret } from '../construct/index.js';
import type { SearchContext } from '../context/index.js';
import { UntilFraction } from '../run/index.js';
import { ruinAndRecreate, type RuinAndRecreateSettings } from './ruin-and-recreate.js';

export interface FewerVehiclesSettings {
  /** Fraction of the search's time, 0 to 1, for improving the first solution, and each with one vehicle fewer. */
  readonly firstFraction: number;
  readonly nextFraction: number;
  /** How often one vehicle fewer is tried, at most; an integer, at least 0. */
  readonly maxRemoved: number;
  /**
   * Visits an hour that fewer crews are assumed capable of, as a multiple of what all crews do now, at least 1: they wait
   * less and drive shorter distances. A vehicle is not removed where the others would need more to serve all who cannot
   * collect.
   */
  readonly productivity: number;
  readonly ruinAndRecreate: RuinAndRecreateSettings;
}

/** Ends with the best plan found in the state. Not for problems with linked visits or mobile stops. */
export function startWithFewerVehicles(context: SearchContext, settings: FewerVehiclesSettings): void {
  const { state, incumbent, stopping } = context;
  const improve = (fraction: number): void => {
    const stage = new UntilFraction(stopping, Math.min(1, stopping.fractionUsed() + fraction));
    ruinAndRecreate({ ...context, stopping: stage }, settings.ruinAndRecreate);
  };
  collectWherePossible(context);
  incumbent.offer(state);
  improve(settings.firstFraction);
  incumbent.best?.restore(state);
  for (let k = 0; k < settings.maxRemoved && !stopping.isMet(); k++) {
    const before = incumbent.cost;
    if (!clearShortestRoute(context, settings.productivity)) break;
    state.routes.mayOpen = false;
    improve(settings.nextFraction);
    state.routes.mayOpen = true;
    incumbent.best?.restore(state);
    if (incumbent.cost >= before) break;
  }
}

/** Makes the state a plan in which every handout is collected that may be, as far as the points have room. */
function collectWherePossible({ state, neighbours, stopping }: SearchContext): void {
  const { board, data } = state;
  if (!board) return;
  state.clear();
  const flexibility = flexibilityOf(state);
  const waiting = state.unassigned().filter((h) => data.problem.handouts[h].points.length > 0);
  for (const u of waiting.sort((a, b) => flexibility[a] - flexibility[b])) {
    const below = data.unassignedCost[u];
    const place = board.cheapestBelow(u, below, never);
    if (place !== NONE) board.insert(u, place);
    else if (!insertWithRelief(board, u, below)) insertWithEjection(board, u, below);
  }
  insertByRegret(state, neighbours, stopping);
}

/**
 * Clears the route with the fewest visits, unless a visit is locked to it or the other crews could not serve all handouts
 * that cannot be collected. Returns whether it did.
 */
function clearShortestRoute({ state }: SearchContext, productivity: number): boolean {
  const { routes, data } = state;
  const { handouts, vehicles } = data.problem;
  const used = Array.from(routes.size.keys()).filter((r) => routes.size[r] > 0);
  if (used.length < 2) return false;
  const shortest = used.reduce((a, b) => (routes.size[b] < routes.size[a] ? b : a));
  if (routes.pinnedAfter[routes.next[data.startOf(shortest)]] === 1) return false;
  const onDuty = (r: number): number => vehicles[r].latest - vehicles[r].earliest;
  const visits = (isCounted: (h: number) => boolean): number =>
    handouts.filter((_, h) => state.isRouted(h) && isCounted(h)).length;
  const seconds = used.reduce((sum, r) => sum + onDuty(r), 0);
  const homeOnly = visits((h) => handouts[h].points.length === 0);
  const capable = (productivity * visits(() => true) * (seconds - onDuty(shortest))) / seconds;
  if (homeOnly > capable) return false;
  routes.clear(shortest);
  return true;
}

const never = (): boolean => false;
