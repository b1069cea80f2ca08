import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import type { Page } from '../graphql/page.js';
import { HeldTime, Point } from '../points/index.js';
import { Recipient } from '../recipients/index.js';
import { Message } from './message.entity.js';
import { languageFor, messageText } from './texts.js';

/** What was told of people's times, and what is to be printed for those who get no text messages. */
@Injectable()
export class MessagesService {
  /** Newest first, `skip` of them passed over. */
  list(recipientId: string | null, { limit }: Page, skip: number): Promise<Message[]> {
    return currentManager().find(Message, {
      where: recipientId === null ? {} : { recipientId },
      order: { queuedAt: 'DESC', id: 'ASC' },
      take: limit,
      skip,
    });
  }

  /**
   * A time in the recipient's language, as neutral as a text message, for a letter or a printed card. Whose it is stands
   * in neither. Null where the time is no more.
   */
  async printed(heldTimeId: string): Promise<{ language: string; text: string } | null> {
    const manager = currentManager();
    const time = await manager.findOneBy(HeldTime, { id: heldTimeId });
    if (!time) return null;
    const { language } = await manager.findOneByOrFail(Recipient, { id: time.recipientId });
    const { address } = await manager.findOneByOrFail(Point, { id: time.pointId });
    return {
      language: languageFor(language),
      text: messageText('BOOKED', language, { startsAt: time.startsAt, address }),
    };
  }
}
