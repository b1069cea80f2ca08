import { Field, ObjectType } from '@nestjs/graphql';
import { IdScalar } from '../../graphql/scalars.js';
import type { KnownIdentity } from '../identities.service.js';

@ObjectType('Identity', { description: 'Who a recipient is. Reading it is logged with who read it and why.' })
export class IdentityObject {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => String)
  alias!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nationalId!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
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
