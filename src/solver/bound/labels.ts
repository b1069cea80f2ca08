/**
 * Labels of the pricing problem, two for each cell: the cheapest partial route, and the cheapest whose last visit differs
 * from that one's. With both, a route need not return directly to the visit it came from (2-cycle elimination, Houck et
 * al. 1980).
 */
export class Labels {
  readonly best: Float64Array;
  /** The visit before, and the cell in which that one started. */
  readonly bestFrom: Int32Array;
  readonly bestCell: Int32Array;
  readonly second: Float64Array;
  readonly secondFrom: Int32Array;
  readonly secondCell: Int32Array;

  constructor(cells: number) {
    this.best = new Float64Array(cells);
    this.bestFrom = new Int32Array(cells);
    this.bestCell = new Int32Array(cells);
    this.second = new Float64Array(cells);
    this.secondFrom = new Int32Array(cells);
    this.secondCell = new Int32Array(cells);
  }

  /** Empties all cells. */
  clear(): void {
    this.best.fill(Infinity);
    this.second.fill(Infinity);
  }

  /** Adds a partial route of this cost that comes from visit `from`, started in `cell`; the two best are kept. */
  offer(at: number, price: number, from: number, cell: number): void {
    const { best, bestFrom, bestCell, second, secondFrom, secondCell } = this;
    if (price < best[at]) {
      if (bestFrom[at] !== from || best[at] === Infinity) {
        second[at] = best[at];
        secondFrom[at] = bestFrom[at];
        secondCell[at] = bestCell[at];
      }
      best[at] = price;
      bestFrom[at] = from;
      bestCell[at] = cell;
    } else if (price < second[at] && bestFrom[at] !== from) {
      second[at] = price;
      secondFrom[at] = from;
      secondCell[at] = cell;
    }
  }

  /** Extends the labels of cell `before` to cell `at`, at an additional cost. */
  copy(before: number, at: number, more: number): void {
    if (this.best[before] === Infinity) return;
    this.offer(at, this.best[before] + more, this.bestFrom[before], this.bestCell[before]);
    if (this.second[before] < Infinity)
      this.offer(at, this.second[before] + more, this.secondFrom[before], this.secondCell[before]);
  }
}
