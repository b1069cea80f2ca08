import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageIn, pageOf } from '../../graphql/page.js';
import { Allow } from '../../identity/index.js';
import { PointObject } from '../../points/index.js';
import { ResidenceObject } from '../../recipients/index.js';
import { PlaceChecksService, type PlaceToCheck } from '../place-checks.service.js';
import {
  PlaceCheckObject,
  PlaceOutlierConnection,
  PlaceOutlierObject,
  toPlaceCheckObject,
  toPlaceOutlierObject,
} from './place-check.object.js';

const DESCRIPTION =
  'What is doubtful about the place on the map. A mutation that answers with the row tells it too.';

/** Every place of an answer is checked together: the engine is asked once. */
async function checkOf(service: PlaceChecksService, context: object, place: PlaceToCheck) {
  const { address, lat, lon } = place;
  const checks = loader(context, 'placeChecks', async (keys) => {
    const places = keys.map((key) => JSON.parse(key) as PlaceToCheck);
    const found = await service.check(places);
    return new Map(keys.map((key, i) => [key, found[i]]));
  });
  const check = await checks.load(JSON.stringify({ address, lat, lon }));
  return toPlaceCheckObject(check ?? { doubts: [], roadMetres: null });
}

@Resolver(() => ResidenceObject)
export class ResidenceCheckResolver {
  constructor(private readonly service: PlaceChecksService) {}

  @ResolveField(() => PlaceCheckObject, { description: DESCRIPTION })
  placeCheck(@Parent() residence: ResidenceObject, @Context() context: object): Promise<PlaceCheckObject> {
    return checkOf(this.service, context, residence);
  }
}

@Resolver(() => PointObject)
export class PointCheckResolver {
  constructor(private readonly service: PlaceChecksService) {}

  @ResolveField(() => PlaceCheckObject, { description: DESCRIPTION })
  placeCheck(@Parent() point: PointObject, @Context() context: object): Promise<PlaceCheckObject> {
    return checkOf(this.service, context, point);
  }
}

@Resolver(() => PlaceOutlierObject)
export class PlaceOutlierResolver {
  constructor(private readonly service: PlaceChecksService) {}

  @Allow('LAR_STAFF', 'DISPATCHER', 'ADMIN')
  @Query(() => PlaceOutlierConnection, {
    description: 'Points and homes of today whose place is doubtful: points first, each in order of name.',
  })
  async placeOutliers(@Args() args: PageArgs): Promise<Connection<PlaceOutlierObject>> {
    const page = pageOf(args);
    const rows = await this.service.outliers();
    return pageIn(rows, page, ({ kind, name, id }) => `${kind} ${name} ${id}`, toPlaceOutlierObject);
  }
}
