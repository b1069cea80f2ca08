import {
  HOLD_TIME,
  type Message,
  Outbox,
  type Report,
  type Sent,
  UNDO_TIME,
} from '../../web/src/drive/outbox.js';

const report = (id: string): Report => ({
  id,
  planId: 'plan',
  recipientId: `recipient of ${id}`,
  kind: 'DELIVERED',
  deviceTime: new Date(0).toISOString(),
  doses: null,
  note: null,
  sideItems: [],
});
const named = (message: Message): string =>
  message.what === 'report' ? message.report.id : `undo ${message.undo.outcomeId}`;

/** A driver's device: its clock, what it keeps, and a service that answers as told. */
function device(answers: (message: string) => Sent = () => 'heard') {
  const kept = new Map<string, string>();
  const sent: string[] = [];
  const clock = { now: 0 };
  let ids = 0;
  const open = () =>
    new Outbox({
      storage: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
      key: 'outbox',
      now: () => clock.now,
      newId: () => `id ${++ids}`,
      send: (message) => {
        sent.push(named(message));
        return Promise.resolve(answers(named(message)));
      },
    });
  return { open, kept, sent, clock };
}

describe('the outbox of a driver', () => {
  it('sends nothing while a slip may be noticed, and then sends it once', async () => {
    const { open, sent, clock } = device();
    const outbox = open();
    outbox.add(report('a'));
    clock.now = HOLD_TIME - 1;
    await outbox.flush();
    expect(sent).toEqual([]);
    clock.now = HOLD_TIME;
    await Promise.all([outbox.flush(), outbox.flush()]);
    await outbox.flush();
    expect(sent).toEqual(['a']);
    expect(outbox.waiting()).toEqual([]);
  });

  it('keeps everything in its order until the service is there again', async () => {
    let reachable = false;
    const { open, sent, clock } = device(() => (reachable ? 'heard' : 'unreachable'));
    const outbox = open();
    outbox.add(report('a'));
    outbox.add(report('b'));
    clock.now = HOLD_TIME;
    await outbox.flush();
    expect(sent).toEqual(['a']);
    reachable = true;
    await outbox.flush();
    expect(sent).toEqual(['a', 'a', 'b']);
    expect(outbox.waiting()).toEqual([]);
  });

  it('lets go of a report that is refused, and goes on with the next', async () => {
    const { open, sent, clock } = device((message) => (message === 'a' ? 'refused' : 'heard'));
    const outbox = open();
    outbox.add(report('a'));
    outbox.add(report('b'));
    clock.now = HOLD_TIME;
    await outbox.flush();
    expect(sent).toEqual(['a', 'b']);
    expect(outbox.waiting()).toEqual([]);
  });

  it('still has its messages when the page is opened again, and leaves nothing behind when they are sent', async () => {
    const { open, kept, clock } = device();
    open().add(report('a'));
    const again = open();
    expect(again.waiting().map(named)).toEqual(['a']);
    clock.now = HOLD_TIME;
    await again.flush();
    expect(kept.size).toBe(0);
  });

  it('still knows after the page is opened again that fewer doses were handed over', () => {
    const { open } = device();
    open().add({ ...report('a'), doses: 2 });
    expect(open().waiting()).toMatchObject([{ what: 'report', report: { doses: 2 } }]);
  });
});

describe('a slip', () => {
  it('that is undone in time is never sent', async () => {
    const { open, sent, clock } = device();
    const outbox = open();
    outbox.add(report('a'));
    outbox.add(report('b'));
    outbox.undo(report('a'));
    clock.now = HOLD_TIME;
    await outbox.flush();
    expect(sent).toEqual(['b']);
  });

  it('that was sent is taken back by a message of its own, said once however often it is pressed', async () => {
    const { open, sent, clock } = device();
    const outbox = open();
    outbox.add(report('a'));
    clock.now = HOLD_TIME;
    await outbox.flush();
    clock.now = UNDO_TIME;
    outbox.undo(report('a'));
    outbox.undo(report('a'));
    await outbox.flush();
    expect(sent).toEqual(['a', 'undo a']);
    expect(outbox.waiting()).toEqual([]);
  });

  it('that may have been heard without an answer is sent again first, and then taken back', async () => {
    let reachable = false;
    const { open, sent, clock } = device(() => (reachable ? 'heard' : 'unreachable'));
    const outbox = open();
    outbox.add(report('a'));
    clock.now = HOLD_TIME;
    await outbox.flush();
    outbox.undo(report('a'));
    reachable = true;
    await open().flush();
    expect(sent).toEqual(['a', 'a', 'undo a']);
  });

  it('of a report that was refused is not taken back: there is nothing to', async () => {
    let answer: Sent = 'unreachable';
    const { open, sent, clock } = device(() => answer);
    const outbox = open();
    outbox.add(report('a'));
    clock.now = HOLD_TIME;
    await outbox.flush();
    outbox.undo(report('a'));
    answer = 'refused';
    await outbox.flush();
    expect(sent).toEqual(['a', 'a']);
    expect(outbox.waiting()).toEqual([]);
  });

  it('is a fact after a minute', async () => {
    const { open, sent, clock } = device();
    const outbox = open();
    outbox.add(report('a'));
    clock.now = UNDO_TIME + 1;
    outbox.undo(report('a'));
    await outbox.flush();
    expect(sent).toEqual(['a']);
  });
});
