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
import { INPUT, VERSION_READ } from '../../graphql/descriptions.js';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { PointObject, PointsService, toPointObject } from '../../points/index.js';
import { ShiftsService } from '../shifts.service.js';
import { StaffMembersService } from '../staff-members.service.js';
import { VehiclesService } from '../vehicles.service.js';
import { CreateShiftInput, UpdateShiftInput } from './fleet.inputs.js';
import { ShiftConnection, ShiftObject, ShiftResult, toShiftObject } from './shift.object.js';
import { StaffMemberObject, toStaffMemberObject } from './staff-member.object.js';
import { toVehicleObject, VehicleObject } from './vehicle.object.js';

@ArgsType()
export class ShiftsArgs extends PageArgs {
  @Field(() => DateScalar, { description: 'The first working day.' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last working day, included; `from` alone if left out.',
  })
  until?: string | null;
}

@Resolver(() => ShiftObject)
export class ShiftResolver {
  constructor(
    private readonly service: ShiftsService,
    private readonly vehicles: VehiclesService,
    private readonly staff: StaffMembersService,
    private readonly points: PointsService,
  ) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => ShiftConnection, { description: 'Shifts that are not cancelled, in order of date and start.' })
  async shifts(@Args() { from, until, ...args }: ShiftsArgs): Promise<Connection<ShiftObject>> {
    const page = pageOf(args);
    const rows = await this.service.page(from, until ?? from, page);
    return toConnection(rows, page, ({ date, startTime, id }) => `${date} ${startTime} ${id}`, toShiftObject);
  }

  @ResolveField(() => VehicleObject, {
    nullable: true,
    description: 'What the crew travels with; null where the row is gone.',
  })
  async vehicle(@Parent() { vehicleId }: ShiftObject, @Context() context: object) {
    const row = await loader(context, 'vehicle', (ids) => this.vehicles.findAll(ids)).load(vehicleId);
    return row && toVehicleObject(row);
  }

  @ResolveField(() => [StaffMemberObject], { description: 'The staff, the driver first.' })
  async crew(@Parent() { id }: ShiftObject, @Context() context: object): Promise<StaffMemberObject[]> {
    const ids = (await loader(context, 'crew', (shifts) => this.service.crews(shifts)).load(id)) ?? [];
    const rows = await Promise.all(
      ids.map((each) => loader(context, 'staff', (all) => this.staff.findAll(all)).load(each)),
    );
    return rows.flatMap((row) => (row ? [toStaffMemberObject(row, this.staff.name(row))] : []));
  }

  @ResolveField(() => PointObject, {
    nullable: true,
    description: 'Where it starts and loads; null where the row is gone.',
  })
  startPoint(@Parent() { startPointId }: ShiftObject, @Context() context: object) {
    return this.point(startPointId, context);
  }

  @ResolveField(() => PointObject, {
    nullable: true,
    description: 'Where it ends; null where it may end anywhere.',
  })
  endPoint(@Parent() { endPointId }: ShiftObject, @Context() context: object) {
    return endPointId === null ? null : this.point(endPointId, context);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => ShiftResult.union, {
    description: 'Adds a shift. Its vehicle and crew must be free at that time.',
  })
  createShift(@Args('input', { description: INPUT }) input: CreateShiftInput): Promise<Result<ShiftObject>> {
    return ShiftResult.answer(() => this.service.create(input), toShiftObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => ShiftResult.union, {
    description:
      'Puts a shift in the place of the one that was read. Plans that are made already stay as they are.',
  })
  updateShift(@Args('input', { description: INPUT }) input: UpdateShiftInput): Promise<Result<ShiftObject>> {
    return ShiftResult.answer(() => this.service.update(input), toShiftObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => ShiftResult.union, {
    description:
      'Takes back a shift that the published plan has no route for; the answer is the shift as it was.',
  })
  cancelShift(
    @Args('id', { type: () => IdScalar, description: 'The shift to take back.' }) id: string,
    @Args('version', { type: () => Int, description: VERSION_READ }) version: number,
  ): Promise<Result<ShiftObject>> {
    return ShiftResult.answer(() => this.service.cancel(id, version), toShiftObject);
  }

  private async point(id: string, context: object): Promise<PointObject | null> {
    const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(id);
    return row && toPointObject(row);
  }
}
