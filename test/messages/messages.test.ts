import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { currentManager } from '../../src/database/index.js';
import { AccessLogEntry } from '../../src/identity/index.js';
import { MessageSender } from '../../src/messages/index.js';
import {
  LogTransport,
  MESSAGE_TRANSPORT,
  type MessageTransport,
  NotSentYet,
  type OutgoingMessage,
} from '../../src/messages/transport.js';
import { languageFor, messageText } from '../../src/messages/texts.js';
import { Consent, Recipient } from '../../src/recipients/index.js';
import { anOrder, aPoint, aRecipient } from '../builders/rows.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const dispatcher = await service.as('DISPATCHER');
const sender = service.app.get(MessageSender, { strict: false });
const gateway: { sent: OutgoingMessage[]; answer: () => Promise<void> } = {
  sent: [],
  answer: () => Promise.resolve(),
};
service.app.get<MessageTransport>(MESSAGE_TRANSPORT, { strict: false }).send = (message) => {
  gateway.sent.push(message);
  return gateway.answer();
};
beforeEach(() => Object.assign(gateway, { sent: [], answer: () => Promise.resolve() }));

const point = await service.inside(() =>
  aPoint({ name: 'LAR-klinikken', address: 'Storgata 1, Oslo', openingHours: 'Mo-Su 09:00-18:00' }),
);

/** A recipient who collects, with a number, and who has agreed to text messages unless said otherwise. */
const aReader = (is: { consent?: boolean; language?: string; phone?: string | null } = {}) =>
  service.inside(async () => {
    const place = { municipality: '0301', field: 'recipient.phone' };
    const phone = is.phone === undefined ? '+47 900 00 000' : is.phone;
    const recipient = await aRecipient(service.keys, {
      mode: 'PICKUP',
      usualPointId: point.id,
      language: is.language ?? 'nb',
      phoneSealed: phone === null ? null : service.keys.seal(place, phone),
    });
    await anOrder(recipient);
    if (is.consent ?? true) {
      const consent = {
        id: randomUUID(),
        recipientId: recipient.id,
        purpose: 'SMS',
        grantedFrom: '2027-03-01',
      };
      await currentManager().insert(Consent, consent);
    }
    return recipient;
  });
let day = 0;
/** A day of its own for each test, still to come. */
const nextDay = () => `2027-04-${String(++day).padStart(2, '0')}`;
const book = (recipient: Recipient, start: string, replaces: unknown = null) =>
  mutate(dispatcher, 'bookTime', 'HeldTime', 'id', {
    recipient: recipient.id,
    point: point.id,
    start,
    replaces,
  });
const cancel = (id: unknown) =>
  dispatcher.get('mutation ($id: UUID!) { cancelTime(id: $id) { __typename } }', { id });
const messagesOf = async ({ id }: Recipient) => {
  const data = await dispatcher.get<{
    messages: { nodes: { kind: string; state: string; failure: string }[] };
  }>('query ($id: UUID) { messages(recipient: $id) { nodes { kind state failure attempts } } }', { id });
  return data.messages.nodes.map(({ kind, state, failure }) =>
    [kind, state, failure].filter(Boolean).join(' '),
  );
};
const makeDue = () =>
  service.inside(() => currentManager().query("UPDATE message_job SET due_at = now() - interval '1 hour'"));

