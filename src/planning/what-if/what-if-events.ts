import { Inject, Injectable } from '@nestjs/common';
import {
  currentTenant,
  type NotificationPayload,
  NOTIFICATIONS,
  type Notifications,
} from '../../database/index.js';
import type { WhatIfStatus } from './what-if.entity.js';

/** Events that reach every service and worker on the database. Ids and numbers only. */
export type WhatIfEvent = { readonly municipality: string; readonly whatIf: string } & (
  | { readonly type: 'whatIfQueued' }
  | { readonly type: 'whatIfCancelRequested' }
  | { readonly type: 'whatIfUpdated'; readonly status: WhatIfStatus; readonly daysDone: number }
);

const TYPES: readonly string[] = ['whatIfQueued', 'whatIfCancelRequested', 'whatIfUpdated'];

/** Publishes and subscribes to events of what-ifs. An event of a transaction is delivered when it commits. */
@Injectable()
export class WhatIfEvents {
  constructor(@Inject(NOTIFICATIONS) private readonly notifications: Notifications) {}

  queued(whatIf: string): Promise<void> {
    const { municipality } = currentTenant();
    return this.publish({ type: 'whatIfQueued', municipality, whatIf });
  }

  cancelRequested(whatIf: string): Promise<void> {
    const { municipality } = currentTenant();
    return this.publish({ type: 'whatIfCancelRequested', municipality, whatIf });
  }

  updated(whatIf: string, status: WhatIfStatus, daysDone: number): Promise<void> {
    const { municipality } = currentTenant();
    return this.publish({ type: 'whatIfUpdated', municipality, whatIf, status, daysDone });
  }

  /**
   * Resolves when listening.
   *
   * @param onGap called when something may have been missed: look again
   * @returns a function that ends the listening
   */
  subscribe(listener: (event: WhatIfEvent) => void, onGap?: () => void): Promise<() => void> {
    return this.notifications.subscribe((payload) => {
      if (isWhatIfEvent(payload)) listener(payload);
    }, onGap);
  }

  private publish(event: WhatIfEvent): Promise<void> {
    return this.notifications.publish(event);
  }
}

/** Only WhatIfEvents publishes these types, in these shapes. */
const isWhatIfEvent = (payload: NotificationPayload): payload is NotificationPayload & WhatIfEvent =>
  typeof payload.type === 'string' && TYPES.includes(payload.type);
