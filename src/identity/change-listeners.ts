import { Injectable } from '@nestjs/common';

/** A change that was written down in the audit log and committed. */
export interface RecordedChange {
  readonly municipality: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
}

type Listener = (change: RecordedChange) => void;

/** Who in this process acts on changes of any slice once they are committed, without the slices knowing of it. */
@Injectable()
export class ChangeListeners {
  private readonly listeners: Listener[] = [];

  add(listener: Listener): void {
    this.listeners.push(listener);
  }

  tell(change: RecordedChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
