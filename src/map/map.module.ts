import { Module } from '@nestjs/common';
import { PointsModule } from '../points/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { AddressQueueService } from './address-queue.service.js';
import { AddressResolver } from './graphql/address.resolver.js';
import { RoadClosureResolver } from './graphql/road-closure.resolver.js';
import { StreetMapResolver } from './graphql/street-map.resolver.js';
import { RoadClosureRepository } from './road-closure.repository.js';
import { RoadClosuresService } from './road-closures.service.js';
import { StreetMaps } from './street-maps.js';
import { TilesController } from './tiles.controller.js';

/** Where things are: road closures, what lies outside or far from a road, who lives near, and the street map. */
@Module({
  imports: [PointsModule, RecipientsModule],
  controllers: [TilesController],
  providers: [
    AddressQueueService,
    AddressResolver,
    RoadClosureRepository,
    RoadClosuresService,
    RoadClosureResolver,
    StreetMaps,
    StreetMapResolver,
  ],
  exports: [RoadClosuresService],
})
export class MapModule {}
