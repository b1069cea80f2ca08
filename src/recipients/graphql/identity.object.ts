import { Field, ObjectType } from '@nestjs/graphql';
import { IdScalar } from '../../graphql/scalars.js';
import type { KnownIdentity } from '../identities.service.js';

@ObjectType('Identity', {
  description: 'Who a recipient is. Each reading is logged with the person who read it and why.',
})
export class IdentityObject {
  @Field(() => IdScalar, { description: 'Stable id of the recipient, for use in other queries.' })
  recipientId!: string;

  @Field(() => String, { description: 'What drivers and partners call the recipient.' })
  alias!: string;

  @Field(() => String, { description: 'First and last name; sealed at rest.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: '11 digits: a birth number or D-number; null where none is recorded. Sealed at rest.',
  })
  nationalId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number; null where none is recorded. Sealed at rest.',
  })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What staff have written; null for nothing. Sealed at rest.',
  })
  note!: string | null;
}

export const toIdentityObject = (identity: KnownIdentity): IdentityObject => ({
  recipientId: identity.recipientId,
  alias: identity.alias,
  name: identity.name,
  nationalId: identity.nationalId,
  phone: identity.phone,
  note: identity.note,
});
