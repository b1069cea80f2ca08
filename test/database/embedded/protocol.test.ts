import fc from 'fast-check';
import {
  errorResponse,
  FrontendReader,
  queryMessage,
  readAnswer,
  readyForQuery,
  welcome,
  type FrontendUnit,
} from '../../../src/database/embedded/protocol.js';

const message = (type: string, body = ''): Buffer => {
  const bytes = Buffer.from(`${type}0000${body}`);
  bytes.writeInt32BE(bytes.length - 1, 1);
  return bytes;
};
const untyped = (code: number, body = ''): Buffer => {
  const bytes = Buffer.from(`00000000${body}`);
  bytes.writeInt32BE(bytes.length, 0);
  bytes.writeInt32BE(code, 4);
  return bytes;
};
const STARTUP = untyped(196_608, 'user\0postgres\0\0');
const parse = message('P', '\0SELECT 1\0\0\0');
const sync = message('S');

const shown = (units: readonly FrontendUnit[]): string[] =>
  units.map((unit) => (unit.kind === 'batch' ? Buffer.from(unit.bytes).toString('hex') : unit.kind));

describe("a client's bytes", () => {
  test('are cut after Query and after Sync, not between the messages of one batch', () => {
    const units = new FrontendReader().read(
      Buffer.concat([
        STARTUP,
        queryMessage('BEGIN'),
        parse,
        message('B', 'x'),
        message('E', 'x'),
        sync,
        message('X'),
      ]),
    );
    expect(shown(units)).toEqual([
      'startup',
      queryMessage('BEGIN').toString('hex'),
      Buffer.concat([parse, message('B', 'x'), message('E', 'x'), sync]).toString('hex'),
      'terminate',
    ]);
  });

  test('may ask for encryption first, and start afterwards', () => {
    const units = new FrontendReader().read(Buffer.concat([untyped(80_877_103), STARTUP, sync]));
    expect(shown(units)).toEqual(['ssl-request', 'startup', sync.toString('hex')]);
  });

  test('may be the wish to cancel', () => {
    expect(shown(new FrontendReader().read(untyped(80_877_102, '12345678')))).toEqual(['cancel-request']);
  });

  test('mean the same in whatever portions they arrive', () => {
    const batch = fc.oneof(
      fc.string().map((sql) => queryMessage(sql.replaceAll('\0', ''))),
      fc
        .array(fc.string(), { maxLength: 3 })
        .map((bodies) => Buffer.concat([...bodies.map((b) => message('B', b)), sync])),
    );
    fc.assert(
      fc.property(
        fc.array(batch, { maxLength: 5 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 20 })),
        (batches, sizes) => {
          const bytes = Buffer.concat([STARTUP, ...batches]);
          const reader = new FrontendReader();
          const units: FrontendUnit[] = [];
          for (let at = 0; at < bytes.length;) {
            const size = sizes.next().value as number;
            units.push(...reader.read(bytes.subarray(at, at + size)));
            at += size;
          }
          expect(shown(units)).toEqual(['startup', ...batches.map((b) => b.toString('hex'))]);
        },
      ),
    );
  });
});

describe("the engine's answer", () => {
  const notification = message('A', '\0\0\0\x07doserute\0{"a":"æ"}\0');

  test('tells the status of the transaction and the first error', () => {
    const answer = readAnswer(Buffer.concat([errorResponse('ERROR', '23505', 'twice'), readyForQuery('E')]));
    expect(answer).toMatchObject({
      status: 'E',
      error: { code: '23505', message: 'twice' },
      notifications: [],
    });
  });

  test('goes to the client without the notifications, which go to all clients', () => {
    const rest = Buffer.concat([message('C', 'COMMIT\0'), readyForQuery('I')]);
    const answer = readAnswer(Buffer.concat([notification, rest]));
    expect(answer.notifications).toEqual([{ channel: 'doserute', payload: '{"a":"æ"}' }]);
    expect(answer.bytes).toEqual(rest);
    expect(answer.status).toBe('I');
  });

  test('to a startup ends ready for queries', () => {
    expect(readAnswer(welcome(1, '18.3'))).toMatchObject({ status: 'I', error: undefined });
  });
});
