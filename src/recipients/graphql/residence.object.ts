import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ADDRESS, ID, LAT, LON, VERSION } from '../../graphql/descriptions.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { latLon } from '../../shared/geo.js';
import type { Residence } from '../residence.entity.js';

@ObjectType('Residence', { description: 'Where a recipient lives over a period.' })
export class ResidenceObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: ADDRESS })
  address!: string;

  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'How to come in: code, stair, bell; null for nothing. Sealed at rest; drivers read it on the day.',
  })
  accessNotes!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null for always so far.' })
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null for until further notice.',
  })
  validUntil!: string | null;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

export const ResidenceResult = resultOf('Residence', ResidenceObject);

export const toResidenceObject = (row: Residence, accessNotes: string | null): ResidenceObject => ({
  id: row.id,
  address: row.address,
  ...latLon(row.location),
  accessNotes,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  version: row.version,
});
