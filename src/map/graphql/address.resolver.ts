import { Args, Context, Float, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AddressChoice } from '../../addresses/index.js';
import { LAT, LON } from '../../graphql/descriptions.js';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { Allow } from '../../identity/index.js';
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
import { MapRefusal } from '../refusals.js';
import { GIVE_HIT_OR_PIN, LEAVE_OTHER_OUT } from '../texts.js';

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
      'Up to three registered addresses within 200 m, the nearest first; empty where look-up is off or the register is down.',
  })
  async addressesNear(
    @Args('lat', { type: () => Float, description: LAT }) lat: number,
    @Args('lon', { type: () => Float, description: LON }) lon: number,
  ): Promise<AddressHitObject[]> {
    return (await this.service.around({ lat, lon })).map(toAddressHitObject);
  }

  @Allow('LAR_STAFF', 'DISPATCHER', 'ADMIN')
  @Mutation(() => AddressResult.union, {
    description: 'Places an address for good. Homes and points that a look-up had placed there move along.',
  })
  settleAddress(
    @Args('input', { description: 'Which address, with a hit of the register or a pin.' })
    input: SettleAddressInput,
  ): Promise<Result<AddressObject>> {
    return AddressResult.answer(
      () => this.service.settle(input.id, input.version, choiceIn(input)),
      toAddressObject,
    );
  }

  @ResolveField(() => [String], {
    description: 'Aliases of recipients who live there, and names of points there.',
  })
  async usedBy(@Parent() { address }: AddressObject, @Context() context: object): Promise<string[]> {
    const users = loader(context, 'addressUsers', (all) => this.service.usersOf(all));
    return (await users.load(address)) ?? [];
  }
}

function choiceIn({ hit, pin }: SettleAddressInput): AddressChoice {
  if (hit != null && !pin) return { hit };
  if (pin && hit == null) return { pin };
  throw MapRefusal.of({
    code: 'ONE_OF_TWO',
    where: 'hit',
    message: GIVE_HIT_OR_PIN,
    remedy: LEAVE_OTHER_OUT,
  });
}
