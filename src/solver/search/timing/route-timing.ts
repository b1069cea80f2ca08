/**
 * What the times of a route cost: the seam between the moves, which rearrange nodes, and the rules about time. A
 * problem with plain windows gets `LeanTiming`, one with breaks or paid time `RichTiming`; the moves see one shape.
 */
/** Where a `limit` is asked for: what is not below it may come back as anything that is not below it. */
export interface Timing {
  /** Works out anew what is kept about route r, whose nodes or order changed. Returns what its times cost. */
  settle(r: number): number;
  /** Takes over the windows of handout h as they are in the data now; settle its route afterwards. */
  narrowed(h: number): void;
  /** A part of what `settle` returned that no rearrangement of the same handouts can save. */
  least(r: number): number;
  /** What is saved, beyond `least`, when route r is left without visits. */
  saveByEmptying(r: number): number;
  /** Seconds of lateness (and of duration over the limit) in route r as it stands; 0 = on time. */
  lateness(r: number): number;
  /** What route r's times would cost if node y, with all that follows it now, came right after node i. */
  join(r: number, i: number, y: number, limit: number): number;
  /** As `join`, with `count` nodes from `first` (as linked now, anywhere) put between i and y. */
  insert(r: number, i: number, first: number, count: number, y: number, limit: number): number;
  /**
   * A free rearrangement of route r, piece by piece: from its start to node i as it is now …
   */
  begin(r: number, i: number): void;
  /** … then the nodes from `first` to `last` as linked now … */
  forward(first: number, last: number): void;
  /** … or in reverse … */
  backward(first: number, last: number): void;
  /** … and at last node y with all that follows it now. Returns what the times would cost. */
  finish(y: number, limit: number): number;
}
