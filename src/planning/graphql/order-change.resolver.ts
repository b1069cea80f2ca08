import { Args, Query, Resolver } from '@nestjs/graphql';
import { ChangeOrderInput } from '../../dispensing/index.js';
import { type RefusalObject, toRefusalObject } from '../../graphql/refusal.object.js';
import { DateScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { isRefusal } from '../../shared/failures.js';
import { OrderChangePreviewService } from '../coverage/index.js';
import {
  type OrderChangeEffectObject,
  OrderChangeEffectResult,
  toOrderChangeEffectObject,
} from './order-change.object.js';

@Resolver()
export class OrderChangeResolver {
  constructor(private readonly previews: OrderChangePreviewService) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => OrderChangeEffectResult, {
    description:
      'What `changeOrder` with the same input would come to, or why it would be refused. Nothing is changed.',
  })
  async orderChangeEffect(
    @Args('input', { description: 'As for `changeOrder`; the version is not compared.' })
    input: ChangeOrderInput,
    @Args('until', { type: () => DateScalar, description: 'The last day that is looked at, from today on.' })
    until: string,
  ): Promise<OrderChangeEffectObject | RefusalObject> {
    try {
      return toOrderChangeEffectObject(await this.previews.preview(input, until));
    } catch (error) {
      if (isRefusal(error)) return toRefusalObject(error);
      throw error;
    }
  }
}
