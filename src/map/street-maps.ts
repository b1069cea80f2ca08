import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { RoadsFolder, StreetTiles } from '../travel/index.js';

/** Versions kept open: the one that serves, and the one that pages opened before a change still ask for. */
const VERSIONS = 2;

/** The street maps of the road data on this machine, by its version. */
@Injectable()
export class StreetMaps {
  private readonly folder: RoadsFolder;
  private readonly opened = new Map<string, StreetTiles>();

  constructor(@Inject(CONFIG) { roads }: Pick<Config, 'roads'>) {
    this.folder = new RoadsFolder(roads.folder);
  }

  /** The version that serves; null where there is none, or it has no street map. */
  async current(): Promise<{ readonly data: string; readonly tiles: StreetTiles } | null> {
    const serving = await this.folder.current();
    if (!serving) return null;
    const tiles = await this.of(serving.id);
    return tiles && { data: serving.id, tiles };
  }

  /** @param data as a client says it */
  async of(data: string): Promise<StreetTiles | null> {
    // A name of a folder beside the others, never a way out of them.
    if (!/^\w[\w.-]*$/.test(data)) return null;
    const known = this.opened.get(data) ?? (await StreetTiles.open(this.folder.streetsOf(data)));
    if (!known) return null;
    this.opened.delete(data);
    this.opened.set(data, known);
    if (this.opened.size > VERSIONS) this.opened.delete(this.opened.keys().next().value!);
    return known;
  }
}
