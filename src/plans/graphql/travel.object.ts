import { Field, Int, ObjectType } from '@nestjs/graphql';
import { TextObject } from '../../graphql/text.object.js';
import type { Text } from '../../shared/failures.js';
import type { Plan } from '../plan.entity.js';
import { STRAIGHT_LINES, placesBridged, placesCutOff } from '../texts.js';

@ObjectType('Travel', { description: 'Where the travel times of a plan come from.' })
export class TravelObject {
  @Field(() => String, {
    description:
      '`valhalla` for roads, `straight-line` for the line through the air with an allowance for detours.',
  })
  engine!: string;

  @Field(() => String, { nullable: true, description: 'Which road data; null for straight lines.' })
  data!: string | null;

  @Field(() => Int, {
    description: 'How many places are off the road data and are reached by a straight line.',
  })
  bridgedPlaces!: number;

  @Field(() => Int, { description: 'How many places on roads no way leads to, or from.' })
  cutOffPlaces!: number;

  @Field(() => TextObject, {
    nullable: true,
    description: 'What should be known of them, for people; null for nothing.',
  })
  note!: TextObject | null;
}

export function toTravelObject({
  travelEngine: engine,
  travelData: data,
  bridgedPlaces,
  cutOffPlaces,
}: Plan): TravelObject | null {
  if (engine === null) return null;
  return { engine, data, bridgedPlaces, cutOffPlaces, note: noteOf(engine, bridgedPlaces, cutOffPlaces) };
}

function noteOf(engine: string, bridged: number, cutOff: number): Text | null {
  if (engine === 'straight-line') {
    return STRAIGHT_LINES;
  }
  const sentences: Text[] = [];
  if (cutOff > 0) {
    sentences.push(placesCutOff(cutOff));
  }
  if (bridged > 0) {
    sentences.push(placesBridged(bridged));
  }
  if (sentences.length === 0) return null;
  return { nb: sentences.map(({ nb }) => nb).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}
