import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

/** No list is longer than this, whatever is asked for; the query-cost rule reads the same argument. */
export const MAX_PAGE = 1000;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many rows at most, 1 to ${MAX_PAGE}.` })
  first: number = 50;

  @Field(() => String, {
    nullable: true,
    description:
      'Rows after this one: `endCursor` of the page before, or a `cursor`. From the beginning if left out.',
  })
  after?: string | null;
}

@ObjectType('PageInfo', {
  description:
    "Where a page lies in its list, as in Relay's connection specification. Lists are read forward only.",
})
export class PageInfoObject {
  @Field(() => Boolean, { description: 'Whether rows follow after `endCursor`.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether `after` was given, and with it rows were left out before the page.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null for an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null for an empty page.' })
  endCursor!: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list: each row as an edge, and again by itself. */
export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfoObject;
}

/** The connection type of an object type, `NAMEConnection`, with its edges, `NAMEEdge`. */
export function connectionOf<T extends object>(name: string, object: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: 'A row of a list and where it is in it.' })
  class EdgeObject implements Edge<T> {
    @Field(() => String, { description: 'Opaque; as `after` it asks for the rows that follow.' })
    cursor!: string;

    @Field(() => object, { description: 'The row itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, {
    description: 'A page of a list. `edges` and `nodes` hold the same rows.',
  })
  class ConnectionObject implements Connection<T> {
    @Field(() => [EdgeObject], { description: 'The rows in their order, each with its cursor.' })
    edges!: EdgeObject[];

    @Field(() => [object], { description: 'The rows in their order, without cursors.' })
    nodes!: T[];

    @Field(() => PageInfoObject, { description: 'Whether there are more, and how to ask for them.' })
    pageInfo!: PageInfoObject;
  }
  return ConnectionObject;
}
