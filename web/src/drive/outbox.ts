import type { OutcomeKind, SideItem } from '../graphql/generated/graphql.js';

/** What a driver has said of a handout, as it is sent. */
export interface Report {
  /** Made here: the service takes a report in once, however often it hears it. */
  readonly id: string;
  readonly planId: string;
  readonly recipientId: string;
  readonly kind: OutcomeKind;
  /** An instant by this device's clock. */
  readonly deviceTime: string;
  /** Handed over, where fewer than planned; null for all, and where none were. */
  readonly doses: number | null;
  readonly note: string | null;
  readonly sideItems: readonly SideItem[];
}

/** That a report was a mistake. It follows a report that the service may have received. */
export interface Undo {
  readonly id: string;
  readonly outcomeId: string;
  readonly deviceTime: string;
}

export type Message =
  | {
      readonly what: 'report';
      readonly report: Report;
      /** Milliseconds since 1970. */
      readonly sendAfter: number;
      /** It was sent once: the service may have received it, though no answer came back. */
      readonly tried: boolean;
    }
  | { readonly what: 'undo'; readonly undo: Undo };

/** What became of sending: heard, not accepted (which sending again would not change), or no answer. */
export type Sent = 'heard' | 'refused' | 'unreachable';

/** What of the browser's storage is needed. */
interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface OutboxParts {
  /** Keeps messages over a reload; they hold no name, address or medicine. */
  readonly storage: Shelf;
  /** One box a driver, so that no driver sends another's reports. */
  readonly key: string;
  readonly send: (message: Message) => Promise<Sent>;
  readonly now: () => number;
  readonly newId: () => string;
}

/** How long a report waits before it is sent, so that most slips never reach the ledger. Milliseconds. */
export const HOLD_TIME = 8_000;

/** How long a driver can take back what they said, sent or not (src/delivery/retractions.service.ts). Milliseconds. */
export const UNDO_TIME = 60_000;

/** Reports on their way to the service, kept until it has answered, sent in the order in which they were made. */
export class Outbox {
  private messages: readonly Message[];
  private sending: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: OutboxParts) {
    this.messages = JSON.parse(parts.storage.getItem(parts.key) ?? '[]') as Message[]; // written below only
  }

  readonly waiting = (): readonly Message[] => this.messages;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(report: Report): void {
    const sendAfter = this.parts.now() + HOLD_TIME;
    this.keep([...this.messages, { what: 'report', report, sendAfter, tried: false }]);
  }

  /** Takes a report back within a minute: out of the box, or by a message of its own where it may have been heard. */
  undo({ id, deviceTime }: Pick<Report, 'id' | 'deviceTime'>): void {
    const now = this.parts.now();
    if (now > Date.parse(deviceTime) + UNDO_TIME || isUndone(this.messages, id)) return;
    const untold = this.messages.filter(
      (message) => message.what !== 'report' || message.report.id !== id || message.tried,
    );
    if (untold.length < this.messages.length) this.keep(untold);
    else {
      const undo = { id: this.parts.newId(), outcomeId: id, deviceTime: new Date(now).toISOString() };
      this.keep([...this.messages, { what: 'undo', undo }]);
    }
  }

  /** Sends what is due. Called again while it sends, it waits for the same sending. */
  flush(): Promise<void> {
    this.sending ??= this.sendDue().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendDue(): Promise<void> {
    for (;;) {
      const next = this.messages[0];
      if (!next) return;
      if (next.what === 'report') {
        if (next.sendAfter > this.parts.now()) return;
        if (!next.tried) this.keep([{ ...next, tried: true }, ...this.messages.slice(1)]);
      }
      const sent = await this.parts.send(next);
      if (sent === 'unreachable') return;
      this.drop(next, sent);
    }
  }

  /** What was refused was never taken in, so that there is nothing of it to undo either. */
  private drop(done: Message, sent: 'heard' | 'refused'): void {
    const id = idOf(done);
    this.keep(
      this.messages.filter(
        (message) =>
          idOf(message) !== id &&
          !(sent === 'refused' && message.what === 'undo' && message.undo.outcomeId === id),
      ),
    );
  }

  private keep(messages: readonly Message[]): void {
    const { storage, key } = this.parts;
    this.messages = messages;
    if (messages.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(messages));
    for (const listener of this.listeners) listener();
  }
}

/** Whether taking back a report is still to be sent. */
export const isUndone = (messages: readonly Message[], outcomeId: string): boolean =>
  messages.some((message) => message.what === 'undo' && message.undo.outcomeId === outcomeId);

const idOf = (message: Message): string => (message.what === 'report' ? message.report.id : message.undo.id);
