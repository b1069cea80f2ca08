/**
 * Streets are kept in square blocks, the tiles of one zoom, and cut into smaller tiles when they are asked for. There
 * are three sets of blocks, so that a tile of a whole county needs not every lane in it: each serves the zooms from its
 * own up to the next, and has the classes that are drawn at the last of these.
 */
export const LEVELS = [
  { from: 5, to: 7 },
  { from: 8, to: 11 },
  { from: 12, to: 14 },
] as const;

export type Level = (typeof LEVELS)[number];

/** There are tiles from the one to the other; beyond, the map draws the last ones larger. */
export const STREET_ZOOMS = { min: LEVELS[0].from, max: LEVELS[2].to };

export const levelOf = (zoom: number): Level | undefined =>
  LEVELS.find(({ from, to }) => zoom >= from && zoom <= to);

export const blockFile = ({ from }: Level, x: number, y: number): string => `${from}-${x}-${y}.json.gz`;

/** A share of a tile that is drawn beyond its edge, so that lines meet their neighbours. */
const MARGIN = 1 / 64;

/** The tiles of a zoom that touch the box (web mercator, numbered as on the web). */
export function* tilesTouching(
  zoom: number,
  { west, south, east, north }: Box,
): Generator<{ x: number; y: number }> {
  const last = 2 ** zoom - 1;
  const clamp = (tile: number) => Math.min(last, Math.max(0, Math.floor(tile)));
  const xs = [clamp(column(zoom, west) - MARGIN), clamp(column(zoom, east) + MARGIN)];
  const ys = [clamp(row(zoom, north) - MARGIN), clamp(row(zoom, south) + MARGIN)];
  for (let x = xs[0]; x <= xs[1]; x++) for (let y = ys[0]; y <= ys[1]; y++) yield { x, y };
}

/** Degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const column = (zoom: number, lon: number): number => ((lon + 180) / 360) * 2 ** zoom;

export function row(zoom: number, lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom;
}
