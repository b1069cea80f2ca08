export { AccessLog } from './access-log.js';
export { AccessLogEntry } from './access-log-entry.entity.js';
export { Allow } from './allow.js';
export { Audit, newestAudited } from './audit.js';
export { AuditLogEntry } from './audit-log-entry.entity.js';
export { ChangeListeners, type RecordedChange } from './change-listeners.js';
export { type Caller, type Role, ROLES } from './caller.js';
export { CurrentCaller } from './graphql/current-caller.js';
export { DemoIssuer } from './demo-issuer.js';
export { IdentityModule } from './identity.module.js';
export { Municipality } from './municipality.entity.js';
export {
  changeSetting,
  ensureMunicipality,
  setInUseFrom,
  holdMunicipality,
  isMunicipalityKnown,
} from './municipalities.js';
export { PublicRoute } from './public-route.js';
export { RolesGuard, type WithCaller } from './roles.guard.js';
export { Tokens } from './tokens.js';
