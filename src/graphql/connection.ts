import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

/** No list is longer than this, whatever is asked for; the query-cost rule reads the same argument. */
export const MAX_PAGE = 1000;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many; at most ${MAX_PAGE}.` })
  first: number = 50;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

@ObjectType('PageInfo')
export class PageInfoObject {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Connection<T> {
  nodes: T[];
  pageInfo: PageInfoObject;
}

/** The connection type of an object type, `NAMEConnection`. */
export function connectionOf<T extends object>(name: string, object: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Connection`)
  class ConnectionObject implements Connection<T> {
    @Field(() => [object])
    nodes!: T[];

    @Field(() => PageInfoObject)
    pageInfo!: PageInfoObject;
  }
  return ConnectionObject;
}
