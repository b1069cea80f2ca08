import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { INPUT } from '../../graphql/descriptions.js';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { Allow } from '../../identity/index.js';
import type { StaffMember } from '../staff-member.entity.js';
import { StaffMembersService } from '../staff-members.service.js';
import { CreateStaffMemberInput, UpdateStaffMemberInput } from './fleet.inputs.js';
import {
  StaffMemberConnection,
  StaffMemberObject,
  StaffMemberResult,
  toStaffMemberObject,
} from './staff-member.object.js';

@Resolver(() => StaffMemberObject)
export class StaffMemberResolver {
  constructor(private readonly service: StaffMembersService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => StaffMemberConnection, {
    description: 'Employees, in no order that means anything, since names are sealed.',
  })
  async staffMembers(@Args() args: PageArgs): Promise<Connection<StaffMemberObject>> {
    const page = pageOf(args);
    return toConnection(await this.service.page(page), page, ({ id }) => id, this.show);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => StaffMemberResult.union, { description: 'Adds an employee who can be put on shifts.' })
  createStaffMember(
    @Args('input', { description: INPUT }) input: CreateStaffMemberInput,
  ): Promise<Result<StaffMemberObject>> {
    return StaffMemberResult.answer(() => this.service.create(input), this.show);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => StaffMemberResult.union, { description: 'Changes the name or the skills of an employee.' })
  updateStaffMember(
    @Args('input', { description: INPUT }) input: UpdateStaffMemberInput,
  ): Promise<Result<StaffMemberObject>> {
    return StaffMemberResult.answer(() => this.service.update(input), this.show);
  }

  private readonly show = (row: StaffMember): StaffMemberObject =>
    toStaffMemberObject(row, this.service.name(row));
}
