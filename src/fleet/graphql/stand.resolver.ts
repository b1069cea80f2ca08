import {
  Args,
  ArgsType,
  Context,
  Field,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { INPUT, POINT, VERSION_READ } from '../../graphql/descriptions.js';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { PointObject, PointsService, toPointObject } from '../../points/index.js';
import { StandsService } from '../stands.service.js';
import { VehiclesService } from '../vehicles.service.js';
import { CreateStandInput, UpdateStandInput } from './stand.inputs.js';
import { StandConnection, StandObject, StandResult, toStandObject } from './stand.object.js';
import { toVehicleObject, VehicleObject } from './vehicle.object.js';

@ArgsType()
export class StandsArgs extends PageArgs {
  @Field(() => DateScalar, { description: 'Stands that were over before this date are left out.' })
  from!: string;
}

@Resolver(() => StandObject)
export class StandResolver {
  constructor(
    private readonly service: StandsService,
    private readonly points: PointsService,
    private readonly vehicles: VehiclesService,
  ) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => StandConnection, { description: 'Stands, in order of first date and time.' })
  async stands(@Args() { from, ...args }: StandsArgs): Promise<Connection<StandObject>> {
    const page = pageOf(args);
    const rows = await this.service.page(from, page);
    return toConnection(
      rows,
      page,
      ({ firstDate, fromTime, id }) => `${firstDate} ${fromTime} ${id}`,
      toStandObject,
    );
  }

  @ResolveField(() => PointObject, { nullable: true, description: POINT })
  async point(@Parent() { pointId }: StandObject, @Context() context: object) {
    const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(pointId);
    return row && toPointObject(row);
  }

  @ResolveField(() => VehicleObject, {
    nullable: true,
    description: 'The vehicle that stands there; null for any that can.',
  })
  async vehicle(@Parent() { vehicleId }: StandObject, @Context() context: object) {
    if (vehicleId === null) return null;
    const row = await loader(context, 'vehicle', (ids) => this.vehicles.findAll(ids)).load(vehicleId);
    return row && toVehicleObject(row);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => StandResult.union, {
    description:
      'Adds a stand. From the next plan on, the mobile stop takes bookings only while a vehicle stands there.',
  })
  createStand(@Args('input', { description: INPUT }) input: CreateStandInput): Promise<Result<StandObject>> {
    return StandResult.answer(() => this.service.create(input), toStandObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => StandResult.union, {
    description:
      'Puts a stand in the place of the one that was read. Plans that are made already stay as they are.',
  })
  updateStand(@Args('input', { description: INPUT }) input: UpdateStandInput): Promise<Result<StandObject>> {
    return StandResult.answer(() => this.service.update(input), toStandObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => StandResult.union, {
    description: 'Takes back a stand that no published plan has; the answer is the stand as it was.',
  })
  removeStand(
    @Args('id', { type: () => IdScalar, description: 'The stand to take back.' }) id: string,
    @Args('version', { type: () => Int, description: VERSION_READ }) version: number,
  ): Promise<Result<StandObject>> {
    return StandResult.answer(() => this.service.remove(id, version), toStandObject);
  }
}
