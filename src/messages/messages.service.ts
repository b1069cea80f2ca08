import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { currentManager } from '../database/index.js';
import type { Page } from '../graphql/page.js';
import { HeldTime, Point, timeHeldBy } from '../points/index.js';
import { Recipient } from '../recipients/index.js';
import { civilMoment } from '../shared/civil-time.js';
import { type Clock, CLOCK } from '../shared/clock.js';
import { notFound } from '../shared/failures.js';
import { Message } from './message.entity.js';
import { getsTextMessages, isTold } from './outbox.js';
import { languageFor, messageText } from './texts.js';
import { POINT, RECIPIENT } from './texts.js';

/** A message with the words that it is sent with. */
export interface WordedMessage {
  readonly message: Message;
  readonly language: string;
  readonly text: string;
}

/** What a recipient would be told if they were given a time. */
export interface Telling {
  readonly language: string;
  readonly text: string;
  /** By text message; else staff print it. */
  readonly sms: boolean;
}

/** What was told of people's times, and what is to be printed for those who get no text messages. */
@Injectable()
export class MessagesService {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Newest first, `skip` of them passed over. */
  async list(recipientId: string | null, { limit }: Page, skip: number): Promise<WordedMessage[]> {
    const manager = currentManager();
    const rows = await manager.find(Message, {
      where: recipientId === null ? {} : { recipientId },
      order: { queuedAt: 'DESC', id: 'ASC' },
      take: limit,
      skip,
    });
    const recipients = await manager.findBy(Recipient, { id: In(rows.map((row) => row.recipientId)) });
    const points = await manager.findBy(Point, { id: In(rows.map((row) => row.pointId)) });
    const spoken = new Map(recipients.map(({ id, language }) => [id, language]));
    const addresses = new Map(points.map(({ id, address }) => [id, address]));
    return rows.map((row) => {
      const language = spoken.get(row.recipientId)!;
      const address = addresses.get(row.pointId)!;
      const text = messageText(row.kind, language, { startsAt: row.startsAt, address });
      return { message: row, language: languageFor(language), text };
    });
  }

  /**
   * What a recipient would be told of a time that they do not have yet, as it would be sent.
   * @throws Refusal NOT_FOUND
   */
  async telling(recipientId: string, pointId: string, startsAt: Date): Promise<Telling> {
    const manager = currentManager();
    const recipient = await manager.findOneBy(Recipient, { id: recipientId });
    if (!recipient) throw notFound(RECIPIENT, recipientId);
    const point = await manager.findOneBy(Point, { id: pointId });
    if (!point) throw notFound(POINT, pointId);
    const before = await timeHeldBy(recipientId, civilMoment(startsAt).date);
    const kind = before && (await isTold(before)) ? 'MOVED' : 'BOOKED';
    return {
      language: languageFor(recipient.language),
      text: messageText(kind, recipient.language, { startsAt, address: point.address }),
      sms: await getsTextMessages(recipientId, civilMoment(this.clock.now()).date),
    };
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
