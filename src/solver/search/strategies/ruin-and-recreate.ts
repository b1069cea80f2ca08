/**
 * Ruin and recreate: removes some handouts and inserts them again, brings some of the new plans to a local optimum around
 * what changed, and accepts them by simulated annealing over the time available (SISR, Christiaens & Vanden Berghe 2020,
 * section 4). Optionally rules may be broken at penalties (`PenaltyManager`).
 */
import { BestInsertion } from '../construct/index.js';
import type { SearchContext } from '../context/index.js';
import { LocalSearch, type LocalSearchSettings } from '../local-search/index.js';
import { repair } from '../repair/index.js';
import { Snapshot } from '../state/index.js';
import { MobileStopToggle } from './mobile-stop-toggle.js';
import { StringRemoval, type StringRemovalSettings } from './string-removal.js';

/** All chances and fractions are 0 to 1. */
export interface RuinAndRecreateSettings {
  readonly removal: StringRemovalSettings;
  /** Chance that a position is skipped when inserting. The paper has 0.01. */
  readonly blinkChance: number;
  /** Chance of a bold iteration, whose blink chance is drawn from 0 to `maxBoldBlinkChance`. */
  readonly boldChance: number;
  readonly maxBoldBlinkChance: number;
  /** Chance that a new plan is brought to a local optimum; the others are accepted or not as recreated. */
  readonly localSearchChance: number;
  readonly localSearch: LocalSearchSettings;
  /** Fraction of plans that shall keep each rule, by adjusting penalties; 1 = rules are never broken. */
  readonly targetFeasible: number;
  /** Iterations between two plans that are registered with the penalty manager; an integer, at least 1. */
  readonly iterationsBetweenRegistrations: number;
  /** Chance that an infeasible plan that costs less than the incumbent is repaired. */
  readonly repairChance: number;
  /** Temperature at the beginning and at the end, in mean costs of a served handout; above 0. */
  readonly initialTemperature: number;
  readonly finalTemperature: number;
  /** Chance that a mobile stop is opened or closed in an iteration. */
  readonly mobileStopChance: number;
  /**
   * Chance that a group of linked visits is moved in an iteration: `linkedFactor / length ** 2`, at most `maxLinkedChance`,
   * with the mean number of visits on a route in use, since its cost grows with the length of routes.
   */
  readonly linkedFactor: number;
  readonly maxLinkedChance: number;
}

