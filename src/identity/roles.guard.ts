import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Inject,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import { CLOCK, type Clock } from '../shared/clock.js';
import { ALLOWED_ROLES } from './allow.js';
import type { Caller, Role } from './caller.js';
import { PUBLIC_ROUTE } from './public-route.js';

/** What both an HTTP request and a live connection carry. */
export interface WithCaller {
  caller: Caller | null;
}

/**
 * Lets a call through only when it states its roles and the caller has one of them: refusal is the default. It
 * stands before the root fields; the fields of objects are reached only through one that was let through.
 */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_ROUTE, targets)) return true;

    const caller = callerOf(context);
    if (!caller || caller.expiresAt <= this.clock.now()) throw new UnauthorizedException();
    const roles = this.reflector.getAllAndOverride<readonly Role[] | undefined>(ALLOWED_ROLES, targets);
    if (!roles?.includes(caller.role)) throw new ForbiddenException();
    return true;
  }
}

function callerOf(context: ExecutionContext): Caller | null {
  if (context.getType<GqlContextType>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<WithCaller>().caller;
  }
  return context.switchToHttp().getRequest<Request & WithCaller>().caller;
}
