import { Args, Query, Resolver } from '@nestjs/graphql';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { IdentitiesService } from '../identities.service.js';
import { IdentityObject, toIdentityObject } from './identity.object.js';

/** Every field here wants a reason and leaves a line in the access log for each person found. */
@Resolver(() => IdentityObject)
export class IdentityResolver {
  constructor(private readonly service: IdentitiesService) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => [IdentityObject], { description: 'Of at most 100 recipients. Logged with the reason.' })
  async identities(
    @Args('recipientIds', { type: () => [IdScalar] }) recipientIds: string[],
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<IdentityObject[]> {
    return (await this.service.open(recipientIds, reason)).map(toIdentityObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => [IdentityObject], { description: 'One or none. Logged with the reason.' })
  async findRecipientByNationalId(
    @Args('nationalId', { type: () => String }) nationalId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<IdentityObject[]> {
    return (await this.service.findByNationalId(nationalId, reason)).map(toIdentityObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => [IdentityObject], { description: 'By the whole name; at most 50. Logged with the reason.' })
  async findRecipientsByName(
    @Args('name', { type: () => String }) name: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<IdentityObject[]> {
    return (await this.service.findByName(name, reason)).map(toIdentityObject);
  }
}
