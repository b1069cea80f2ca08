import { Module } from '@nestjs/common';
import { RoadClosureResolver } from './graphql/road-closure.resolver.js';
import { RoadClosureRepository } from './road-closure.repository.js';
import { RoadClosuresService } from './road-closures.service.js';

/** Where things are: road closures, what lies outside or far from a road, who lives near, and the street map. */
@Module({
  providers: [RoadClosureRepository, RoadClosuresService, RoadClosureResolver],
  exports: [RoadClosuresService],
})
export class MapModule {}
