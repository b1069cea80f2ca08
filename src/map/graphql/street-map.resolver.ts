import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { CONFIG, type Config } from '../../config.js';
import { Allow } from '../../identity/index.js';
import { STREET_ZOOMS } from '../../travel/index.js';
import { StreetMaps } from '../street-maps.js';
import { StreetMapObject } from './street-map.object.js';

const ATTRIBUTION = '© OpenStreetMap-bidragsytere (ODbL)';

@Resolver(() => StreetMapObject)
export class StreetMapResolver {
  constructor(
    private readonly maps: StreetMaps,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('DISPATCHER', 'DRIVER', 'LAR_STAFF', 'ADMIN')
  @Query(() => StreetMapObject, { description: 'Where a client finds the tiles of its map.' })
  async streetMap(): Promise<StreetMapObject> {
    const current = await this.maps.current();
    const bounds = current?.tiles.description.bounds;
    return {
      tiles: current && `/tiles/${current.data}/{z}/{x}/{y}.pbf`,
      minZoom: STREET_ZOOMS.min,
      maxZoom: STREET_ZOOMS.max,
      bounds: bounds ? [bounds.west, bounds.south, bounds.east, bounds.north] : null,
      attribution: current && ATTRIBUTION,
      baseMap: this.config.baseMap,
    };
  }
}
