import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { INPUT } from '../../graphql/descriptions.js';
import type { Result } from '../../graphql/result.js';
import { Allow } from '../../identity/index.js';
import type { Residence } from '../residence.entity.js';
import { ResidencesService } from '../residences.service.js';
import { CorrectResidenceInput, MoveResidenceInput } from './residence.inputs.js';
import { ResidenceObject, ResidenceResult, toResidenceObject } from './residence.object.js';

@Resolver(() => ResidenceObject)
export class ResidenceResolver {
  constructor(private readonly service: ResidencesService) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ResidenceResult.union, {
    description:
      'The recipient lives at a new address from a date on; the residence before ends the day before.',
  })
  moveResidence(
    @Args('input', { description: INPUT }) input: MoveResidenceInput,
  ): Promise<Result<ResidenceObject>> {
    const { recipientId, from, ...details } = input;
    return ResidenceResult.answer(() => this.service.move(recipientId, from, details), this.show);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ResidenceResult.union, {
    description: 'Corrects the address, the place on the map or the access notes.',
  })
  correctResidence(
    @Args('input', { description: INPUT }) input: CorrectResidenceInput,
  ): Promise<Result<ResidenceObject>> {
    const { id, version, ...details } = input;
    return ResidenceResult.answer(() => this.service.correct(id, version, details), this.show);
  }

  private readonly show = (row: Residence): ResidenceObject =>
    toResidenceObject(row, this.service.accessNotes(row));
}
