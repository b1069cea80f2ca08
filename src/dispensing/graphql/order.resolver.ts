import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
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
  @Query(() => OrderConnection)
  async orders(@Args() args: OrdersArgs): Promise<Connection<OrderObject>> {
    const page = pageOf(args);
    return toConnection(await this.service.page(args.filter, page), page, ({ id }) => id, toOrderObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => OrderResult.union)
  createOrder(@Args('input') input: CreateOrderInput): Promise<Result<OrderObject>> {
    return OrderResult.answer(() => this.service.create(input), toOrderObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => OrderResult.union, { description: 'Answers with the new order.' })
  changeOrder(@Args('input') input: ChangeOrderInput): Promise<Result<OrderObject>> {
    return OrderResult.answer(() => this.service.change(input), toOrderObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => OrderResult.union)
  endOrder(@Args('input') { id, version, until }: EndOrderInput): Promise<Result<OrderObject>> {
    return OrderResult.answer(() => this.service.end(id, version, until), toOrderObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => OrderResult.union, { description: 'Of an order that has not begun. Answers with it.' })
  cancelOrder(
    @Args('id', { type: () => IdScalar }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Result<OrderObject>> {
    return OrderResult.answer(() => this.service.cancel(id, version), toOrderObject);
  }
}
