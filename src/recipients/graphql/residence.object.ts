import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { latLon } from '../../shared/geo.js';
import type { Residence } from '../residence.entity.js';

@ObjectType('Residence', { description: 'Where a recipient lives over a period.' })
export class ResidenceObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String)
  address!: string;

  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => String, { nullable: true, description: 'How to come in, for drivers.' })
  accessNotes!: string | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, included.' })
  validUntil!: string | null;

  @Field(() => Int)
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
