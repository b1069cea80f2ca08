import { Outbox, type Report, type Sent, UNDO_TIME } from '../../web/src/drive/outbox.js';

const report = (id: string): Report => ({
  id,
  planId: 'plan',
  recipientId: `recipient of ${id}`,
  kind: 'DELIVERED',
  deviceTime: '2027-03-22T09:05:00.000Z',
});

/** A driver's device: its clock, what it keeps, and a service that answers as told. */
function device(answers: (id: string) => Sent = () => 'heard') {
  const kept = new Map<string, string>();
  const sent: string[] = [];
  const clock = { now: 0 };
  const open = () =>
    new Outbox({
      storage: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
      key: 'outbox',
      now: () => clock.now,
      send: ({ id }) => {
        sent.push(id);
        return Promise.resolve(answers(id));
      },
    });
  return { open, kept, sent, clock };
}

describe('the outbox of a driver', () => {
  it('sends nothing while it can be undone, and then sends it once', async () => {
    const { open, sent, clock } = device();
    const outbox = open();
    outbox.add(report('a'));
    clock.now = UNDO_TIME - 1;
    await outbox.flush();
    expect(sent).toEqual([]);
    clock.now = UNDO_TIME;
    await Promise.all([outbox.flush(), outbox.flush()]);
    await outbox.flush();
    expect(sent).toEqual(['a']);
    expect(outbox.reports()).toEqual([]);
  });

  it('takes a report back in time, and not afterwards', () => {
    const { open, clock } = device();
    const outbox = open();
    outbox.add(report('a'));
    outbox.add(report('b'));
    outbox.undo('a');
    expect(outbox.reports().map(({ id }) => id)).toEqual(['b']);
    clock.now = UNDO_TIME;
    outbox.undo('b');
    expect(outbox.reports().map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps everything in its order until the service is there again', async () => {
    let reachable = false;
    const { open, sent, clock } = device(() => (reachable ? 'heard' : 'unreachable'));
    const outbox = open();
    outbox.add(report('a'));
    outbox.add(report('b'));
    clock.now = UNDO_TIME;
    await outbox.flush();
    expect(sent).toEqual(['a']);
    reachable = true;
    await outbox.flush();
    expect(sent).toEqual(['a', 'a', 'b']);
    expect(outbox.reports()).toEqual([]);
  });

  it('lets go of a report that is refused, and goes on with the next', async () => {
    const { open, sent, clock } = device((id) => (id === 'a' ? 'refused' : 'heard'));
    const outbox = open();
    outbox.add(report('a'));
    outbox.add(report('b'));
    clock.now = UNDO_TIME;
    await outbox.flush();
    expect(sent).toEqual(['a', 'b']);
    expect(outbox.reports()).toEqual([]);
  });

  it('still has its reports when the page is opened again, and leaves nothing behind when they are sent', async () => {
    const { open, kept, clock } = device();
    open().add(report('a'));
    const again = open();
    expect(again.reports().map(({ id }) => id)).toEqual(['a']);
    clock.now = UNDO_TIME;
    await again.flush();
    expect(kept.size).toBe(0);
  });
});
