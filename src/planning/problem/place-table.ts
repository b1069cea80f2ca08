import type { LatLon } from '../../shared/geo.js';

/** Numbers places in the order in which they are asked for; the same coordinates are the same place. */
export class PlaceTable {
  readonly all: LatLon[] = [];
  private readonly indices = new Map<string, number>();

  indexOf({ lat, lon }: LatLon): number {
    const key = `${lat} ${lon}`;
    let index = this.indices.get(key);
    if (index === undefined) {
      index = this.all.push({ lat, lon }) - 1;
      this.indices.set(key, index);
    }
    return index;
  }

  /** A place of its own at coordinates that others may have too: a mobile stop is no visit to who lives there. */
  apart({ lat, lon }: LatLon): number {
    return this.all.push({ lat, lon }) - 1;
  }
}
