import { ArgsType, Field, Float, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { PageArgs } from '../../graphql/connection.js';
import { IdScalar, TimeScalar } from '../../graphql/scalars.js';
import { Refusal } from '../../shared/failures.js';
import type { RecipientMode } from '../recipient.entity.js';
import type { Area, RecipientFilter } from '../recipient.repository.js';
import type { NewRecipient, RecipientChanges } from '../recipients.service.js';
import { RecipientModeEnum } from './recipient.object.js';

@InputType({ isAbstract: true })
class OptionalDetailsInput {
  @Field(() => String, { nullable: true, description: '11 digits; D-numbers and test persons too.' })
  nationalId?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => IdScalar, { nullable: true })
  usualPointId?: string | null;

  @Field(() => TimeScalar, { nullable: true })
  usualTime?: string | null;

  @Field(() => TimeScalar, { nullable: true })
  earliest?: string | null;

  @Field(() => TimeScalar, { nullable: true })
  latest?: string | null;

  @Field(() => String, { nullable: true })
  cohort?: string | null;
}

@InputType('CreateRecipientInput')
export class CreateRecipientInput extends OptionalDetailsInput implements NewRecipient {
  @Field(() => String)
  alias!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { defaultValue: 'nb' })
  language: string = 'nb';

  @Field(() => RecipientModeEnum)
  mode!: RecipientMode;

  @Field(() => Int)
  serviceMinutes!: number;

  @Field(() => Int, { defaultValue: 1 })
  staffRequired: number = 1;

  @Field(() => String)
  address!: string;

  @Field(() => Float, { nullable: true, description: 'Left out with lon: the address is looked up.' })
  lat?: number | null;

  @Field(() => Float, { nullable: true })
  lon?: number | null;

  @Field(() => String, { nullable: true })
  accessNotes?: string | null;
}

@InputType('UpdateRecipientInput', { description: 'What is left out stays as it is; null clears.' })
export class UpdateRecipientInput
  extends IntersectionType(ChangeOf, OptionalDetailsInput)
  implements RecipientChanges
{
  @Field(() => String, { nullable: true })
  alias?: string;

  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => String, { nullable: true })
  language?: string;

  @Field(() => RecipientModeEnum, { nullable: true })
  mode?: RecipientMode;

  @Field(() => Int, { nullable: true })
  serviceMinutes?: number;

  @Field(() => Int, { nullable: true })
  staffRequired?: number;
}

@InputType('CircleInput')
export class CircleInput {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => Float)
  metres!: number;
}

@InputType('AreaInput', { description: 'One of the two.' })
export class AreaInput {
  @Field(() => CircleInput, { nullable: true })
  circle?: CircleInput | null;

  @Field(() => [[Float]], {
    nullable: true,
    description: 'Corners [lon, lat] in order; the last joins the first.',
  })
  polygon?: number[][] | null;
}

@InputType('RecipientFilter')
export class RecipientFilterInput {
  @Field(() => String, { nullable: true, description: 'A part of the alias.' })
  alias?: string | null;

  @Field(() => RecipientModeEnum, { nullable: true })
  mode?: RecipientMode | null;

  @Field(() => IdScalar, { nullable: true })
  usualPointId?: string | null;

  @Field(() => String, { nullable: true })
  cohort?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Doses are withheld until a clinician has spoken.' })
  hasHold?: boolean | null;

  @Field(() => AreaInput, { nullable: true, description: 'Lives there today.' })
  within?: AreaInput | null;
}

@ArgsType()
export class RecipientsArgs extends PageArgs {
  @Field(() => RecipientFilterInput, { defaultValue: {} })
  filter!: RecipientFilterInput;
}

/** @throws Refusal INPUT_INVALID for an area that is not one of the two kinds */
export function toFilter({ within, ...filter }: RecipientFilterInput): RecipientFilter {
  return { ...filter, within: within ? toArea(within) : null };
}

function toArea({ circle, polygon }: AreaInput): Area {
  if (circle && !polygon) return { centre: { lat: circle.lat, lon: circle.lon }, metres: circle.metres };
  if (polygon && !circle && polygon.every((corner) => corner.length === 2))
    return { polygon: polygon.map(([lon, lat]) => ({ lat, lon })) };
  throw new Refusal('INPUT_INVALID', {
    nb: 'Et område er enten en sirkel eller en mangekant med hjørner [lon, lat].',
    en: 'An area is either a circle or a polygon with corners [lon, lat].',
  });
}
