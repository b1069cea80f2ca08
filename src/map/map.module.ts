import { Module } from '@nestjs/common';
import { PointsModule } from '../points/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { AddressQueueService } from './address-queue.service.js';
import { AddressResolver } from './graphql/address.resolver.js';
import {
  PlaceOutlierResolver,
  PointCheckResolver,
  ResidenceCheckResolver,
} from './graphql/place-check.resolvers.js';
import { ReachResolver } from './graphql/reach.resolver.js';
import { RoadClosureResolver } from './graphql/road-closure.resolver.js';
import { StreetMapResolver } from './graphql/street-map.resolver.js';
import { PlaceChecksService } from './place-checks.service.js';
import { ReachService } from './reach.service.js';
import { RoadClosureRepository } from './road-closure.repository.js';
import { RoadClosuresService } from './road-closures.service.js';
import { RoadLook } from './road-look.js';
import { StreetMaps } from './street-maps.js';
import { TilesController } from './tiles.controller.js';

/** Where things are: road closures, what lies outside or far from a road, who lives near, and the street map. */
@Module({
  imports: [PointsModule, RecipientsModule],
  controllers: [TilesController],
  providers: [
    AddressQueueService,
    PlaceChecksService,
    ReachService,
    RoadClosureRepository,
    RoadClosuresService,
    RoadLook,
    StreetMaps,
    AddressResolver,
    PlaceOutlierResolver,
    PointCheckResolver,
    ReachResolver,
    ResidenceCheckResolver,
    RoadClosureResolver,
    StreetMapResolver,
  ],
  exports: [RoadClosuresService],
})
export class MapModule {}
