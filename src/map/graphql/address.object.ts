import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type AddressHit, type AddressState, type KnownAddress } from '../../addresses/index.js';
import { ID, LAT, LON, VERSION, VERSION_READ } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { latLon } from '../../shared/geo.js';
import { PlaceInput, PlaceObject } from './lat-lon.js';

export const AddressStateEnum = enumOf<AddressState>(
  'AddressState',
  {
    FOUND: 'The official register has it without doubt.',
    UNCERTAIN: 'Placed at the best hit until a person has looked.',
    NOT_FOUND: 'The official register does not have it.',
    SETTLED: 'Placed by a person; no look-up changes it.',
  },
  'How sure the place of an address is.',
);

@ObjectType('AddressHit', { description: 'An address of the official register (Kartverket).' })
export class AddressHitObject {
  @Field(() => String, { description: 'Street, number and letter.' })
  text!: string;

  @Field(() => String, { description: 'Four digits.' })
  postalCode!: string;

  @Field(() => String, { description: 'The name that belongs to the postal code.' })
  postalPlace!: string;

  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure it is the one asked for, 0 to 1; null where no address was asked for.',
  })
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

@ObjectType('Address', { description: 'An address as it was written, and where it is.' })
export class AddressObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: 'As it was written.' })
  address!: string;

  @Field(() => AddressStateEnum, { description: 'How sure its place is.' })
  state!: AddressState;

  @Field(() => PlaceObject, { nullable: true, description: 'Where it is; null where that is not known.' })
  place!: PlaceObject | null;

  @Field(() => [AddressHitObject], { description: 'What the register has, the surest first; ten at most.' })
  hits!: AddressHitObject[];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the register was last asked; null for never.',
  })
  lookedUpAt!: string | null;

  @Field(() => Int, { description: VERSION })
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

@InputType('SettleAddressInput', { description: 'Where an address is: exactly one of `hit` and `pin`.' })
export class SettleAddressInput {
  @Field(() => IdScalar, { description: 'Which address it is about, from `addressQueue`.' })
  id!: string;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'Which of its hits, counted from 0.' })
  hit?: number | null;

  @Field(() => PlaceInput, { nullable: true, description: "A place of the caller's own." })
  pin?: PlaceInput | null;
}
