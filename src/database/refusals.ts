import { Refusal } from '../shared/failures.js';

/** What keeps the service from opening its database. No client of the API meets these. */
export class DatabaseRefusal extends Refusal<
  | 'DATABASE_IS_NEWER'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_UNREACHABLE'
  | 'DATA_FOLDER_IN_USE'
  | 'EXTENSION_MISSING',
  never
> {}
