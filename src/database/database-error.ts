import { QueryFailedError } from 'typeorm';
import { errorCode, textAt } from './error-code.js';

const reported = (error: unknown): unknown => (error instanceof QueryFailedError ? error.driverError : error);

/** SQLSTATE of an error that PostgreSQL reported (23505 unique, 23P01 exclusion, 55P03 lock not available …). */
export function databaseErrorCode(error: unknown): string | undefined {
  const code = errorCode(reported(error));
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** The name of the constraint that a row offended, where the error is about one. */
export function violatedConstraint(error: unknown): string | undefined {
  return textAt(reported(error), 'constraint');
}

/** Serialization failure or deadlock: the same work may succeed when it is done again. */
export function isRetryable(error: unknown): boolean {
  const code = databaseErrorCode(error);
  return code === '40001' || code === '40P01';
}
