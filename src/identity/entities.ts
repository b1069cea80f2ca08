import { AccessLogEntry } from './access-log-entry.entity.js';
import { AuditLogEntry } from './audit-log-entry.entity.js';
import { Municipality } from './municipality.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [AccessLogEntry, AuditLogEntry, Municipality];
