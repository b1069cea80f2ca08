import { Module } from '@nestjs/common';
import { RoadClosureResolver } from './graphql/road-closure.resolver.js';
import { StreetMapResolver } from './graphql/street-map.resolver.js';
import { RoadClosureRepository } from './road-closure.repository.js';
import { RoadClosuresService } from './road-closures.service.js';
import { StreetMaps } from './street-maps.js';
import { TilesController } from './tiles.controller.js';

/** Where things are: road closures, what lies outside or far from a road, who lives near, and the street map. */
@Module({
  controllers: [TilesController],
  providers: [RoadClosureRepository, RoadClosuresService, RoadClosureResolver, StreetMaps, StreetMapResolver],
  exports: [RoadClosuresService],
})
export class MapModule {}