describe('a message about a time', () => {
  it('is queued when the time is booked, and sent once, with time and place', async () => {
    const recipient = await aReader();
    await book(recipient, `${nextDay()}T10:00:00+02:00`);
    expect(await messagesOf(recipient)).toEqual(['BOOKED QUEUED']);
    await sender.sendAll();
    await sender.sendAll();
    expect(gateway.sent).toMatchObject([
      { phone: '+47 900 00 000', text: 'Du har time torsdag 1. april kl. 10:00. Sted: Storgata 1, Oslo.' },
    ]);
    expect(await messagesOf(recipient)).toEqual(['BOOKED SENT']);
  });

  it('leaves a line in the access log for the number that was opened', async () => {
    const recipient = await aReader();
    await book(recipient, `${nextDay()}T10:00:00+02:00`);
    await sender.sendAll();
    const rows = await service.inside(() =>
      currentManager().findBy(AccessLogEntry, { recipientId: recipient.id }),
    );
    expect(rows).toMatchObject([{ actor: 'system:messages', fields: ['phone'], reason: 'SMS om hentetid' }]);
  });

  it.each([
    ['who has not agreed to text messages', { consent: false }],
    ['who has no number', { phone: null }],
  ])('is not for one %s, whose time is printed instead', async (_who, is) => {
    const recipient = await aReader(is);
    const { id } = await book(recipient, `${nextDay()}T10:00:00+02:00`);
    expect(await messagesOf(recipient)).toEqual([]);
    const { printedTime } = await dispatcher.get<{ printedTime: { text: string } }>(
      'query ($id: UUID!) { printedTime(heldTime: $id) { text } }',
      { id },
    );
    expect(printedTime.text).toContain('Storgata 1, Oslo');
  });

  it('is never sent when the time is moved or cancelled before', async () => {
    const recipient = await aReader();
    const date = nextDay();
    const first = await book(recipient, `${date}T10:00:00+02:00`);
    const second = await book(recipient, `${date}T11:00:00+02:00`, first.id);
    await cancel(second.id);
    await sender.sendAll();
    expect(gateway.sent).toEqual([]);
    expect(await messagesOf(recipient)).toEqual(['BOOKED CANCELLED', 'BOOKED CANCELLED']);
  });

  it('that was sent is followed by word of the new time, and of its cancelling', async () => {
    const recipient = await aReader();
    const date = nextDay();
    const first = await book(recipient, `${date}T10:00:00+02:00`);
    await sender.sendAll();
    const second = await book(recipient, `${date}T11:00:00+02:00`, first.id);
    await sender.sendAll();
    await cancel(second.id);
    await sender.sendAll();
    expect(gateway.sent.map(({ kind }) => kind)).toEqual(['BOOKED', 'MOVED', 'CANCELLED']);
    expect(gateway.sent[1].text).toContain('flyttet til');
  });

  it('that the gateway certainly did not send is tried again under its id, five times in all', async () => {
    const recipient = await aReader();
    await book(recipient, `${nextDay()}T10:00:00+02:00`);
    gateway.answer = () => Promise.reject(new NotSentYet('full'));
    for (let attempt = 0; attempt < 7; attempt++) {
      await sender.sendAll();
      await makeDue();
    }
    expect(gateway.sent).toHaveLength(5);
    expect(new Set(gateway.sent.map(({ id }) => id)).size).toBe(1);
    expect(await messagesOf(recipient)).toEqual(['BOOKED FAILED NOT_SENT']);
  });

  it('that may have been sent is not sent again: after an unclear answer, or a sender that died', async () => {
    const recipient = await aReader();
    await book(recipient, `${nextDay()}T10:00:00+02:00`);
    gateway.answer = () => Promise.reject(new Error('socket hang up'));
    await sender.sendAll();
    await book(recipient, `${nextDay()}T10:00:00+02:00`);
    await service.inside(() =>
      currentManager().query("UPDATE message SET state = 'SENDING', attempts = 1 WHERE state = 'QUEUED'"),
    );
    await makeDue();
    gateway.answer = () => Promise.resolve();
    await sender.sendAll();
    expect(gateway.sent).toHaveLength(1);
    expect((await messagesOf(recipient)).sort()).toEqual([
      'BOOKED FAILED INTERRUPTED',
      'BOOKED FAILED UNKNOWN',
    ]);
  });

  it('is logged by id, kind and state, never with the number or the words', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    await new LogTransport(log).send({
      id: 'm-1',
      kind: 'BOOKED',
      phone: '+47 900 00 000',
      text: 'Du har time',
    });
    expect(lines.join()).toContain('m-1');
    expect(lines.join()).not.toMatch(/900 00 000|Du har time/);
  });
});

