import { Args, Query, Resolver } from '@nestjs/graphql';
import { ChangeOrderInput } from '../../dispensing/index.js';
import { type RefusalObject, toRefusalObject } from '../../graphql/refusal.object.js';
import { DateScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { Refusal } from '../../shared/failures.js';
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
    description: 'What `changeOrder` with this input would come to, from today until the day, and why not.',
  })
  async orderChangeEffect(
    @Args('input') input: ChangeOrderInput,
    @Args('until', { type: () => DateScalar }) until: string,
  ): Promise<OrderChangeEffectObject | RefusalObject> {
    try {
      return toOrderChangeEffectObject(await this.previews.preview(input, until));
    } catch (error) {
      if (error instanceof Refusal) return toRefusalObject(error);
      throw error;
    }
  }
}
