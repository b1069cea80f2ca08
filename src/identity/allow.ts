import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import type { Role } from './caller.js';

export const ALLOWED_ROLES = 'allowed-roles';

/**
 * The roles that may call a query, mutation, subscription or route. One that states none refuses every caller
 * (RolesGuard), and the schema test fails for it: the roles also stand in the schema as extensions.
 */
export const Allow = (...roles: [Role, ...Role[]]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ALLOWED_ROLES, roles), Extensions({ roles }));
