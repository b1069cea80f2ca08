import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enum.js';
import type { Caller, Role } from '../caller.js';

const RoleEnum = enumOf<Role>(
  'Role',
  {
    DISPATCHER: 'Plans and steers the day.',
    DRIVER: 'Sees and reports the stops of their own shifts.',
    LAR_STAFF: 'Keeps recipients, orders, pauses and points; opens identity for a reason.',
    CLINICIAN: 'Does what LAR staff do, and alone clears holds and decides on doses at home.',
    ADMIN:
      'Does what dispatchers and LAR staff do, except to report outcomes, decide as clinicians do, and give times.',
  },
  'What a caller may read and do. Each query and mutation states which roles may call it.',
);

@ObjectType('Me', { description: 'Who the caller is, as the token says.' })
export class MeObject {
  @Field(() => String, {
    description: 'The number of the municipality (kommunenummer, four digits) whose rows are seen.',
  })
  municipality!: string;

  @Field(() => RoleEnum, { description: 'What the caller may read and do.' })
  role!: Role;

  @Field(() => String, { description: 'The subject of the token; for drivers, the id of the staff member.' })
  person!: string;
}

export const toMeObject = ({ municipality, role, person }: Caller): MeObject => ({
  municipality,
  role,
  person,
});
