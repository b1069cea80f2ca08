import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Caller, type Role, ROLES } from '../caller.js';

const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role]));
registerEnumType(RoleEnum, { name: 'Role' });

@ObjectType('Me', { description: 'Who the token says is asking.' })
export class MeObject {
  @Field(() => String, { description: 'The number of the municipality whose rows are seen.' })
  municipality!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String)
  person!: string;
}

export const toMeObject = ({ municipality, role, person }: Caller): MeObject => ({
  municipality,
  role,
  person,
});
