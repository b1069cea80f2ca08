/**
 * The little of PostgreSQL's wire protocol (version 3, chapter "Frontend/Backend Protocol") that the bridge must read
 * and speak itself. Everything else passes through to the engine unread.
 */

/** What a client has sent, cut where the engine may be handed over to it. */
export type FrontendUnit =
  | { readonly kind: 'startup' }
  | { readonly kind: 'ssl-request' }
  | { readonly kind: 'cancel-request' }
  /** Messages up to and including Query or Sync: the engine answers each batch with one ReadyForQuery. */
  | { readonly kind: 'batch'; readonly bytes: Uint8Array }
  | { readonly kind: 'terminate' };

export type TransactionStatus = 'I' | 'T' | 'E';

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
const letter = (text: string): number => text.charCodeAt(0);
const QUERY = letter('Q');
const SYNC = letter('S');
const TERMINATE = letter('X');
const READY_FOR_QUERY = letter('Z');
const NOTIFICATION = letter('A');

/** Cuts a client's bytes, which arrive in any portions, into units. */
export class FrontendReader {
  private rest = Buffer.alloc(0);
  private batchLength = 0; // bytes of `rest` that belong to complete messages of an unfinished batch
  private started = false;

  read(chunk: Uint8Array): FrontendUnit[] {
    this.rest = Buffer.concat([this.rest, chunk]);
    const units: FrontendUnit[] = [];
    for (let unit = this.next(); unit !== undefined; unit = this.next()) units.push(unit);
    return units;
  }

  private next(): FrontendUnit | undefined {
    return this.started ? this.nextBatch() : this.nextStartup();
  }

  /** Before the session has started, messages have no type byte: int32 length, int32 code. */
  private nextStartup(): FrontendUnit | undefined {
    if (this.rest.length < 8 || this.rest.length < this.rest.readInt32BE(0)) return undefined;
    const code = this.rest.readInt32BE(4);
    this.rest = this.rest.subarray(this.rest.readInt32BE(0));
    if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: 'ssl-request' };
    if (code === CANCEL_REQUEST) return { kind: 'cancel-request' };
    this.started = true;
    return { kind: 'startup' };
  }

  private nextBatch(): FrontendUnit | undefined {
    for (;;) {
      const at = this.batchLength;
      if (this.rest.length < at + 5) return undefined;
      const end = at + 1 + this.rest.readInt32BE(at + 1);
      if (this.rest.length < end) return undefined;
      const type = this.rest[at];
      this.batchLength = end;
      if (type !== QUERY && type !== SYNC && type !== TERMINATE) continue;
      const bytes = this.rest.subarray(0, end);
      this.rest = this.rest.subarray(end);
      this.batchLength = 0;
      return type === TERMINATE ? { kind: 'terminate' } : { kind: 'batch', bytes };
    }
  }
}

export interface EngineAnswer {
  /** What the client gets: all but the notifications. */
  readonly bytes: Buffer;
  /** Of the last ReadyForQuery; undefined when the engine sent none. */
  readonly status: TransactionStatus | undefined;
  readonly notifications: readonly { readonly channel: string; readonly payload: string }[];
  /** SQLSTATE and text of the first error, for callers inside the bridge. */
  readonly error: { readonly code: string; readonly message: string } | undefined;
}

/** Reads the engine's answer to one batch; `answer` holds whole messages. */
export function readAnswer(answer: Uint8Array): EngineAnswer {
  const buffer = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
  const kept: Buffer[] = [];
  const notifications: { channel: string; payload: string }[] = [];
  let status: TransactionStatus | undefined;
  let error: EngineAnswer['error'];
  for (let at = 0; at < buffer.length;) {
    const end = at + 1 + buffer.readInt32BE(at + 1);
    const type = buffer[at];
    const message = buffer.subarray(at, end);
    if (type === NOTIFICATION) {
      const [channel, payload] = message.toString('utf8', 9).split('\0');
      notifications.push({ channel, payload });
    } else {
      kept.push(message);
      if (type === READY_FOR_QUERY) status = readStatus(message[5]);
      if (type === letter('E')) error ??= readError(message);
    }
    at = end;
  }
  // Nearly always there is no notification, and the answer (megabytes, at times) need not be copied.
  return { bytes: notifications.length === 0 ? buffer : Buffer.concat(kept), status, notifications, error };
}

function readStatus(byte: number): TransactionStatus {
  const status = String.fromCharCode(byte);
  if (status === 'I' || status === 'T' || status === 'E') return status;
  throw new Error(`The engine reported the unknown transaction status "${status}".`);
}

function readError(message: Buffer): { code: string; message: string } {
  const fields = new Map(
    message
      .toString('utf8', 5)
      .split('\0')
      .filter((field) => field !== '')
      .map((field) => [field[0], field.slice(1)]),
  );
  return { code: fields.get('C') ?? 'XX000', message: fields.get('M') ?? '' };
}

function message(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)),
  );
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

export const readyForQuery = (status: TransactionStatus): Buffer => message('Z', Buffer.from(status));

/** `FATAL` ends the session, `ERROR` only the batch. */
export function errorResponse(severity: 'ERROR' | 'FATAL', code: string, text: string): Buffer {
  return message('E', `S${severity}`, `V${severity}`, `C${code}`, `M${text}`, Buffer.from([0]));
}

/** A simple Query message, for what the bridge itself asks of the engine. */
export const queryMessage = (sql: string): Buffer => message('Q', sql);

/** The answer to a startup packet: no password (the bridge lives inside the process), the parameters `pg` looks at. */
export function welcome(sessionId: number, serverVersion: string): Buffer {
  const parameters = {
    server_version: serverVersion,
    server_encoding: 'UTF8',
    client_encoding: 'UTF8',
    standard_conforming_strings: 'on',
    integer_datetimes: 'on',
    DateStyle: 'ISO, MDY',
    TimeZone: 'UTC',
  };
  return Buffer.concat([
    message('R', int32(0)),
    ...Object.entries(parameters).map(([name, value]) => message('S', name, value)),
    message('K', int32(sessionId), int32(0)),
    readyForQuery('I'),
  ]);
}
