import type { Type } from '@nestjs/common';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { savepoint } from '../database/index.js';
import { isRefusal, StaleVersion } from '../shared/failures.js';
import { RefusalObject, toRefusalObject } from './refusal.object.js';

interface Stale<T> {
  current: T;
}

/** What a mutation answers: the object, the object as it is now (another caller changed it), or a refusal. */
export type Result<T> = T | Stale<T> | RefusalObject;

export interface ResultType<T> {
  /** For `@Mutation(() => XResult.union)`. */
  readonly union: object;
  /**
   * Does the work of a mutation so that a refusal takes back all of it, and tells refusals and stale versions as
   * values. Any other error passes on as unexpected.
   */
  readonly answer: <R>(work: () => Promise<R>, show: (value: R) => T | Promise<T>) => Promise<Result<T>>;
}

/** The union `NAMEResult = NAME | StaleNAME | Refusal` of an object type. */
export function resultOf<T extends object>(name: string, object: Type<T>): ResultType<T> {
  @ObjectType(`Stale${name}`, {
    description: 'The row has changed since the caller read it, and nothing was done.',
  })
  class StaleObject implements Stale<T> {
    @Field(() => object, { description: 'The row as it is now.' })
    current!: T;
  }

  const union = createUnionType({
    name: `${name}Result`,
    description:
      'What a change answers: the row after it; the present row where the caller has read an older one; or why it was refused.',
    types: () => [object, StaleObject, RefusalObject] as const,
    resolveType: (value: object): Type<object> => {
      if (value instanceof StaleObject) return StaleObject;
      return value instanceof RefusalObject ? RefusalObject : object;
    },
  });

  return {
    union,
    answer: async (work, show) => {
      try {
        return await show(await savepoint(work));
      } catch (error) {
        if (isRefusal(error)) return toRefusalObject(error);
        if (error instanceof StaleVersion)
          return Object.assign(new StaleObject(), { current: await show(error.current as never) });
        throw error;
      }
    },
  };
}
