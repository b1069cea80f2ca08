import { ArgsType, Field, Float, InputType, Int, IntersectionType } from '@nestjs/graphql';
import {
  ACCESS_NOTES,
  ADDRESS,
  LAT,
  LAT_OR_LOOKED_UP,
  LON,
  LON_OR_LOOKED_UP,
} from '../../graphql/descriptions.js';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { PageArgs } from '../../graphql/connection.js';
import { IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { RecipientMode } from '../recipient.entity.js';
import type { Area, RecipientFilter } from '../recipient.repository.js';
import type { NewRecipient, RecipientChanges } from '../recipients.service.js';
import { RecipientModeEnum } from './recipient.object.js';
import { RecipientsRefusal } from '../refusals.js';
import { CIRCLE_OR_POLYGON } from '../texts.js';

@InputType({ isAbstract: true })
class OptionalDetailsInput {
  @Field(() => String, {
    nullable: true,
    description: '11 digits; D-numbers and numbers of test persons are accepted. Sealed at rest.',
  })
  nationalId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Telephone number, at most 30 characters, Norwegian where it has no country code; stored as E.164 (`+4744859369`), sealed at rest.',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Free text of at most 2000 characters; sealed at rest.',
  })
  note?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'Where they mostly collect.' })
  usualPointId?: string | null;

  @Field(() => TimeScalar, { nullable: true, description: 'When they mostly collect; plans stay near it.' })
  usualTime?: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'A handout starts no earlier than this; null for no bound.',
  })
  earliest?: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'A handout starts no later than this; null for no bound.',
  })
  latest?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A group that is kept apart from others at points, at most 100 characters; null for none.',
  })
  cohort?: string | null;
}

@InputType('CreateRecipientInput', { description: 'A person in the programme, and where they live.' })
export class CreateRecipientInput extends OptionalDetailsInput implements NewRecipient {
  @Field(() => String, {
    description:
      'At most 40 characters, unique in the municipality; neither the name nor the national identity number.',
  })
  alias!: string;

  @Field(() => String, { description: 'First and last name, at most 200 characters; sealed at rest.' })
  name!: string;

  @Field(() => String, {
    defaultValue: 'nb',
    description: 'Language code of what they are told: `nb`, `en` or `pl` for example.',
  })
  language: string = 'nb';

  @Field(() => RecipientModeEnum, { description: 'How they get the doses.' })
  mode!: RecipientMode;

  @Field(() => Int, { description: 'How long a handover takes, 1 to 480.' })
  serviceMinutes!: number;

  @Field(() => Int, { defaultValue: 1, description: 'How many of the crew must be at the door, 1 or 2.' })
  staffRequired: number = 1;

  @Field(() => String, { description: ADDRESS })
  address!: string;

  @Field(() => Float, { nullable: true, description: LAT_OR_LOOKED_UP })
  lat?: number | null;

  @Field(() => Float, { nullable: true, description: LON_OR_LOOKED_UP })
  lon?: number | null;

  @Field(() => String, { nullable: true, description: ACCESS_NOTES })
  accessNotes?: string | null;
}

@InputType('UpdateRecipientInput', {
  description: 'Values that are left out stay as they are; null clears what may be absent.',
})
export class UpdateRecipientInput
  extends IntersectionType(ChangeOf, OptionalDetailsInput)
  implements RecipientChanges
{
  @Field(() => String, {
    nullable: true,
    description:
      'At most 40 characters, unique in the municipality; neither the name nor the national identity number.',
  })
  alias?: string;

  @Field(() => String, {
    nullable: true,
    description: 'First and last name, at most 200 characters; sealed at rest.',
  })
  name?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Language code of what they are told: `nb`, `en` or `pl` for example.',
  })
  language?: string;

  @Field(() => RecipientModeEnum, { nullable: true, description: 'How they get the doses.' })
  mode?: RecipientMode;

  @Field(() => Int, { nullable: true, description: 'How long a handover takes, 1 to 480.' })
  serviceMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'How many of the crew must be at the door, 1 or 2.' })
  staffRequired?: number;
}

@InputType('CircleInput', { description: 'A circle on the map.' })
export class CircleInput {
  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;

  @Field(() => Float, { description: 'Its radius, 1 to 500,000.' })
  metres!: number;
}

@InputType('AreaInput', { description: 'An area on the map: exactly one of `circle` and `polygon`.' })
export class AreaInput {
  @Field(() => CircleInput, { nullable: true, description: 'Everywhere within a distance of a place.' })
  circle?: CircleInput | null;

  @Field(() => [[Float]], {
    nullable: true,
    description: '3 to 1000 corners [lon, lat] in order around it; the last joins the first.',
  })
  polygon?: number[][] | null;
}

@InputType('RecipientFilter', { description: 'Which recipients to list; conditions are combined with AND.' })
export class RecipientFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Only those whose alias contains this text, in upper or lower case.',
  })
  alias?: string | null;

  @Field(() => RecipientModeEnum, {
    nullable: true,
    description: 'Only those who get the doses in this way.',
  })
  mode?: RecipientMode | null;

  @Field(() => IdScalar, { nullable: true, description: 'Only those who mostly collect at this point.' })
  usualPointId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of exactly this group.' })
  cohort?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose doses are withheld until a clinician clears it, or only the others.',
  })
  hasHold?: boolean | null;

  @Field(() => AreaInput, { nullable: true, description: 'Only those who live there today.' })
  within?: AreaInput | null;
}

@ArgsType()
export class RecipientsArgs extends PageArgs {
  @Field(() => RecipientFilterInput, { defaultValue: {}, description: 'Which recipients; all if left out.' })
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
  throw new RecipientsRefusal('INPUT_INVALID', CIRCLE_OR_POLYGON);
}
