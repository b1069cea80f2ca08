import { Duplex } from 'node:stream';
import { errorResponse, FrontendReader, welcome } from './protocol.js';

/** What a session asks of the bridge. */
export interface SessionHost {
  readonly serverVersion: string;
  submit(session: Session, batch: Uint8Array): void;
  /** The client has gone, in whatever way. Called once. */
  left(session: Session): void;
}

/**
 * One client's connection to the embedded database, as `pg` sees it: the duplex given as `extra.stream`, with the
 * methods of a socket that `pg` calls.
 */
export class Session extends Duplex {
  private readonly reader = new FrontendReader();
  private gone = false;

  constructor(
    readonly id: number,
    private readonly host: SessionHost,
  ) {
    super();
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  get open(): boolean {
    return !this.gone;
  }

  answer(bytes: Buffer): void {
    if (this.open) this.push(bytes);
  }

  /** Ends the session as a server does when it terminates a client. */
  expel(code: string, text: string): void {
    if (!this.open) return;
    this.push(errorResponse('FATAL', code, text));
    this.leave();
    this.push(null);
    this.destroySoon();
  }

  override _read(): void {
    // answers are pushed when they come
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    for (const unit of this.reader.read(chunk)) {
      if (unit.kind === 'startup') this.answer(welcome(this.id, this.host.serverVersion));
      else if (unit.kind === 'ssl-request') this.answer(Buffer.from('N'));
      else if (unit.kind === 'batch') {
        if (this.open) this.host.submit(this, unit.bytes);
      } else this.leave(); // Terminate, or CancelRequest, which this engine cannot serve
    }
    done();
  }

  override _final(done: (error?: Error) => void): void {
    this.leave();
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.leave();
    done(error);
  }

  private leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.host.left(this);
  }

  /** Lets the client read the last message first. */
  private destroySoon(): void {
    setImmediate(() => this.destroy());
  }
}