describe('what a recipient would be told of a time', () => {
  const told = (recipient: Recipient, start: string, asker = dispatcher) =>
    asker.ask(
      `query ($recipient: UUID!, $point: UUID!, $start: Instant!) {
         telling(recipient: $recipient, point: $point, start: $start) { language text sms reviewed }
       }`,
      { recipient: recipient.id, point: point.id, start },
    );
  const tellingOf = async (...asked: Parameters<typeof told>) =>
    ((await told(...asked)).data as { telling: object }).telling;

  it('is what is then sent, in their language, and queues nothing by being asked', async () => {
    const recipient = await aReader({ language: 'en' });
    const start = `${nextDay()}T10:00:00+02:00`;
    const before = await tellingOf(recipient, start);
    expect(await messagesOf(recipient)).toEqual([]);
    await book(recipient, start);
    await sender.sendAll();
    expect(before).toEqual({ language: 'en', text: gateway.sent[0].text, sms: true, reviewed: true });
    const { messages } = await dispatcher.get<{ messages: { nodes: object[] } }>(
      'query ($id: UUID) { messages(recipient: $id) { nodes { language text } } }',
      { id: recipient.id },
    );
    expect(messages.nodes).toEqual([{ language: 'en', text: gateway.sent[0].text }]);
  });

  it('tells of a move once they have been told of a time, not before', async () => {
    const recipient = await aReader();
    const date = nextDay();
    await book(recipient, `${date}T10:00:00+02:00`);
    expect(await tellingOf(recipient, `${date}T11:00:00+02:00`)).toMatchObject({
      text: expect.stringContaining('Du har time') as string,
    });
    await sender.sendAll();
    expect(await tellingOf(recipient, `${date}T11:00:00+02:00`)).toMatchObject({
      text: expect.stringContaining('flyttet til') as string,
    });
  });

  it.each([
    ['without a number', { phone: null }],
    ['without consent', { consent: false }],
  ])('is on paper for a recipient %s', async (_who, is) => {
    expect(await tellingOf(await aReader(is), `${nextDay()}T10:00:00+02:00`)).toMatchObject({ sms: false });
  });

  it('says that no speaker of the language has read it', async () => {
    const recipient = await aReader({ language: 'so' });
    expect(await tellingOf(recipient, `${nextDay()}T10:00:00+02:00`)).toMatchObject({
      language: 'so',
      reviewed: false,
    });
  });

  it('is not told to drivers, nor about people of another municipality', async () => {
    const recipient = await aReader();
    const start = `${nextDay()}T10:00:00+02:00`;
    const code = async (asker: typeof dispatcher) =>
      (await told(recipient, start, asker)).errors?.[0].extensions.code;
    expect(await code(await service.as('DRIVER'))).toBe('FORBIDDEN');
    expect(await code(await service.as('DISPATCHER', { municipality: '9999' }))).toBe('REFUSED');
  });
});

describe('the words of a message', () => {
  const startsAt = new Date('2027-03-28T09:05:00+02:00');
  const kinds = ['BOOKED', 'MOVED', 'CANCELLED'] as const;
  const languages = ['nb', 'nn', 'en', 'pl', 'uk', 'ar', 'so'];

  it.each(languages)('in %s give the time by the clock, and no word of what it is about', (language) => {
    for (const kind of kinds) {
      const text = messageText(kind, language, { startsAt, address: 'Storgata 1, Oslo' });
      expect(text).toContain('09:05');
      expect(text).not.toMatch(/[{}]|\bLAR\b|medi[sck]|lek|metad|apte|apot|rus|dose|clinic|klini/i);
      if (kind !== 'CANCELLED') expect(text).toContain('Storgata 1, Oslo');
    }
  });

  it('are in the nearest language that there is', () => {
    expect(['nb-NO', 'no', 'sv', 'AR', 'ti', 'en-GB'].map(languageFor)).toEqual([
      'nb',
      'nb',
      'nb',
      'ar',
      'en',
      'en',
    ]);
  });

  it.each(['', 'LAR-senteret, Storgata 1', 'Vitus apotek, Storgata 1'])(
    'name the usual place where the address would tell: %p',
    (address) => {
      expect(messageText('BOOKED', 'nb', { startsAt, address })).toBe(
        'Du har time søndag 28. mars kl. 09:05. Sted: det vanlige stedet.',
      );
    },
  );
});
