import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { INPUT } from '../../graphql/descriptions.js';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { Allow } from '../../identity/index.js';
import { VehiclesService } from '../vehicles.service.js';
import { CreateVehicleInput, UpdateVehicleInput } from './fleet.inputs.js';
import { toVehicleObject, VehicleConnection, VehicleObject, VehicleResult } from './vehicle.object.js';

@Resolver(() => VehicleObject)
export class VehicleResolver {
  constructor(private readonly service: VehiclesService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => VehicleConnection, { description: 'All of the municipality, in order of name.' })
  async vehicles(@Args() args: PageArgs): Promise<Connection<VehicleObject>> {
    const page = pageOf(args);
    return toConnection(await this.service.page(page), page, ({ name }) => name, toVehicleObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => VehicleResult.union, { description: 'Adds a vehicle that shifts and stands can use.' })
  createVehicle(
    @Args('input', { description: INPUT }) input: CreateVehicleInput,
  ): Promise<Result<VehicleObject>> {
    return VehicleResult.answer(() => this.service.create(input), toVehicleObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => VehicleResult.union, { description: 'Changes a vehicle, for plans from now on.' })
  updateVehicle(
    @Args('input', { description: INPUT }) input: UpdateVehicleInput,
  ): Promise<Result<VehicleObject>> {
    return VehicleResult.answer(() => this.service.update(input), toVehicleObject);
  }
}
