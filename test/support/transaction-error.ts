import { TransactionError } from '../../src/database/index.js';

/** Expects a call to throw a TransactionError of this code. */
export function expectRefused(call: () => unknown, code: TransactionError['code']): void {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(TransactionError);
  expect(thrown).toMatchObject({ code });
}
