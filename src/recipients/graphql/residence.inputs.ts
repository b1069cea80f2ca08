import { Field, Float, InputType, IntersectionType } from '@nestjs/graphql';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { ResidenceDetails } from '../residence-check.js';

@InputType({ isAbstract: true })
class PlaceInput implements ResidenceDetails {
  @Field(() => String)
  address!: string;

  @Field(() => Float, { nullable: true, description: 'Left out with lon: the address is looked up.' })
  lat?: number | null;

  @Field(() => Float, { nullable: true })
  lon?: number | null;

  @Field(() => String, { nullable: true, description: 'How to come in: code, stair, bell.' })
  accessNotes?: string | null;
}

@InputType('MoveResidenceInput')
export class MoveResidenceInput extends PlaceInput {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The first day at the new address.' })
  from!: string;
}

@InputType('CorrectResidenceInput')
export class CorrectResidenceInput extends IntersectionType(ChangeOf, PlaceInput) {}
