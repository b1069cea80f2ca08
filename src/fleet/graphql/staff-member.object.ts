import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, VERSION } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import type { StaffMember } from '../staff-member.entity.js';

@ObjectType('StaffMember', { description: 'An employee, and what they may do.' })
export class StaffMemberObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: 'First and last name; sealed at rest.' })
  name!: string;

  @Field(() => [String], {
    description: "`MEDICATION`, `NURSE`, `TESTING`, and words of the municipality's own.",
  })
  skills!: string[];

  @Field(() => Int, { description: VERSION })
  version!: number;
}

export const StaffMemberConnection = connectionOf('StaffMember', StaffMemberObject);
export const StaffMemberResult = resultOf('StaffMember', StaffMemberObject);

export const toStaffMemberObject = (row: StaffMember, name: string): StaffMemberObject => ({
  id: row.id,
  name,
  skills: row.skills,
  version: row.version,
});
