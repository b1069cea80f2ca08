/**
 * Iterated search by ruin and recreate, some of the new plans brought to a local optimum around what changed, and
 * accepted by simulated annealing over the time that there is (SISR, Christiaens & Vanden Berghe 2020, section 4).
 */
import type { SearchContext } from '../context.js';
import { Insertion } from '../construct/best-insertion.js';
import { LocalSearch } from '../local-search/local-search.js';
import { mend } from '../repair/repair.js';
import { Ruin } from './string-removal.js';
import { Snapshot } from '../state/snapshot.js';
import { Stands } from './mobile-stop-toggle.js';

export interface IteratedSettings {
  /** Handouts taken out on average, and the longest string of one route: so many where routes are short … */
  readonly ruin: number;
  readonly longestString: number;
  /** … and so many more for each visit that routes have on average, up to `MOST_RUIN` and `LONGEST_STRING`. */
  readonly ruinPerVisit: number;
  readonly stringPerVisit: number;
  /** Chance that a position is passed over when inserting. */
  readonly blink: number;
  /** Share of tries in which many positions are passed over. */
  readonly bold: number;
  /** Share of ruins that take out anybody, near or far. */
  readonly scattered: number;
  /** Share of new plans that are brought to a local optimum; the others are as they were recreated. */
  readonly localSearchChance: number;
  /** Share of local searches that try SWAP*. */
  readonly pairsChance: number;
  /** Share of plans that are to keep each rule, which may be broken at a price meanwhile; 1 = rules are kept. */
  readonly keptShare: number;
  /** Temperature at the beginning and the end, as a share of what one handout costs on average. */
  readonly hot: number;
  readonly cold: number;
}

/** How often a group of bound visits is moved at most, and the less often the longer routes are, as it is dear then. */
const MOST_LINKS = 0.3;
const LINK_SHARE = 4;
/** Share of positions that a bold try passes over at most. */
const MOST_PASSED_OVER = 0.5;
const MOST_RUIN = 40;
const LONGEST_STRING = 30;
/** Of so many tries one is looked at for the rules that the plan breaks then, by which their prices move. */
const NOTED_EVERY = 2;
/** Chance that a plan which would be the best but for a broken rule is mended. */
const MEND_CHANCE = 0.05;
/** For plain windows, keeping every rule: tries are cheap, and many of them beat few good ones. */
export const ITERATED: IteratedSettings = {
  ruin: 10,
  longestString: 10,
  ruinPerVisit: 0,
  stringPerVisit: 0,
  blink: 0.01,
  bold: 0,
  scattered: 0,
  localSearchChance: 0.3,
  pairsChance: 0.01,
  keptShare: 1,
  hot: 0.1,
  cold: 0.001,
};

/**
 * For plain windows where everybody fits in: rules may be broken at a price for a while, so that routes become fewer,
 * which no small change of a plan that keeps every rule brings about (measured: docs/solver.md).
 */
export const ITERATED_SOFT: IteratedSettings = {
  ...ITERATED,
  ruinPerVisit: 0.5,
  longestString: 5,
  stringPerVisit: 0.6,
  localSearchChance: 0.6,
  keptShare: 0.4,
  hot: 0.4,
};

/** For breaks, paid time and points: a try is dear, so each is made the most of. */
export const ITERATED_RICH: IteratedSettings = {
  ...ITERATED,
  localSearchChance: 1,
  pairsChance: 0.2,
  hot: 0.2,
  cold: 0.002,
};

/** By turns with another search, each of which begins a little warm. */
export const ITERATED_TURN: IteratedSettings = { ...ITERATED_RICH, hot: 0.1 };

/**
 * For a small day on which some may be brought home or collect: whether a crew goes out at all hangs on several of them
 * together, which many warm tries find and a few good ones do not (measured: docs/presence.md).
 */
export const ITERATED_JOINT: IteratedSettings = {
  ...ITERATED_RICH,
  bold: 0.1,
  scattered: 0.1,
  localSearchChance: 0.1,
  hot: 0.3,
  cold: 0.01,
};

