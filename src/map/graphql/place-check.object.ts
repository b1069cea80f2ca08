import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IN_WORDS, LAT, LON } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { IdScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import { assertUnreachable, type Text } from '../../shared/failures.js';
import {
  FAR_FROM_ROAD_METRES,
  type KnownPlace,
  type PlaceCheck,
  type PlaceDoubt,
} from '../place-checks.service.js';
import { NO_ROAD_NEARBY, OUTSIDE_MUNICIPALITY, REGISTER_UNCERTAIN, farFromRoad } from '../texts.js';

export const PlaceDoubtEnum = enumOf<PlaceDoubt>(
  'PlaceDoubt',
  {
    OUTSIDE_MUNICIPALITY: 'More than 100 m outside the boundary of the municipality.',
    FAR_FROM_ROAD: 'More than 200 m from the nearest road for cars.',
    ADDRESS_UNCERTAIN: 'The place is the best hit of an uncertain look-up.',
  },
  'Why the place of an address should be looked at.',
);
const PlaceKindEnum = enumOf<KnownPlace['kind']>(
  'PlaceKind',
  {
    RESIDENCE: 'Where a recipient lives today.',
    POINT: 'A distribution point.',
  },
  'Whether a place is a home or a point.',
);

@ObjectType('PlaceWarning', {
  description: 'A doubt about a place. Nothing is wrong, but a person should look.',
})
export class PlaceWarningObject {
  @Field(() => PlaceDoubtEnum, { description: 'Names the doubt, for machines.' })
  code!: PlaceDoubt;

  @Field(() => TextObject, { description: IN_WORDS })
  message!: TextObject;
}

@ObjectType('PlaceCheck', { description: 'What is known about a place on the map.' })
export class PlaceCheckObject {
  @Field(() => Int, {
    nullable: true,
    description:
      'Metres to the nearest road for cars; null without road data, or where none is within a kilometre.',
  })
  roadMetres!: number | null;

  @Field(() => [PlaceWarningObject], { description: 'What is doubtful; empty where nothing is.' })
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
      return OUTSIDE_MUNICIPALITY;
    case 'FAR_FROM_ROAD':
      return metres === null ? NO_ROAD_NEARBY : farFromRoad(metres, FAR_FROM_ROAD_METRES);
    case 'ADDRESS_UNCERTAIN':
      return REGISTER_UNCERTAIN;
    default:
      return assertUnreachable(code);
  }
}

@ObjectType('PlaceOutlier', { description: 'A home or a point whose place is doubtful.' })
export class PlaceOutlierObject extends PlaceCheckObject {
  @Field(() => PlaceKindEnum, { description: 'Whether it is a home or a point.' })
  kind!: KnownPlace['kind'];

  @Field(() => IdScalar, { description: 'Of the recipient or the point.' })
  id!: string;

  @Field(() => String, { description: 'The alias of the recipient, or the name of the point.' })
  name!: string;

  @Field(() => String, { description: 'As it was written.' })
  address!: string;

  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
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
