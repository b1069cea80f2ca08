import { type Area, EngineUnavailable, NO_WAY, type RoadEngine } from '../roads/road-engine.js';
import {
  type KnownPlace,
  type MatrixKey,
  type MatrixRow,
  type MatrixStore,
  NOT_KNOWN,
} from './matrix-store.js';

export const isWhole = (rows: ReadonlyMap<number, MatrixRow>, numbers: readonly number[]): boolean =>
  numbers.every((source) => isWholeRow(rows.get(source), numbers));

/** Whether a row has a cell, if only NO_WAY, for each of the places. */
export const isWholeRow = (row: MatrixRow | undefined, numbers: readonly number[]): boolean =>
  row !== undefined && numbers.every((target) => cell(row, target) !== NOT_KNOWN);

/** What the store does not have of one matrix, from the engine. */
export class MatrixFill {
  constructor(
    private readonly engine: RoadEngine,
    private readonly store: MatrixStore,
    private readonly key: MatrixKey,
    private readonly avoid: readonly Area[],
  ) {}

  /**
   * Makes the known places and these one square: rows from the new places to all, and columns from all to the new
   * ones. So what is new costs two thin strips, however large the rest.
   *
   * @param rows those of `asked` that there are
   * @param most new places that may be asked for
   * @throws EngineUnavailable also when there are more of them
   */
  async strips(
    asked: readonly KnownPlace[],
    rows: ReadonlyMap<number, MatrixRow>,
    most = Infinity,
  ): Promise<void> {
    const { key } = this;
    const known = await this.store.placesWithRow(key);
    const numbersKnown = new Set(known.map(({ number }) => number));
    // A row that lacks a cell of the square (its worker lost a race, or died) is begun anew.
    const needed = asked.flatMap(({ number }) => (numbersKnown.has(number) ? [number] : []));
    const fresh = asked.filter(({ number }) => !isWholeRow(rows.get(number), needed));
    if (fresh.length > most)
      throw new EngineUnavailable(`${fresh.length} places are not in the store: too many to wait for.`);
    const freshNumbers = new Set(fresh.map(({ number }) => number));
    const old = known.filter(({ number }) => !freshNumbers.has(number));
    const snaps = await this.engine.locate(key.mode, fresh);
    const oldRows = await this.store.rows(
      key,
      old.map(({ number }) => number),
    );
    const onRoad = fresh.filter((_, i) => snaps[i] !== null);
    const oldOnRoad = old.filter(({ number }) => oldRows.get(number)!.snap !== null);

    const all = [...oldOnRoad, ...onRoad];
    const outward = await this.ask(onRoad, all);
    const inward = await this.ask(oldOnRoad, onRoad);
    const width = widthOf([...asked, ...known]);
    const written = [
      ...fresh.map((place, i) =>
        without(blankRow(place.number, snaps[i]?.metres ?? null, width), [...old, ...fresh]),
      ),
      ...old.map(({ number }) => without(widened(oldRows.get(number)!, width), fresh)),
    ];
    const byNumber = new Map(written.map((row) => [row.number, row]));
    place(byNumber, onRoad, all, outward);
    place(byNumber, oldOnRoad, onRoad, inward);
    await this.store.write(key, written);
  }

  /**
   * Whole rows from some places to all, each complete as soon as it is written: a large matrix is made of them, and
   * goes on where it was broken off.
   *
   * @param sources some of `all`
   */
  async rows(sources: readonly KnownPlace[], all: readonly KnownPlace[]): Promise<void> {
    const { key } = this;
    const snaps = await this.engine.locate(key.mode, all);
    const snapOf = new Map(all.map(({ number }, i) => [number, snaps[i]?.metres ?? null]));
    const isOnRoad = ({ number }: KnownPlace): boolean => snapOf.get(number) !== null;
    const [from, to] = [sources.filter(isOnRoad), all.filter(isOnRoad)];
    const cells = await this.ask(from, to);
    const width = widthOf(all);
    const written = sources.map(({ number }) =>
      without(blankRow(number, snapOf.get(number) ?? null, width), all),
    );
    place(new Map(written.map((row) => [row.number, row])), from, to, cells);
    await this.store.write(key, written);
  }

  private async ask(sources: readonly KnownPlace[], targets: readonly KnownPlace[]) {
    if (sources.length === 0 || targets.length === 0) return null;
    return this.engine.matrix({ mode: this.key.mode, sources, targets, avoid: this.avoid });
  }
}

const cell = ({ duration }: MatrixRow, number: number): number =>
  number < duration.length ? duration[number] : NOT_KNOWN;

const widthOf = (places: readonly KnownPlace[]): number =>
  1 + places.reduce((most, { number }) => Math.max(most, number), 0);

const blankRow = (number: number, snap: number | null, width: number): MatrixRow => ({
  number,
  snap,
  duration: new Int32Array(width).fill(NOT_KNOWN),
  distance: new Int32Array(width).fill(NOT_KNOWN),
});

function widened(row: MatrixRow, width: number): MatrixRow {
  const wide = blankRow(row.number, row.snap, Math.max(width, row.duration.length));
  wide.duration.set(row.duration);
  wide.distance.set(row.distance);
  return wide;
}

/** The row with no way to the places, until one is put there. */
function without(row: MatrixRow, places: readonly KnownPlace[]): MatrixRow {
  for (const { number } of places) row.duration[number] = row.distance[number] = NO_WAY;
  return row;
}

/** Puts the engine's cells where the places' numbers say. */
function place(
  rows: ReadonlyMap<number, MatrixRow>,
  sources: readonly KnownPlace[],
  targets: readonly KnownPlace[],
  cells: { readonly duration: Int32Array; readonly distance: Int32Array } | null,
): void {
  if (cells === null) return;
  sources.forEach((source, i) => {
    const row = rows.get(source.number)!;
    targets.forEach((target, j) => {
      row.duration[target.number] = cells.duration[i * targets.length + j];
      row.distance[target.number] = cells.distance[i * targets.length + j];
    });
  });
}
