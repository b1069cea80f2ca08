import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Caller } from '../caller.js';
import type { WithCaller } from '../roles.guard.js';

/** The caller of a root field; the guard has seen to it that there is one. */
export const CurrentCaller = createParamDecorator(
  (_data: undefined, context: ExecutionContext): Caller =>
    GqlExecutionContext.create(context).getContext<WithCaller>().caller!,
);
