import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader } from '../../graphql/loader.js';
import { RecipientObject } from '../../recipients/index.js';
import { HandoutMovesService } from '../decisions/handout-moves.service.js';
import { ExtraHandoutsService } from '../decisions/extra-handouts.service.js';
import { HoldClearingsService } from '../decisions/hold-clearings.service.js';
import { LeftoverDecisionsService } from '../decisions/leftover-decisions.service.js';
import { TreatmentEndsService } from '../decisions/treatment-ends.service.js';
import { OrdersService } from '../orders.service.js';
import { HandoutMoveObject, toHandoutMoveObject } from './handout-move.object.js';
import {
  ExtraHandoutObject,
  HoldClearingObject,
  LeftoverDecisionObject,
  toExtraHandoutObject,
  toHoldClearingObject,
  toLeftoverDecisionObject,
  toTreatmentEndObject,
  TreatmentEndObject,
} from './decision.objects.js';
import { OrderObject, toOrderObject } from './order.object.js';

/** What this slice knows about a recipient, read for all recipients of the answer at once. */
@Resolver(() => RecipientObject)
export class DispensingFieldsResolver {
  constructor(
    private readonly ordersService: OrdersService,
    private readonly clearingsService: HoldClearingsService,
    private readonly leftoversService: LeftoverDecisionsService,
    private readonly extrasService: ExtraHandoutsService,
    private readonly endsService: TreatmentEndsService,
    private readonly movesService: HandoutMovesService,
  ) {}

  @ResolveField(() => [OrderObject], { description: 'The newest 100, newest first.' })
  async orders(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'orders', (ids) => this.ordersService.ofRecipients(ids)).load(id);
    return rows?.map(toOrderObject);
  }

  @ResolveField(() => [HoldClearingObject], {
    description: 'Decisions that handouts go on after missed doses; the newest 100, newest first.',
  })
  async holdClearings(@Parent() { id }: RecipientObject, @Context() context: object) {
    const read = (ids: readonly string[]) => this.clearingsService.ofRecipients(ids);
    const rows = await loader(context, 'holdClearings', read).load(id);
    return rows?.map(toHoldClearingObject);
  }

  @ResolveField(() => [LeftoverDecisionObject], {
    description: 'Decisions on doses at home; the newest 100, newest first.',
  })
  async leftoverDecisions(@Parent() { id }: RecipientObject, @Context() context: object) {
    const read = (ids: readonly string[]) => this.leftoversService.ofRecipients(ids);
    const rows = await loader(context, 'leftoverDecisions', read).load(id);
    return rows?.map(toLeftoverDecisionObject);
  }

  @ResolveField(() => [ExtraHandoutObject], {
    description:
      'Handouts that were added on days that the orders do not have; the newest 100, newest first.',
  })
  async extraHandouts(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'extraHandouts', (ids) => this.extrasService.ofRecipients(ids)).load(
      id,
    );
    return rows?.map(toExtraHandoutObject);
  }

  @ResolveField(() => [TreatmentEndObject], {
    description: 'Ends of treatment; the newest 100, newest first.',
  })
  async treatmentEnds(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'treatmentEnds', (ids) => this.endsService.ofRecipients(ids)).load(id);
    return rows?.map(toTreatmentEndObject);
  }

  @ResolveField(() => [HandoutMoveObject], {
    description: 'Handouts given on other than their regular days; the newest 100, newest first.',
  })
  async moves(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'moves', (ids) => this.movesService.ofRecipients(ids)).load(id);
    return rows?.map(toHandoutMoveObject);
  }
}
