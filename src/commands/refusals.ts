import { Refusal } from '../shared/failures.js';
import type { JobFailure } from '../jobs/index.js';

/** The plan was asked for and could not be made. */
export class PlanFailed extends Refusal<string, never> {
  constructor({ code, text }: JobFailure) {
    super(code, text);
  }
}

/** What stops a command of the command line. No client of the API meets these. */
export class CommandRefusal extends Refusal<
  | 'ADDRESS_REFUSED'
  | 'BAD_ARGUMENTS'
  | 'BAD_INSTANCE'
  | 'BAD_MUNICIPALITY'
  | 'FILE_UNREADABLE'
  | 'NOT_ALL_SERVED'
  | 'NOT_SOLOMON'
  | 'NO_FILE'
  | 'PORT_IN_USE'
  | 'ROADS_ELSEWHERE'
  | 'ROADS_HERE'
  | 'UNKNOWN_COMMAND'
  | 'USAGE',
  never
> {}
