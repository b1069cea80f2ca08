import { createReadStream } from 'node:fs';
import { OSMTransform } from 'osm-pbf-parser-node';
import { classOf, type StreetClass } from './street-classes.js';

/** A street of the map file: its nodes by number. */
interface Way {
  readonly street: StreetClass;
  readonly name: string | null;
  readonly nodes: Float64Array;
}

export interface Street {
  readonly street: StreetClass;
  readonly name: string | null;
  /** At least two. */
  readonly line: [lon: number, lat: number][];
}

type Item =
  | { readonly type: 'node'; readonly id: number; readonly lat: number; readonly lon: number }
  | {
      readonly type: 'way';
      readonly refs: readonly number[];
      readonly tags?: Readonly<Partial<Record<string, string>>>;
    }
  | { readonly type: 'relation' };

/**
 * The streets of an OpenStreetMap file. The file is read twice, first for the streets and then for the places of their
 * nodes: of a country's nodes most belong to no street, and all of them would not fit into memory.
 */
export async function* readStreets(file: string): AsyncGenerator<Street> {
  const ways = await readWays(file);
  const nodes = await readNodes(file, ways);
  for (const { street, name, nodes: ids } of ways) {
    const line: [number, number][] = [];
    for (const id of ids) {
      const place = nodes.placeOf(id);
      if (place) line.push(place); // an extract's edge cuts streets: the nodes outside are not in it
    }
    if (line.length >= 2) yield { street, name, line };
  }
}

async function readWays(file: string): Promise<Way[]> {
  const ways: Way[] = [];
  for await (const item of items(file)) {
    if (item.type !== 'way' || !item.tags?.['highway'] || item.tags['area'] === 'yes') continue;
    const street = classOf(item.tags['highway']);
    if (street) ways.push({ street, name: item.tags['name'] ?? null, nodes: Float64Array.from(item.refs) });
  }
  return ways;
}

/** Ids in order, and a place for each in units of 100 nanodegrees, as the file counts. */
class Nodes {
  private readonly lats: Int32Array;
  private readonly lons: Int32Array;

  constructor(private readonly ids: Float64Array) {
    this.lats = new Int32Array(ids.length);
    this.lons = new Int32Array(ids.length).fill(UNKNOWN);
  }

  place(id: number, lat: number, lon: number): void {
    const at = this.find(id);
    if (at < 0) return;
    this.lats[at] = Math.round(lat * UNITS);
    this.lons[at] = Math.round(lon * UNITS);
  }

  placeOf(id: number): [lon: number, lat: number] | null {
    const at = this.find(id);
    return this.lons[at] === UNKNOWN ? null : [this.lons[at] / UNITS, this.lats[at] / UNITS];
  }

  private find(id: number): number {
    let [low, high] = [0, this.ids.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.ids[middle];
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

const UNITS = 1e7;
/** No longitude. */
const UNKNOWN = 2 ** 31 - 1;

async function readNodes(file: string, ways: readonly Way[]): Promise<Nodes> {
  const all = new Float64Array(ways.reduce((count, { nodes }) => count + nodes.length, 0));
  let filled = 0;
  for (const { nodes } of ways) {
    all.set(nodes, filled);
    filled += nodes.length;
  }
  all.sort();
  let distinct = 0;
  for (const id of all) if (distinct === 0 || all[distinct - 1] !== id) all[distinct++] = id;
  const nodes = new Nodes(all.slice(0, distinct));
  for await (const item of items(file)) if (item.type === 'node') nodes.place(item.id, item.lat, item.lon);
  return nodes;
}

async function* items(file: string): AsyncGenerator<Item> {
  const withTags = { node: false, way: ['highway', 'name', 'area'], relation: false };
  const blocks = createReadStream(file, { highWaterMark: 1 << 20 }).pipe(new OSMTransform({ withTags }));
  for await (const block of blocks as AsyncIterable<Item[]>) yield* block;
}
