/**
 * Ruin and recreate, which chooses between home and points, alternating with a hybrid genetic search of the routes. With
 * breaks and paid time, two dozen visits on a route form a deep local optimum that ruin and recreate does not leave;
 * children of different plans exchange whole routes.
 */
import type { SearchContext } from '../context/index.js';
import { UntilFraction } from '../run/index.js';
import { type HybridGeneticSettings, hybridGeneticSearch } from './hybrid-genetic.js';
import { ruinAndRecreate, type RuinAndRecreateSettings } from './ruin-and-recreate.js';

export interface AlternatingSettings {
  /** Phases of ruin and recreate, between which the genetic search runs; an integer, at least 1. */
  readonly phases: number;
  /** Fraction of a phase, 0 to 1, that the genetic search may take; it ends earlier when it finds nothing better. */
  readonly geneticFraction: number;
  readonly genetic: HybridGeneticSettings;
  readonly ruinAndRecreate: RuinAndRecreateSettings;
}

/**
 * Starts from the incumbent; the last phase ends in the state. Not for problems with linked visits or mobile stops, which
 * the genetic search cannot handle.
 */
export function alternatingSearch(context: SearchContext, settings: AlternatingSettings): void {
  const { state, stopping, incumbent } = context;
  const { phases, geneticFraction } = settings;
  const { initialTemperature, finalTemperature } = settings.ruinAndRecreate;
  for (let phase = 1; phase <= phases && !stopping.isMet(); phase++) {
    const isLast = phase === phases;
    incumbent.best?.restore(state);
    // Later phases start cooler, so as not to lose what earlier ones found.
    const temperature = Math.max(finalTemperature, initialTemperature * (1 - stopping.fractionUsed()));
    const ruining = new UntilFraction(stopping, isLast ? 1 : (phase - geneticFraction) / phases);
    ruinAndRecreate(
      { ...context, stopping: ruining },
      { ...settings.ruinAndRecreate, initialTemperature: temperature },
    );
    if (isLast) return;
    incumbent.best?.restore(state);
    const breeding = new UntilFraction(stopping, phase / phases);
    hybridGeneticSearch({ ...context, stopping: breeding }, settings.genetic);
    state.forbidViolations();
    incumbent.best?.restore(state);
  }
}
