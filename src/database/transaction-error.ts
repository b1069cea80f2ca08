/** A mistake in the calling code about where a transaction begins or ends; never caused by a user. */
export class TransactionError extends Error {
  override readonly name = 'TransactionError';

  constructor(
    readonly code:
      'NO_TRANSACTION' | 'NO_TENANT' | 'OTHER_TENANT' | 'OTHER_ISOLATION' | 'ENDED' | 'ROLLED_BACK',
    message: string,
  ) {
    super(message);
  }
}
