import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import type { LatLon } from '../../src/shared/geo.js';

export type OsmTags = Readonly<Record<string, string>>;

export interface OsmWay {
  readonly tags: OsmTags;
  /** Names of nodes, in the order of the way. */
  readonly nodes: readonly string[];
}

/** An invented map: nodes by name, and ways along them. */
export interface OsmMap {
  readonly nodes: ReadonlyMap<string, LatLon>;
  readonly ways: readonly OsmWay[];
}

const SOUTH = 60.88;
const WEST = 11.56;
/** Between two crossings: about 223 m to the north and 217 m to the east. */
const NORTHWARDS = 0.002;
const EASTWARDS = 0.004;

/** The crossing of the `row`th street from the south with the `column`th avenue from the west. */
export const crossing = (row: number, column: number): LatLon => ({
  lat: SOUTH + row * NORTHWARDS,
  lon: WEST + column * EASTWARDS,
});

/**
 * An invented town: `size` streets from west to east (Gate 1, Gate 2 …) and as many avenues from south to north (Allé 1
 * …), 50 km/h, with whatever is said put on top.
 */
export function osmTown(size = 6, extra: Partial<OsmMap> = {}): OsmMap {
  const nodes = new Map<string, LatLon>(extra.nodes);
  const range = Array.from({ length: size }, (_, i) => i);
  for (const row of range) for (const column of range) nodes.set(`${row} ${column}`, crossing(row, column));
  const tags = { highway: 'residential', maxspeed: '50' };
  const streets = range.map((row) => ({
    tags: { ...tags, name: `Gate ${row + 1}` },
    nodes: range.map((column) => `${row} ${column}`),
  }));
  const avenues = range.map((column) => ({
    tags: { ...tags, name: `Allé ${column + 1}` },
    nodes: range.map((row) => `${row} ${column}`),
  }));
  return { nodes, ways: [...streets, ...avenues, ...(extra.ways ?? [])] };
}

/** A map as an OpenStreetMap file (osm.pbf): OpenStreetMap wiki, "PBF Format". */
export function osmPbf({ nodes, ways }: OsmMap): Buffer {
  const header = new PbfWriter();
  header.writeStringField(4, 'OsmSchema-V0.6');
  const ids = new Map([...nodes.keys()].map((name, i) => [name, i + 1]));
  const nodeBlock = primitiveBlock([], (group) => {
    for (const [name, { lat, lon }] of nodes) {
      group.writeMessage(
        1,
        (_, node) => {
          node.writeSVarintField(1, ids.get(name)!);
          node.writeSVarintField(8, units(lat));
          node.writeSVarintField(9, units(lon));
        },
        null,
      );
    }
  });
  const strings = [...new Set(ways.flatMap(({ tags }) => Object.entries(tags).flat()))];
  const wayBlock = primitiveBlock(strings, (group) => {
    ways.forEach((way, i) => {
      const at = (text: string): number => strings.indexOf(text) + 1;
      const refs = way.nodes.map((name) => ids.get(name)!);
      group.writeMessage(
        3,
        (_, message) => {
          message.writeVarintField(1, i + 1);
          message.writePackedVarint(2, Object.keys(way.tags).map(at));
          message.writePackedVarint(3, Object.values(way.tags).map(at));
          message.writePackedSVarint(
            8,
            refs.map((ref, k) => ref - (refs[k - 1] ?? 0)),
          );
        },
        null,
      );
    });
  });
  return Buffer.concat([
    blob('OSMHeader', header.finish()),
    blob('OSMData', nodeBlock),
    blob('OSMData', wayBlock),
  ]);
}

/** The format counts in units of 100 nanodegrees. */
const units = (degrees: number): number => Math.round(degrees * 1e7);

function primitiveBlock(strings: readonly string[], write: (group: PbfWriter) => void): Uint8Array {
  const block = new PbfWriter();
  block.writeMessage(
    1,
    (_, table) => ['', ...strings].forEach((text) => table.writeStringField(1, text)),
    null,
  );
  block.writeMessage(2, (_, group) => write(group), null);
  return block.finish();
}

function blob(type: string, raw: Uint8Array): Buffer {
  const data = new PbfWriter();
  data.writeVarintField(2, raw.length);
  data.writeBytesField(3, deflateSync(raw));
  const body = data.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, body.length);
  const head = header.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, body]);
}
