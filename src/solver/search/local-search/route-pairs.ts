/** The pairs of routes that SWAP* is tried on: those that are near each other and changed since their last evaluation. */
import type { GranularNeighbours } from '../neighbourhood/index.js';
import type { RouteState } from '../state/index.js';

export class RoutePairs {
  /** `[lower * vehicles + higher]`: `RouteState.changes` when the pair was last evaluated. */
  private readonly evaluatedAt: Int32Array;
  /** `RouteState.changes` when all pairs were last marked as evaluated. */
  private allEvaluatedAt = 0;
  private readonly near: Uint8Array;
  readonly first: number[] = [];
  readonly second: number[] = [];

  constructor(
    private readonly routes: RouteState,
    private readonly neighbours: GranularNeighbours,
    /** Two routes are near if one holds one of this many nearest neighbours of a handout of the other. */
    private readonly nearest: number,
  ) {
    const { vehicles } = routes.data;
    this.evaluatedAt = new Int32Array(vehicles * vehicles);
    this.near = new Uint8Array(vehicles * vehicles);
  }

  reset(): void {
    this.evaluatedAt.fill(0);
    this.allEvaluatedAt = 0;
  }

  /** Marks all pairs as evaluated. */
  markEvaluated(): void {
    this.allEvaluatedAt = this.routes.changes;
  }

  /** Lists the pairs to try in `first` and `second`, and marks them as evaluated. */
  gather(): void {
    const { data, route, changedAt, changes } = this.routes;
    const { list, width } = this.neighbours;
    const { handouts, vehicles } = data;
    const { near, evaluatedAt, allEvaluatedAt } = this;
    this.first.length = this.second.length = 0;
    for (let u = 0; u < handouts; u++) {
      const ru = route[u];
      if (ru === -1) continue;
      for (let k = u * width; k < u * width + Math.min(width, this.nearest); k++) {
        const rv = list[k] === -1 ? -1 : route[list[k]];
        if (rv === -1 || rv === ru) continue;
        const cell = ru < rv ? ru * vehicles + rv : rv * vehicles + ru;
        if (near[cell] === 1) continue;
        const since = Math.max(evaluatedAt[cell], allEvaluatedAt);
        if (changedAt[ru] <= since && changedAt[rv] <= since) continue;
        near[cell] = 1;
        this.first.push(ru);
        this.second.push(rv);
      }
    }
    for (let i = 0; i < this.first.length; i++) {
      const low = Math.min(this.first[i], this.second[i]);
      const cell = low * vehicles + Math.max(this.first[i], this.second[i]);
      near[cell] = 0;
      evaluatedAt[cell] = changes;
    }
  }
}
