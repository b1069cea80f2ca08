/**
 * The strategies' settings for each kind of problem. What each setting means, its unit and range: at its declaration.
 * How they were found: docs/solver-experiments.md.
 */
import type { LocalSearchSettings } from '../local-search/index.js';
import type { AlternatingSettings } from './alternating.js';
import type { FewerVehiclesSettings } from './fewer-vehicles.js';
import type { HybridGeneticSettings } from './hybrid-genetic.js';
import type { RuinAndRecreateSettings } from './ruin-and-recreate.js';
import type { StringRemovalSettings } from './string-removal.js';

const SWAP_STAR_NEIGHBOURS = 10;

const localSearch = (swapStarChance: number): LocalSearchSettings => ({
  swapStarChance,
  swapStarNeighbours: SWAP_STAR_NEIGHBOURS,
});

/** As in the paper. */
const STRING_REMOVAL: StringRemovalSettings = {
  averageRemoved: 10,
  averageRemovedPerVisit: 0,
  maxAverageRemoved: 40,
  longestString: 10,
  longestStringPerVisit: 0,
  maxLongestString: 30,
  scatteredChance: 0,
};

/** Time windows only, where not every handout fits: iterations are cheap, and many of them beat few good ones. */
export const RUIN_AND_RECREATE: RuinAndRecreateSettings = {
  removal: STRING_REMOVAL,
  blinkChance: 0.01,
  boldChance: 0,
  maxBoldBlinkChance: 0.5,
  localSearchChance: 0.3,
  localSearch: localSearch(0.01),
  targetFeasible: 1,
  iterationsBetweenRegistrations: 2,
  repairChance: 0.05,
  initialTemperature: 0.1,
  finalTemperature: 0.001,
  mobileStopChance: 0.15,
  linkedFactor: 4,
  maxLinkedChance: 0.3,
};

/**
 * Time windows only, where every handout fits: with rules broken at a penalty for a while, the number of routes falls,
 * which no small change of a feasible plan achieves.
 */
export const RUIN_AND_RECREATE_PENALISED: RuinAndRecreateSettings = {
  ...RUIN_AND_RECREATE,
  removal: { ...STRING_REMOVAL, averageRemovedPerVisit: 0.5, longestString: 5, longestStringPerVisit: 0.6 },
  localSearchChance: 0.6,
  targetFeasible: 0.4,
  initialTemperature: 0.4,
};

/** Breaks, paid time and points: iterations are slow, so that each is brought to a local optimum. */
export const RUIN_AND_RECREATE_RICH: RuinAndRecreateSettings = {
  ...RUIN_AND_RECREATE,
  localSearchChance: 1,
  localSearch: localSearch(0.2),
  initialTemperature: 0.2,
  finalTemperature: 0.002,
};

/**
 * Small problems where handouts may be brought home or collected: whether a crew is used at all depends on several of them
 * together, which many warm iterations find and few good ones do not.
 */
const RUIN_AND_RECREATE_MODE_CHOICE: RuinAndRecreateSettings = {
  ...RUIN_AND_RECREATE_RICH,
  removal: { ...STRING_REMOVAL, scatteredChance: 0.1 },
  boldChance: 0.1,
  localSearchChance: 0.1,
  initialTemperature: 0.3,
  finalTemperature: 0.01,
};

/** The population as in Vidal 2022; fewer founders, as there is little time. */
export const HYBRID_GENETIC: HybridGeneticSettings = {
  population: { minSize: 25, generationSize: 40, elite: 4, closest: 5 },
  localSearch: localSearch(0.25),
  founders: 8,
  lateFounders: 24,
  childrenPerLateFounder: 12,
  targetFeasible: 0.25,
  repairChance: 0.5,
  repairFactor: 10,
  patience: 50,
  endsWhenIdle: false,
};

/** Rich problems without a choice between home and points. */
export const ALTERNATING: AlternatingSettings = {
  phases: 4,
  geneticFraction: 0.35,
  genetic: { ...HYBRID_GENETIC, patience: 8, endsWhenIdle: true },
  ruinAndRecreate: { ...RUIN_AND_RECREATE_RICH, initialTemperature: 0.1 },
};

export const ALTERNATING_MODE_CHOICE: AlternatingSettings = {
  ...ALTERNATING,
  ruinAndRecreate: RUIN_AND_RECREATE_MODE_CHOICE,
};

export const FEWER_VEHICLES: FewerVehiclesSettings = {
  firstFraction: 0.1,
  nextFraction: 0.1,
  maxRemoved: 3,
  productivity: 1.6,
  ruinAndRecreate: RUIN_AND_RECREATE_MODE_CHOICE,
};
