import { Args, Mutation, Resolver } from '@nestjs/graphql';
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
    description: 'The recipient lives at a new address from a date on.',
  })
  moveResidence(@Args('input') input: MoveResidenceInput): Promise<Result<ResidenceObject>> {
    const { recipientId, from, ...details } = input;
    return ResidenceResult.answer(() => this.service.move(recipientId, from, details), this.show);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ResidenceResult.union, { description: 'Mends the address, the pin or the access notes.' })
  correctResidence(@Args('input') input: CorrectResidenceInput): Promise<Result<ResidenceObject>> {
    const { id, version, ...details } = input;
    return ResidenceResult.answer(() => this.service.correct(id, version, details), this.show);
  }

  private readonly show = (row: Residence): ResidenceObject =>
    toResidenceObject(row, this.service.accessNotes(row));
}
