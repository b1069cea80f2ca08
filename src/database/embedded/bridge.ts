import type { Engine } from './engine.js';
import { errorResponse, queryMessage, readAnswer, readyForQuery, type EngineAnswer } from './protocol.js';
import { Session, type SessionHost } from './session.js';

export interface BridgeLimits {
  /** How long a session waits for others' transactions to end, before 55P03 (lock_not_available). */
  readonly lockWaitSeconds: number;
  /** How long one batch may compute, before its session is ended with 57014 (query_canceled). */
  readonly statementSeconds: number;
  /** How long an open transaction may do nothing, before its session is ended with 25P03. */
  readonly idleSeconds: number;
}

export type NotificationListener = (channel: string, payload: string) => void;

/** A batch in the queue: a client's, or one that the bridge itself asks (checkpoints, say). */
interface Turn {
  readonly session: Session | undefined;
  readonly batch: Uint8Array;
  readonly waitTimer: NodeJS.Timeout | undefined;
  readonly settle: (answer: EngineAnswer | Error) => void;
}

/**
 * Many sessions on an engine that has only one backend.
 *
 * Batches wait in one line. The engine takes a whole batch at a time, and while a transaction is open (the status byte
 * of ReadyForQuery says so) only its session's batches: the others wait. That is coarser than PostgreSQL's locks, never
 * looser, so code that is right on PostgreSQL is right here. What is *not* isolated is session state outside
 * transactions: `SET` without LOCAL, named statements, temporary tables and session-level advisory locks are shared by
 * all clients. COPY FROM STDIN and reading a portal in steps (Flush) are not understood.
 */
export class Bridge implements SessionHost {
  private readonly line: Turn[] = [];
  private readonly sessions = new Set<Session>();
  private readonly listeners = new Set<NotificationListener>();
  private owner: Session | undefined; // whose transaction is open
  private idleTimer: NodeJS.Timeout | undefined;
  private running = false;
  private lastSessionId = 0;
  private served = 0;

  private constructor(
    private readonly engine: Engine,
    private readonly limits: BridgeLimits,
    readonly serverVersion: string,
  ) {}

  static async over(engine: Engine, limits: BridgeLimits): Promise<Bridge> {
    const version = readAnswer(await engine.run(queryMessage('SHOW server_version')));
    // The one DataRow of the answer: 'D', length, one column, its length, the text.
    const text = /\d+(\.\d+)+/.exec(version.bytes.toString('latin1'));
    return new Bridge(engine, limits, text === null ? '15.0' : text[0]);
  }

  /** A new session, for `pg`'s `stream` option. */
  connect(): Session {
    const session = new Session(++this.lastSessionId, this);
    this.sessions.add(session);
    return session;
  }

  /** How many batches were served so far: whether there is anything to check-point. */
  get batchesServed(): number {
    return this.served;
  }

  get idle(): boolean {
    return !this.running && this.line.length === 0 && this.owner === undefined;
  }

  /** Runs SQL between the sessions' transactions, without their limits. */
  async run(sql: string): Promise<void> {
    const answer = await new Promise<EngineAnswer>((resolve, reject) => {
      this.enqueue(undefined, queryMessage(sql), undefined, (result) => {
        if (result instanceof Error) reject(result);
        else resolve(result);
      });
    });
    if (answer.error !== undefined) throw new Error(`${sql}: ${answer.error.message} (${answer.error.code})`);
  }

  onNotification(listener: NotificationListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Ends all sessions (open transactions roll back) and waits until the engine rests. */
  async close(): Promise<void> {
    for (const session of [...this.sessions]) session.expel('57P01', 'The embedded database is closing.');
    await this.run('SELECT 1');
  }

  submit(session: Session, batch: Uint8Array): void {
    const waitTimer =
      session === this.owner
        ? undefined
        : setTimeout(() => this.giveUpWaiting(turn), this.limits.lockWaitSeconds * 1000);
    const turn = this.enqueue(session, batch, waitTimer, (result) => {
      if (result instanceof Error) session.expel('57P02', result.message);
      else session.answer(result.bytes);
    });
  }

  left(session: Session): void {
    this.sessions.delete(session);
    for (const turn of this.line.filter((waiting) => waiting.session === session)) this.drop(turn);
    void this.serve(); // its transaction, if one is open, has to be rolled back
  }

  private enqueue(
    session: Session | undefined,
    batch: Uint8Array,
    waitTimer: NodeJS.Timeout | undefined,
    settle: Turn['settle'],
  ): Turn {
    const turn: Turn = { session, batch, waitTimer, settle };
    this.line.push(turn);
    void this.serve();
    return turn;
  }

  private giveUpWaiting(turn: Turn): void {
    this.drop(turn);
    const text = `Waited ${this.limits.lockWaitSeconds} s for another transaction to end.`;
    turn.session?.answer(Buffer.concat([errorResponse('ERROR', '55P03', text), readyForQuery('I')]));
  }

  private drop(turn: Turn): void {
    clearTimeout(turn.waitTimer);
    const at = this.line.indexOf(turn);
    if (at >= 0) this.line.splice(at, 1);
  }

  /** Takes turn after turn until no client may go on. Never rejects: what fails is told to whom it concerns. */
  private async serve(): Promise<void> {
    if (this.running) return;
    this.running = true;
    clearTimeout(this.idleTimer);
    for (;;) {
      if (this.owner !== undefined && !this.owner.open) await this.rollBackFor(this.owner);
      const turn =
        this.owner === undefined ? this.line[0] : this.line.find(({ session }) => session === this.owner);
      if (turn === undefined) break;
      this.drop(turn);
      await this.take(turn);
    }
    this.running = false;
    if (this.owner !== undefined) this.watchIdleness(this.owner);
  }

  private async take({ session, batch, settle }: Turn): Promise<void> {
    const tooLong = `The statement took more than ${this.limits.statementSeconds} s.`;
    const timer =
      session && setTimeout(() => session.expel('57014', tooLong), this.limits.statementSeconds * 1000);
    try {
      const answer = await this.ask(batch);
      this.owner = answer.status === 'I' ? undefined : session;
      settle(answer);
    } catch (reason) {
      this.owner = undefined;
      settle(reason instanceof Error ? reason : new Error(String(reason)));
    } finally {
      clearTimeout(timer);
    }
  }

  private async rollBackFor(session: Session): Promise<void> {
    try {
      await this.ask(queryMessage('ROLLBACK'));
    } catch {
      // The engine is gone, and the transaction with it; every later turn is told so by `ask`.
    }
    if (this.owner === session) this.owner = undefined;
  }

  private async ask(batch: Uint8Array): Promise<EngineAnswer> {
    this.served++;
    const answer = readAnswer(await this.engine.run(batch));
    for (const { channel, payload } of answer.notifications) {
      for (const listener of this.listeners) listener(channel, payload);
    }
    return answer;
  }

  private watchIdleness(session: Session): void {
    const text = `The transaction did nothing for ${this.limits.idleSeconds} s.`;
    this.idleTimer = setTimeout(() => session.expel('25P03', text), this.limits.idleSeconds * 1000);
    this.idleTimer.unref();
  }
}
