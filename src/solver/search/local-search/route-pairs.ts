/** Which pairs of routes are worth trying SWAP* on: those that come near each other and have changed since. */
import type { Neighbours } from './granular-neighbours.js';
import type { RouteState } from '../state/route-state.js';

/** Routes are near each other when one holds one of the nearest neighbours of the other's handouts. */
const NEAREST = 10;

export class RoutePairs {
  /** When each pair was last tried, `[lower * vehicles + higher]`. */
  private readonly triedAt: Int32Array;
  /** When all pairs were last taken for tried. */
  private trustedAt = 0;
  private readonly near: Uint8Array;
  readonly first: number[] = [];
  readonly second: number[] = [];

  constructor(
    private readonly routes: RouteState,
    private readonly neighbours: Neighbours,
  ) {
    const { vehicles } = routes.data;
    this.triedAt = new Int32Array(vehicles * vehicles);
    this.near = new Uint8Array(vehicles * vehicles);
  }

  forget(): void {
    this.triedAt.fill(0);
    this.trustedAt = 0;
  }

  /** Takes all pairs as they are now for tried. */
  trust(): void {
    this.trustedAt = this.routes.clock;
  }

  /** Lists the pairs to try into `first` and `second`, and takes them for tried. */
  gather(): void {
    const { data, route, stamp, clock } = this.routes;
    const { list, width } = this.neighbours;
    const { handouts, vehicles } = data;
    const { near, triedAt, trustedAt } = this;
    this.first.length = this.second.length = 0;
    for (let u = 0; u < handouts; u++) {
      const ru = route[u];
      if (ru === -1) continue;
      for (let k = u * width; k < u * width + Math.min(width, NEAREST); k++) {
        const rv = list[k] === -1 ? -1 : route[list[k]];
        if (rv === -1 || rv === ru) continue;
        const cell = ru < rv ? ru * vehicles + rv : rv * vehicles + ru;
        if (near[cell] === 1) continue;
        const since = Math.max(triedAt[cell], trustedAt);
        if (stamp[ru] <= since && stamp[rv] <= since) continue;
        near[cell] = 1;
        this.first.push(ru);
        this.second.push(rv);
      }
    }
    for (let i = 0; i < this.first.length; i++) {
      const low = Math.min(this.first[i], this.second[i]);
      const cell = low * vehicles + Math.max(this.first[i], this.second[i]);
      near[cell] = 0;
      triedAt[cell] = clock;
    }
  }
}