/** Starts from the state, which may hold any feasible plan. Better plans are offered to the incumbent. */
export function ruinAndRecreate(context: SearchContext, settings: RuinAndRecreateSettings): void {
  const { state, penalties, neighbours, rng, stopping, incumbent, linkedInsertion } = context;
  const { data, routes } = state;
  const isPenalised = settings.targetFeasible < 1;
  if (isPenalised) state.penaliseViolations(settings.targetFeasible);
  const insertion = new BestInsertion(state, neighbours);
  const localSearch = new LocalSearch(routes, neighbours, rng, settings.localSearch);
  const length = meanLength(context);
  const removal = new StringRemoval(state, neighbours, rng, settings.removal, length);
  const mobileStops = new MobileStopToggle(state, insertion, rng, settings.mobileStopChance);
  let blinkChance = settings.blinkChance;
  const blink = (): boolean => rng.unit() < blinkChance;
  const stop = (): boolean => stopping.isMet();
  const offerRepaired = (): void => {
    repair(context, localSearch);
    incumbent.offer(state);
  };

  localSearch.run(stop);
  incumbent.offer(state);
  const current = new Snapshot(state);
  const temperatureUnit = meanCost(context);
  const linkedChance = Math.min(settings.maxLinkedChance, settings.linkedFactor / length ** 2);
  for (let iteration = 1; !stop(); iteration++) {
    if (
      isPenalised &&
      iteration % settings.iterationsBetweenRegistrations === 0 &&
      penalties.register(routes)
    ) {
      routes.updateAll();
      current.save(state);
    }
    localSearch.markEvaluated();
    const isBold = settings.boldChance > 0 && rng.unit() < settings.boldChance;
    blinkChance = isBold ? rng.unit() * settings.maxBoldBlinkChance : settings.blinkChance;
    const unassigned = state.unassigned();
    const group = linkedInsertion && rng.unit() < linkedChance ? linkedInsertion.removeRandomGroup() : null;
    mobileStops.maybeToggle(unassigned);
    removal.run(unassigned);
    // Agreed times tie other visits to their positions, so with a group far more positions are skipped.
    const groupBlinkChance = group ? rng.unit() : 0;
    const groupBlink = (): boolean => rng.unit() < groupBlinkChance;
    // Before or after the other handouts, as whatever is inserted first has the choice of positions.
    const isGroupFirst = group !== null && rng.int(2) === 0;
    if (group && isGroupFirst) linkedInsertion?.insert(group, groupBlink);
    for (const u of inInsertionOrder(context, unassigned)) {
      if (insertion.find(u, data.unassignedCost[u], group ? groupBlink : blink, false)) insertion.apply(u);
    }
    if (group && !isGroupFirst) linkedInsertion?.insert(group, groupBlink);
    mobileStops.closeUnused();
    if (rng.unit() < settings.localSearchChance) localSearch.runAroundChanges(stop);
    const { initialTemperature, finalTemperature } = settings;
    const cooling = (finalTemperature / initialTemperature) ** stopping.fractionUsed();
    const temperature = temperatureUnit * initialTemperature * cooling;
    const cost = state.penalisedCost();
    if (cost < current.cost - temperature * Math.log(rng.unit() + 1e-12)) {
      current.save(state);
      const wouldBeBest = cost < incumbent.cost && !incumbent.offer(state);
      if (wouldBeBest && isPenalised && rng.unit() < settings.repairChance) {
        penalties.restoringAfter(offerRepaired);
        current.restore(state);
        routes.updateAll();
      }
    } else current.restore(state);
  }
  if (isPenalised && !state.isFeasible()) offerRepaired();
}

/** Mean cost of a served handout: the unit of the temperature. */
function meanCost({ state }: SearchContext): number {
  const { data, routes } = state;
  let cost = 0;
  let served = 0;
  for (let r = 0; r < data.vehicles; r++) {
    cost += routes.edgeCost[r] + routes.otherCost[r];
    served += routes.size[r];
  }
  for (let h = 0; h < data.handouts; h++) {
    if (!state.board || state.board.point[h] === -1) continue;
    cost += state.board.cost[h];
    served++;
  }
  return Math.max(1, cost / Math.max(1, served));
}

/** Mean number of visits on a route in use. */
function meanLength({ state }: SearchContext): number {
  const used = state.routes.size.filter((size) => size > 0);
  return used.reduce((sum, size) => sum + size, 0) / Math.max(1, used.length);
}

/**
 * The handouts in a random one of five orders: shuffled (weight 4), narrowest windows first (2), largest load first (2),
 * farthest from the first vehicle's start first (2), nearest first (1).
 */
function inInsertionOrder({ state, rng }: SearchContext, unassigned: readonly number[]): Int32Array {
  const { data } = state;
  const order = Int32Array.from(unassigned);
  rng.shuffle(order);
  const draw = rng.int(11);
  if (draw < 4 || data.vehicles === 0) return order;
  if (draw < 8) {
    const width = (u: number): number => data.late[u] - data.early[u];
    if (data.dims === 0 || draw < 6) return order.sort((a, b) => width(a) - width(b));
    return order.sort((a, b) => data.load[b * data.dims] - data.load[a * data.dims]);
  }
  const start = data.place[data.startOf(0)] * data.places;
  const distance = (u: number): number => data.cost[start + data.place[u]];
  return draw < 10
    ? order.sort((a, b) => distance(b) - distance(a))
    : order.sort((a, b) => distance(a) - distance(b));
}
