import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import { TransactionError } from './transaction-error.js';
import type { Transaction } from './transaction.js';

/** Who works, and for which municipality: what every row read or written in a transaction is held against. */
export interface Tenant {
  /** Municipality number, four digits. */
  readonly municipality: string;
  /** The person's id, or `system:…` for the service itself. */
  readonly actor: string;
  readonly role: string;
  /** What leads from a log or audit row back to its cause: the request, the job, the command. */
  readonly requestId: string;
}

/** The transaction that the current asynchronous context is in. */
export interface Scope {
  readonly transaction: Transaction;
  /** Undefined for the worker's look at the queue and the owner's work, which belong to no municipality. */
  readonly tenant: Tenant | undefined;
  /** Done after the commit, in order. A savepoint has its own list, lost if it rolls back. */
  readonly afterCommit: (() => void | Promise<void>)[];
  /** Savepoints of one scope take turns: interleaved ones would release each other. */
  savepoints: Promise<unknown>;
}

const storage = new AsyncLocalStorage<Scope | undefined>();

export const inScope = <T>(scope: Scope | undefined, work: () => T): T => storage.run(scope, work);

/** The scope, if its transaction is still open: work that outlives its transaction is in none. */
export function openScope(): Scope | undefined {
  const scope = storage.getStore();
  return scope?.transaction.ended === false ? scope : undefined;
}

function requireScope(): Scope {
  const scope = openScope();
  if (scope !== undefined) return scope;
  const [code, why] =
    storage.getStore() === undefined
      ? (['NO_TRANSACTION', 'There is no transaction here: call it inside TenantTransactions.run.'] as const)
      : (['ENDED', 'The transaction has ended: work that outlives it needs one of its own.'] as const);
  throw new TransactionError(code, why);
}

/**
 * The EntityManager of the current transaction: the only way to the database.
 *
 * @throws TransactionError NO_TRANSACTION or ENDED.
 */
export const currentManager = (): EntityManager => requireScope().transaction.manager;

/** @throws TransactionError NO_TRANSACTION, ENDED, or NO_TENANT in a transaction that belongs to no municipality. */
export function currentTenant(): Tenant {
  const { tenant } = requireScope();
  if (tenant === undefined)
    throw new TransactionError('NO_TENANT', 'This transaction belongs to no municipality.');
  return tenant;
}

/** Whose transaction is open here; undefined outside any. */
export const tenantHere = (): Tenant | undefined => openScope()?.tenant;

/** Begins work that is no part of the current transaction: on the embedded database it waits for its end. */
export const outsideTransaction = <T>(work: () => T): T => inScope(undefined, work);

/** Does something once the current transaction is committed, outside it; never, if it rolls back. */
export function afterCommit(callback: () => void | Promise<void>): void {
  requireScope().afterCommit.push(callback);
}

/**
 * Work that may fail without taking the transaction with it: on an error all that it did is rolled back, and the error
 * goes on to the caller, who may catch it and continue.
 */
export async function savepoint<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const scope = requireScope();
  const turn = scope.savepoints.then(() => inSavepoint(scope, work));
  scope.savepoints = turn.catch(() => undefined);
  return turn;
}

async function inSavepoint<T>(outer: Scope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const inner: Scope = { ...outer, afterCommit: [], savepoints: Promise.resolve() };
  // On a runner that is in a transaction already, TypeORM makes a savepoint of it.
  const result = await inScope(inner, () => outer.transaction.manager.transaction(work));
  outer.afterCommit.push(...inner.afterCommit);
  return result;
}
