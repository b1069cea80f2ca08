import { Args, Context, Float, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AddressChoice } from '../../addresses/index.js';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { Allow } from '../../identity/index.js';
import { refusalOf } from '../../shared/failures.js';
import { AddressQueueService } from '../address-queue.service.js';
import {
  AddressConnection,
  AddressHitObject,
  AddressObject,
  AddressResult,
  SettleAddressInput,
  toAddressHitObject,
  toAddressObject,
} from './address.object.js';

@Resolver(() => AddressObject)
export class AddressResolver {
  constructor(private readonly service: AddressQueueService) {}

  @Allow('LAR_STAFF', 'DISPATCHER', 'ADMIN')
  @Query(() => AddressConnection, {
    description: 'Addresses whose place is uncertain or unknown, in order of address.',
  })
  async addressQueue(@Args() args: PageArgs): Promise<Connection<AddressObject>> {
    const page = pageOf(args);
    return toConnection(await this.service.page(page), page, ({ address }) => address, toAddressObject);
  }

  @Allow('LAR_STAFF', 'DISPATCHER', 'ADMIN')
  @Query(() => [AddressHitObject], {
    description:
      'Up to three registered addresses within 200 m, the nearest first; none where look-up is off.',
  })
  async addressesNear(
    @Args('lat', { type: () => Float }) lat: number,
    @Args('lon', { type: () => Float }) lon: number,
  ): Promise<AddressHitObject[]> {
    return (await this.service.around({ lat, lon })).map(toAddressHitObject);
  }

  @Allow('LAR_STAFF', 'DISPATCHER', 'ADMIN')
  @Mutation(() => AddressResult.union, {
    description: 'Says where the address is, for ever; what the look-up had placed there moves along.',
  })
  settleAddress(@Args('input') input: SettleAddressInput): Promise<Result<AddressObject>> {
    return AddressResult.answer(
      () => this.service.settle(input.id, input.version, choiceIn(input)),
      toAddressObject,
    );
  }

  @ResolveField(() => [String], { description: 'Aliases of who lives there, and names of points there.' })
  async usedBy(@Parent() { address }: AddressObject, @Context() context: object): Promise<string[]> {
    const users = loader(context, 'addressUsers', (all) => this.service.usersOf(all));
    return (await users.load(address)) ?? [];
  }
}

function choiceIn({ hit, pin }: SettleAddressInput): AddressChoice {
  if (hit != null && !pin) return { hit };
  if (pin && hit == null) return { pin };
  throw refusalOf({
    code: 'ONE_OF_TWO',
    where: 'hit',
    message: { nb: 'Oppgi enten et treff eller en nål.', en: 'Give either a hit or a pin.' },
    remedy: { nb: 'La den andre være tom.', en: 'Leave the other one out.' },
  });
}
