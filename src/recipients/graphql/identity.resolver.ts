import { Args, Query, Resolver } from '@nestjs/graphql';
import { ACCESS_REASON } from '../../graphql/descriptions.js';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { IdentitiesService } from '../identities.service.js';
import { IdentityObject, toIdentityObject } from './identity.object.js';

/** Every field here wants a reason and leaves a line in the access log for each person found. */
@Resolver(() => IdentityObject)
export class IdentityResolver {
  constructor(private readonly service: IdentitiesService) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => [IdentityObject], {
    description:
      'Who recipients are; those that the municipality does not have are left out. Logged with the reason.',
  })
  async identities(
    @Args('recipientIds', { type: () => [IdScalar], description: '1 to 100 recipients.' })
    recipientIds: string[],
    @Args('reason', { type: () => String, description: ACCESS_REASON }) reason: string,
  ): Promise<IdentityObject[]> {
    return (await this.service.open(recipientIds, reason)).map(toIdentityObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => [IdentityObject], {
    description: 'The recipient with a national identity number, or none. Logged with the reason.',
  })
  async findRecipientByNationalId(
    @Args('nationalId', { type: () => String, description: 'The whole number, 11 digits.' })
    nationalId: string,
    @Args('reason', { type: () => String, description: ACCESS_REASON }) reason: string,
  ): Promise<IdentityObject[]> {
    return (await this.service.findByNationalId(nationalId, reason)).map(toIdentityObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => [IdentityObject], {
    description: 'Recipients with exactly a name, at most 50. Logged with the reason.',
  })
  async findRecipientsByName(
    @Args('name', { type: () => String, description: 'The whole name, in upper or lower case.' })
    name: string,
    @Args('reason', { type: () => String, description: ACCESS_REASON }) reason: string,
  ): Promise<IdentityObject[]> {
    return (await this.service.findByName(name, reason)).map(toIdentityObject);
  }
}
