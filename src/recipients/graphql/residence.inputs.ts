import { Field, Float, InputType, IntersectionType } from '@nestjs/graphql';
import { ACCESS_NOTES, ADDRESS, LAT_OR_LOOKED_UP, LON_OR_LOOKED_UP } from '../../graphql/descriptions.js';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { ResidenceDetails } from '../residence-check.js';

@InputType({ isAbstract: true })
class PlaceInput implements ResidenceDetails {
  @Field(() => String, { description: ADDRESS })
  address!: string;

  @Field(() => Float, { nullable: true, description: LAT_OR_LOOKED_UP })
  lat?: number | null;

  @Field(() => Float, { nullable: true, description: LON_OR_LOOKED_UP })
  lon?: number | null;

  @Field(() => String, { nullable: true, description: ACCESS_NOTES })
  accessNotes?: string | null;
}

@InputType('MoveResidenceInput', { description: 'A new address from a date on.' })
export class MoveResidenceInput extends PlaceInput {
  @Field(() => IdScalar, { description: 'Whose address is recorded.' })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The first day at the new address.' })
  from!: string;
}

@InputType('CorrectResidenceInput', {
  description: 'The whole residence as it is to be: address, place and access notes.',
})
export class CorrectResidenceInput extends IntersectionType(ChangeOf, PlaceInput) {}
