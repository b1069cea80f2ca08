import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { INPUT, VERSION_READ } from '../../graphql/descriptions.js';
import type { Connection } from '../../graphql/connection.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { OrdersService } from '../orders.service.js';
import { ChangeOrderInput, CreateOrderInput, EndOrderInput, OrdersArgs } from './order.inputs.js';
import { OrderConnection, OrderObject, OrderResult, toOrderObject } from './order.object.js';

@Resolver(() => OrderObject)
export class OrderResolver {
  constructor(private readonly service: OrdersService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => OrderConnection, { description: 'Orders, in no order that means anything.' })
  async orders(@Args() args: OrdersArgs): Promise<Connection<OrderObject>> {
    const page = pageOf(args);
    return toConnection(await this.service.page(args.filter, page), page, ({ id }) => id, toOrderObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => OrderResult.union, {
    description: 'Records an order. Two orders of a recipient may not be in force on one day.',
  })
  createOrder(@Args('input', { description: INPUT }) input: CreateOrderInput): Promise<Result<OrderObject>> {
    return OrderResult.answer(() => this.service.create(input), toOrderObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => OrderResult.union, {
    description: 'Ends an order and begins a changed one on a date; the answer is the new one.',
  })
  changeOrder(@Args('input', { description: INPUT }) input: ChangeOrderInput): Promise<Result<OrderObject>> {
    return OrderResult.answer(() => this.service.change(input), toOrderObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => OrderResult.union, { description: 'Sets the last day of an order.' })
  endOrder(
    @Args('input', { description: INPUT }) { id, version, until }: EndOrderInput,
  ): Promise<Result<OrderObject>> {
    return OrderResult.answer(() => this.service.end(id, version, until), toOrderObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => OrderResult.union, {
    description: 'Takes back an order that has not begun; the answer is the order as it was.',
  })
  cancelOrder(
    @Args('id', { type: () => IdScalar, description: 'The order to take back.' }) id: string,
    @Args('version', { type: () => Int, description: VERSION_READ }) version: number,
  ): Promise<Result<OrderObject>> {
    return OrderResult.answer(() => this.service.cancel(id, version), toOrderObject);
  }
}
