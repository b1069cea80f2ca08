import { Refusal } from '../shared/failures.js';

/** What stops an import or the demo's sign-in; both answer over HTTP, outside the GraphQL API. */
export class ExchangeRefusal extends Refusal<
  'BAD_ARGUMENTS' | 'IMPORT_RUNNING' | 'NO_SHIFT' | 'UNKNOWN_ROLE',
  never
> {}
