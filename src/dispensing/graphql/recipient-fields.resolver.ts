import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader } from '../../graphql/loader.js';
import { RecipientObject } from '../../recipients/index.js';
import { HandoutMovesService } from '../handout-moves.service.js';
import { HoldsService } from '../holds.service.js';
import { OrdersService } from '../orders.service.js';
import { HandoutMoveObject, toHandoutMoveObject } from './handout-move.object.js';
import { HoldObject, toHoldObject } from './hold.object.js';
import { OrderObject, toOrderObject } from './order.object.js';

/** What this slice knows about a recipient, read for all recipients of the answer at once. */
@Resolver(() => RecipientObject)
export class DispensingFieldsResolver {
  constructor(
    private readonly ordersService: OrdersService,
    private readonly holdsService: HoldsService,
    private readonly movesService: HandoutMovesService,
  ) {}

  @ResolveField(() => [OrderObject], { description: 'The newest 100, newest first.' })
  async orders(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'orders', (ids) => this.ordersService.ofRecipients(ids)).load(id);
    return rows?.map(toOrderObject);
  }

  @ResolveField(() => [HoldObject], { description: 'The newest 100, newest first.' })
  async holds(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'holds', (ids) => this.holdsService.ofRecipients(ids)).load(id);
    return rows?.map(toHoldObject);
  }

  @ResolveField(() => [HandoutMoveObject], {
    description: 'Handouts given on other than their regular days; the newest 100, newest first.',
  })
  async moves(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'moves', (ids) => this.movesService.ofRecipients(ids)).load(id);
    return rows?.map(toHandoutMoveObject);
  }
}
