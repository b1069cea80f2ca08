import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { IdScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import { assertUnreachable, type Text } from '../../shared/failures.js';
import {
  FAR_FROM_ROAD_METRES,
  type KnownPlace,
  PLACE_DOUBTS,
  type PlaceCheck,
  type PlaceDoubt,
} from '../place-checks.service.js';

export const PlaceDoubtEnum = enumOf('PlaceDoubt', PLACE_DOUBTS, 'Why somebody should look at a place.');
const PlaceKindEnum = enumOf('PlaceKind', ['RESIDENCE', 'POINT'], 'What is at a place.');

@ObjectType('PlaceWarning', { description: 'Nothing is wrong, but somebody should look.' })
export class PlaceWarningObject {
  @Field(() => PlaceDoubtEnum)
  code!: PlaceDoubt;

  @Field(() => TextObject)
  message!: TextObject;
}

@ObjectType('PlaceCheck', { description: 'What is known about a place on the map.' })
export class PlaceCheckObject {
  @Field(() => Int, {
    nullable: true,
    description: 'Metres to the nearest road for cars; null without road data, or none within a kilometre.',
  })
  roadMetres!: number | null;

  @Field(() => [PlaceWarningObject])
  warnings!: PlaceWarningObject[];
}

const checkFields = ({ doubts, roadMetres }: PlaceCheck) => ({
  roadMetres,
  warnings: doubts.map((code) => ({ code, message: sentence(code, roadMetres) })),
});

export const toPlaceCheckObject = (check: PlaceCheck): PlaceCheckObject => checkFields(check);

function sentence(code: PlaceDoubt, metres: number | null): Text {
  switch (code) {
    case 'OUTSIDE_MUNICIPALITY':
      return { nb: 'Stedet ligger utenfor kommunen.', en: 'The place lies outside the municipality.' };
    case 'FAR_FROM_ROAD':
      return metres === null
        ? {
            nb: 'Det er ingen bilveg innen en kilometer.',
            en: 'There is no road for cars within a kilometre.',
          }
        : {
            nb: `Det er ${metres} m til nærmeste bilveg (mer enn ${FAR_FROM_ROAD_METRES}).`,
            en: `It is ${metres} m to the nearest road for cars (more than ${FAR_FROM_ROAD_METRES}).`,
          };
    case 'ADDRESS_UNCERTAIN':
      return {
        nb: 'Adresseregisteret er usikkert på stedet; avgjør det under Adresser.',
        en: 'The address register is uncertain of the place; settle it under Addresses.',
      };
    default:
      return assertUnreachable(code);
  }
}

@ObjectType('PlaceOutlier', { description: 'A home or a point that somebody should look at.' })
export class PlaceOutlierObject extends PlaceCheckObject {
  @Field(() => PlaceKindEnum)
  kind!: KnownPlace['kind'];

  @Field(() => IdScalar, { description: 'Of the recipient or the point.' })
  id!: string;

  @Field(() => String, { description: "The recipient's alias or the point's name." })
  name!: string;

  @Field(() => String)
  address!: string;

  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;
}

export const PlaceOutlierConnection = connectionOf('PlaceOutlier', PlaceOutlierObject);

export const toPlaceOutlierObject = (place: KnownPlace & PlaceCheck): PlaceOutlierObject => ({
  ...checkFields(place),
  kind: place.kind,
  id: place.id,
  name: place.name,
  address: place.address,
  lat: place.lat,
  lon: place.lon,
});
