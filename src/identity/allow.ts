import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import type { Role } from './caller.js';

export const ALLOWED_ROLES = 'allowed-roles';

/**
 * The roles that may call a query, mutation, subscription or route. One that states none refuses every caller
 * (RolesGuard), and the schema test fails for it: the roles also stand in the schema as extensions.
 */
export const Allow = (...stated: [Role, ...Role[]]): MethodDecorator & ClassDecorator => {
  const roles = withClinicians(stated);
  return applyDecorators(SetMetadata(ALLOWED_ROLES, roles), Extensions({ roles }));
};

/** A clinician is LAR staff who may also decide: what the staff may call, they may. */
const withClinicians = (roles: readonly Role[]): readonly Role[] =>
  roles.includes('LAR_STAFF') && !roles.includes('CLINICIAN') ? [...roles, 'CLINICIAN'] : roles;