/** Goes on from the state as it is, which may be any feasible plan; the best is offered to the incumbent. */
export function iteratedSearch(context: SearchContext, settings: IteratedSettings): void {
  const { state, penalties, neighbours, rng, budget, incumbent, links } = context;
  const { data, routes } = state;
  const isSoft = settings.keptShare < 1;
  if (isSoft) state.allow(settings.keptShare);
  const insertion = new Insertion(state, neighbours);
  const localSearch = new LocalSearch(routes, neighbours, rng, settings.pairsChance);
  const length = typicalLength(context);
  const ruin = new Ruin(state, neighbours, rng, {
    average: Math.min(MOST_RUIN, settings.ruin + settings.ruinPerVisit * length),
    longestString: Math.min(LONGEST_STRING, settings.longestString + settings.stringPerVisit * length),
    scattered: settings.scattered,
  });
  const stands = new Stands(state, insertion, rng);
  let passedOver = settings.blink;
  const blink = (): boolean => rng.unit() < passedOver;
  const isOver = (): boolean => budget.isOver();
  const offerMended = (): void => {
    mend(context, localSearch);
    incumbent.offer(state);
  };

  localSearch.run(isOver);
  incumbent.offer(state);
  const current = new Snapshot(state);
  const unit = typicalPrice(context);
  const linkChance = Math.min(MOST_LINKS, LINK_SHARE / length ** 2);
  for (let tries = 1; !isOver(); tries++) {
    if (isSoft && tries % NOTED_EVERY === 0 && penalties.note(routes)) {
      routes.settleAll();
      current.save(state);
    }
    localSearch.trust();
    const isBold = settings.bold > 0 && rng.unit() < settings.bold;
    passedOver = isBold ? rng.unit() * MOST_PASSED_OVER : settings.blink;
    const missing = state.unassigned();
    const group = links && rng.unit() < linkChance ? links.takeOut() : null;
    stands.maybeToggle(missing);
    ruin.run(missing);
    // Agreed times tie others to where they are, so with a group many a place is passed over to see others.
    const often = group ? rng.unit() : 0;
    const blinkAtLinks = (): boolean => rng.unit() < often;
    // Before the others or after them: who comes first has the choice.
    const isFirst = group !== null && rng.int(2) === 0;
    if (group && isFirst) links?.insert(group, blinkAtLinks);
    for (const u of inInsertionOrder(context, missing)) {
      if (insertion.find(u, data.unassignedCost[u], group ? blinkAtLinks : blink, false)) insertion.apply(u);
    }
    if (group && !isFirst) links?.insert(group, blinkAtLinks);
    stands.closeEmpty();
    if (rng.unit() < settings.localSearchChance) localSearch.runChanged(isOver);
    const temperature = unit * settings.hot * (settings.cold / settings.hot) ** budget.share();
    const price = state.price();
    if (price < current.price - temperature * Math.log(rng.unit() + 1e-12)) {
      current.save(state);
      const wouldBeBest = price < incumbent.price && !incumbent.offer(state);
      // Good, but a rule is broken: now and then it is worth seeing whether it need be.
      if (wouldBeBest && isSoft && rng.unit() < MEND_CHANCE) {
        penalties.keep(offerMended);
        current.restore(state);
        routes.settleAll();
      }
    } else current.restore(state);
  }
  if (isSoft && !state.isFeasible()) offerMended();
}

/** What a served handout costs on average: the scale of the temperature. */
function typicalPrice({ state }: SearchContext): number {
  const { data, routes } = state;
  let price = 0;
  let served = 0;
  for (let r = 0; r < data.vehicles; r++) {
    price += routes.way[r] + routes.value[r];
    served += routes.size[r];
  }
  for (let h = 0; h < data.handouts; h++) {
    if (!state.board || state.board.point[h] === -1) continue;
    price += state.board.cost[h];
    served++;
  }
  return Math.max(1, price / Math.max(1, served));
}

/** Visits on a route that is used. */
function typicalLength({ state }: SearchContext): number {
  const used = state.routes.size.filter((size) => size > 0);
  return used.reduce((sum, size) => sum + size, 0) / Math.max(1, used.length);
}

/** One of four orders, drawn at random: by chance, by load, far ones first, near ones first. */
function inInsertionOrder({ state, rng }: SearchContext, missing: readonly number[]): Int32Array {
  const { data } = state;
  const order = Int32Array.from(missing);
  rng.shuffle(order);
  const draw = rng.int(11);
  if (draw < 4 || data.vehicles === 0) return order;
  if (draw < 8) {
    const width = (u: number): number => data.late[u] - data.early[u];
    if (data.dims === 0 || draw < 6) return order.sort((a, b) => width(a) - width(b));
    return order.sort((a, b) => data.load[b * data.dims] - data.load[a * data.dims]);
  }
  const start = data.place[data.startOf(0)] * data.places;
  const far = (u: number): number => data.cost[start + data.place[u]];
  return draw < 10 ? order.sort((a, b) => far(b) - far(a)) : order.sort((a, b) => far(a) - far(b));
}
