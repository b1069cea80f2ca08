import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ADDRESS_STATES,
  type AddressHit,
  type AddressState,
  type KnownAddress,
} from '../../addresses/index.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { latLon } from '../../shared/geo.js';
import { PlaceInput, PlaceObject } from './lat-lon.js';

export const AddressStateEnum = enumOf(
  'AddressState',
  ADDRESS_STATES,
  'FOUND without doubt; UNCERTAIN, at the best hit until somebody has looked; NOT_FOUND; SETTLED by a person, for ever.',
);

@ObjectType('AddressHit', { description: 'An address of the official register.' })
export class AddressHitObject {
  @Field(() => String, { description: 'Street, number and letter.' })
  text!: string;

  @Field(() => String)
  postalCode!: string;

  @Field(() => String)
  postalPlace!: string;

  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => Float, { nullable: true, description: 'How sure it is the one asked for, 0 to 1.' })
  confidence!: number | null;
}

export const toAddressHitObject = (hit: AddressHit & { confidence?: number }): AddressHitObject => ({
  text: hit.text,
  postalCode: hit.postalCode,
  postalPlace: hit.postalPlace,
  lat: hit.lat,
  lon: hit.lon,
  confidence: hit.confidence ?? null,
});

@ObjectType('Address', { description: 'An address as somebody wrote it, and where it is.' })
export class AddressObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String)
  address!: string;

  @Field(() => AddressStateEnum)
  state!: AddressState;

  @Field(() => PlaceObject, { nullable: true })
  place!: PlaceObject | null;

  @Field(() => [AddressHitObject], { description: 'What the register has, the surest first.' })
  hits!: AddressHitObject[];

  @Field(() => InstantScalar, { nullable: true })
  lookedUpAt!: string | null;

  @Field(() => Int)
  version!: number;
}

export const AddressConnection = connectionOf('Address', AddressObject);
export const AddressResult = resultOf('Address', AddressObject);

export const toAddressObject = (row: KnownAddress): AddressObject => ({
  id: row.id,
  address: row.address,
  state: row.state,
  place: row.location && latLon(row.location),
  hits: row.hits.map(toAddressHitObject),
  lookedUpAt: row.lookedUpAt && osloInstant(row.lookedUpAt),
  version: row.version,
});

@InputType('SettleAddressInput', { description: 'One of hit and pin.' })
export class SettleAddressInput {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'Which of the hits, the first is 0.' })
  hit?: number | null;

  @Field(() => PlaceInput, { nullable: true })
  pin?: PlaceInput | null;
}
