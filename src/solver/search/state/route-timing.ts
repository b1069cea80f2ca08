/**
 * Evaluates the times of routes: the interface between moves, which rearrange nodes, and the rules about time. Rooms
 * above implement it (`timing/`), one class for each set of rules that a problem uses.
 *
 * All costs are in the objective's unit and include penalties for lateness; edges (distance) are not among them.
 * Where a `limit` is given: if the true cost is >= `limit`, any value >= `limit` may be returned, so that an evaluation
 * can end early.
 */
export interface RouteTiming {
  /** Recomputes what is stored about route r after its nodes or their order changed. Returns the cost of its times. */
  update(r: number): number;
  /** Reads the windows of handout h from the data again; update its route afterwards. */
  updateWindows(h: number): void;
  /** A part of what `update` returned that no rearrangement of the same handouts can save. */
  irreducible(r: number): number;
  /** What is saved, beyond `irreducible`, when route r is left without visits. */
  savingIfEmptied(r: number): number;
  /** Seconds of lateness, and of duration over the limit, in route r; 0 = it keeps the rules of time. */
  lateness(r: number): number;
  /** Cost of route r's times if node y, with all that follows it now, came right after node i. */
  join(r: number, i: number, y: number, limit: number): number;
  /** As `join`, with `count` nodes from `first` (as linked now, on any route or none) inserted between i and y. */
  insert(r: number, i: number, first: number, count: number, y: number, limit: number): number;
  /**
   * Any other rearrangement of route r, piece by piece: `begin` with its start up to node i as it is now …
   */
  begin(r: number, i: number): void;
  /** … `forward` for the nodes from `first` to `last` as linked now … */
  forward(first: number, last: number): void;
  /** … `backward` for a stretch in reverse … */
  backward(first: number, last: number): void;
  /** … and `finish` with node y and all that follows it now. Returns the cost of the route's times. */
  finish(y: number, limit: number): number;
}
