import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import GeoJSONVT from 'geojson-vt';
import vtPbf from 'vt-pbf';
import { DESCRIPTION, type StreetsDescription } from './build-street-tiles.js';
import { isDrawnAt, type StreetClass } from './street-classes.js';
import { blockFile, levelOf } from './street-levels.js';

const unzipped = promisify(gunzip);

const EXTENT = 4096;
/** A town is some ten blocks; those that were looked at last are kept open. */
const BLOCKS = 24;

type Cutter = GeoJSONVT | null;

/** Tiles of one version's streets, cut when they are asked for from the blocks that `buildStreetTiles` wrote. */
export class StreetTiles {
  private readonly blocks = new Map<string, Promise<Cutter>>();

  private constructor(
    private readonly folder: string,
    readonly description: StreetsDescription,
  ) {}

  /** Null where the folder has no whole street map. */
  static async open(folder: string): Promise<StreetTiles | null> {
    const text = await textIn(path.join(folder, DESCRIPTION));
    return text && new StreetTiles(folder, JSON.parse(text.toString('utf8')) as StreetsDescription);
  }

  /**
   * A Mapbox vector tile with the layer `streets` (properties `class` and, where it has one, `name`).
   * @returns null where no street is drawn
   */
  async tile(z: number, x: number, y: number): Promise<Uint8Array | null> {
    const level = levelOf(z);
    if (!level) return null;
    const up = 2 ** (z - level.from);
    const cutter = await this.block(blockFile(level, Math.floor(x / up), Math.floor(y / up)));
    const features = cutter?.getTile(z, x, y)?.features.filter(({ tags }) => isDrawn(z, tags));
    if (!features?.length) return null;
    return vtPbf.fromGeojsonVt({ streets: { features } }, { version: 2, extent: EXTENT });
  }

  private block(name: string): Promise<Cutter> {
    const known = this.blocks.get(name) ?? this.openBlock(name);
    this.blocks.delete(name);
    this.blocks.set(name, known); // the last one asked for is the last to go
    if (this.blocks.size > BLOCKS) this.blocks.delete(this.blocks.keys().next().value!);
    return known;
  }

  private async openBlock(name: string): Promise<Cutter> {
    const packed = await textIn(path.join(this.folder, name));
    if (!packed) return null;
    const streets = JSON.parse((await unzipped(packed)).toString('utf8')) as ConstructorParameters<
      typeof GeoJSONVT
    >[0];
    return new GeoJSONVT(streets, { maxZoom: 14, indexMaxZoom: 5, extent: EXTENT, buffer: 64, tolerance: 3 });
  }
}

const isDrawn = (zoom: number, tags: Record<string, unknown> | null): boolean =>
  isDrawnAt(zoom, tags?.['class'] as StreetClass);

/** Null where there is no such file. */
async function textIn(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    throw error;
  }
}
