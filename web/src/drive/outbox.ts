/** What a driver has said of a handout, as it is sent. */
export interface Report {
  /** Made here: the service takes a report in once, however often it hears it. */
  readonly id: string;
  readonly planId: string;
  readonly recipientId: string;
  readonly kind: 'DELIVERED' | 'NOT_HOME' | 'REFUSED' | 'ID_FAILED';
  /** An instant by this device's clock. */
  readonly deviceTime: string;
}

export interface Waiting extends Report {
  /** Milliseconds since 1970: until then it can be taken back. */
  readonly sendAfter: number;
}

/** What became of sending: heard, not accepted (which sending again would not change), or nobody there. */
export type Sent = 'heard' | 'refused' | 'unreachable';

/** What of the browser's storage is needed. */
interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface OutboxParts {
  /** Keeps reports over a reload; they hold no name, address or medicine. */
  readonly storage: Shelf;
  /** One box a driver, so that nobody sends what another has said. */
  readonly key: string;
  readonly send: (report: Report) => Promise<Sent>;
  readonly now: () => number;
}

/** How long a report waits before it is sent, so that a slip of the thumb can be undone. Milliseconds. */
export const UNDO_TIME = 8_000;

/** Reports that are on their way to the service, kept until it has heard them, sent in the order they were made. */
export class Outbox {
  private waiting: readonly Waiting[];
  private sending: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: OutboxParts) {
    this.waiting = JSON.parse(parts.storage.getItem(parts.key) ?? '[]') as Waiting[]; // written below, by nobody else
  }

  readonly reports = (): readonly Waiting[] => this.waiting;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(report: Report): void {
    this.keep([...this.waiting, { ...report, sendAfter: this.parts.now() + UNDO_TIME }]);
  }

  /** Takes a report back before it is sent. Afterwards it is a fact, and this does nothing. */
  undo(id: string): void {
    this.keep(this.waiting.filter((report) => report.id !== id || report.sendAfter <= this.parts.now()));
  }

  /** Sends what is due. Called again while it sends, it waits for the same sending. */
  flush(): Promise<void> {
    this.sending ??= this.sendDue().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendDue(): Promise<void> {
    for (;;) {
      const next = this.waiting[0];
      if (!next || next.sendAfter > this.parts.now()) return;
      const { id, planId, recipientId, kind, deviceTime } = next;
      const sent = await this.parts.send({ id, planId, recipientId, kind, deviceTime });
      if (sent === 'unreachable') return;
      this.keep(this.waiting.filter((report) => report.id !== id));
    }
  }

  private keep(waiting: readonly Waiting[]): void {
    const { storage, key } = this.parts;
    this.waiting = waiting;
    if (waiting.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(waiting));
    for (const listener of this.listeners) listener();
  }
}
