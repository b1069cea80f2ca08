import pg from 'pg';
import { Bridge, type BridgeLimits } from '../../../src/database/embedded/bridge.js';
import type { Engine } from '../../../src/database/embedded/engine.js';
import { errorResponse, queryMessage, readyForQuery } from '../../../src/database/embedded/protocol.js';
import { gate, type Gate } from '../../support/gate.js';

const RELAXED: BridgeLimits = { lockWaitSeconds: 60, statementSeconds: 60, idleSeconds: 60 };

/**
 * An engine that knows BEGIN, COMMIT and ROLLBACK, fails on FAIL, dies on DIE, waits on SLOW for its gate, and answers
 * nothing to anything else. `log` is what reached it.
 */
class FakeEngine implements Engine {
  readonly log: string[] = [];
  readonly slow: Gate = gate();
  private status: 'I' | 'T' | 'E' = 'I';

  async run(batch: Uint8Array): Promise<Uint8Array> {
    const sql = Buffer.from(batch.subarray(5, -1)).toString();
    this.log.push(sql);
    if (sql === 'SLOW') await this.slow.opened;
    if (sql === 'DIE') throw new Error('out of memory');
    if (sql === 'BEGIN') this.status = 'T';
    if (sql === 'COMMIT' || sql === 'ROLLBACK') this.status = 'I';
    const error = sql === 'FAIL' ? errorResponse('ERROR', 'XX000', 'failed') : Buffer.alloc(0);
    if (sql === 'FAIL' && this.status === 'T') this.status = 'E';
    return Buffer.concat([error, readyForQuery(this.status)]);
  }

  dump(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array());
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

async function bridgeWith(limits: Partial<BridgeLimits> = {}) {
  const engine = new FakeEngine();
  const bridge = await Bridge.over(engine, { ...RELAXED, ...limits });
  engine.log.length = 0; // the bridge has asked for the server's version
  const client = async (): Promise<pg.Client> => {
    const connected = new pg.Client({ stream: () => bridge.connect() });
    connected.on('error', () => undefined); // a client that is thrown out; the query's own rejection is what is tested
    await connected.connect();
    return connected;
  };
  return { engine, bridge, client };
}

describe('sessions on one engine', () => {
  test('take turns while no client is in a transaction', async () => {
    const { engine, client } = await bridgeWith();
    const [a, b] = [await client(), await client()];
    await Promise.all([a.query('a1'), b.query('b1')]);
    await Promise.all([a.query('a2'), b.query('b2')]);
    expect(engine.log).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  test('wait while another one is in a transaction, also when a statement in it has failed', async () => {
    const { engine, client } = await bridgeWith();
    const [a, b] = [await client(), await client()];
    await a.query('BEGIN');
    const waiting = b.query('b1');
    await a.query('a1');
    await expect(a.query('FAIL')).rejects.toThrow('failed');
    await a.query('ROLLBACK');
    await waiting;
    expect(engine.log).toEqual(['BEGIN', 'a1', 'FAIL', 'ROLLBACK', 'b1']);
  });

  test('are served in the order in which they came', async () => {
    const { engine, client } = await bridgeWith();
    const [a, b, c] = [await client(), await client(), await client()];
    await a.query('BEGIN');
    const waiting = [b.query('b'), c.query('c')];
    await a.query('COMMIT');
    await Promise.all([...waiting, a.query('a')]);
    expect(engine.log).toEqual(['BEGIN', 'COMMIT', 'b', 'c', 'a']);
  });

  test('may be asked between transactions by the bridge itself, which says what went wrong', async () => {
    const { engine, bridge, client } = await bridgeWith();
    const a = await client();
    await a.query('BEGIN');
    const checkpoint = bridge.run('CHECKPOINT');
    await a.query('COMMIT');
    await checkpoint;
    expect(engine.log).toEqual(['BEGIN', 'COMMIT', 'CHECKPOINT']);
    await expect(bridge.run('FAIL')).rejects.toThrow('FAIL: failed (XX000)');
  });
});

/** As when the client's process is killed: no goodbye. */
function cutOff(client: pg.Client): Promise<void> {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  return Promise.resolve();
}

describe('a session that leaves', () => {
  test.each([
    ['politely', (client: pg.Client) => client.end()],
    ['abruptly', cutOff],
  ])('%s has its transaction rolled back before another client is served', async (_, leave) => {
    const { engine, client } = await bridgeWith();
    const [a, b] = [await client(), await client()];
    await a.query('BEGIN');
    const waiting = b.query('b1');
    await leave(a);
    await waiting;
    expect(engine.log).toEqual(['BEGIN', 'ROLLBACK', 'b1']);
  });

  test('while its statement runs has its transaction rolled back when that is done', async () => {
    const { engine, client } = await bridgeWith();
    const [a, b] = [await client(), await client()];
    await a.query('BEGIN');
    const running = a.query('SLOW').catch((error: unknown) => error);
    const waiting = b.query('b1');
    const left = a.end();
    engine.slow.open();
    await Promise.all([running, left, waiting]);
    expect(engine.log).toEqual(['BEGIN', 'SLOW', 'ROLLBACK', 'b1']);
  });

  test('takes the statements with it that still wait', async () => {
    const { engine, client } = await bridgeWith();
    const [a, b] = [await client(), await client()];
    await a.query('BEGIN');
    const waiting = b.query('b1').catch((error: unknown) => error);
    await b.end();
    await a.query('COMMIT');
    await waiting;
    expect(engine.log).toEqual(['BEGIN', 'COMMIT']);
  });
});

describe('limits', () => {
  test('a wait for another transaction ends with 55P03, and the session goes on', async () => {
    const { engine, client } = await bridgeWith({ lockWaitSeconds: 0.05 });
    const [a, b] = [await client(), await client()];
    await a.query('BEGIN');
    await expect(b.query('b1')).rejects.toMatchObject({ code: '55P03' });
    await a.query('COMMIT');
    await b.query('b2');
    expect(engine.log).toEqual(['BEGIN', 'COMMIT', 'b2']);
  });

  test('a statement that takes too long ends its session with 57014, and is rolled back when it is done', async () => {
    const { engine, client } = await bridgeWith({ statementSeconds: 0.05 });
    const [a, b] = [await client(), await client()];
    await a.query('BEGIN');
    await expect(a.query('SLOW')).rejects.toMatchObject({ code: '57014' });
    await expect(a.query('a1')).rejects.toThrow();
    const waiting = b.query('b1');
    engine.slow.open();
    await waiting;
    expect(engine.log).toEqual(['BEGIN', 'SLOW', 'ROLLBACK', 'b1']);
  });

  test('a transaction that does nothing for too long is rolled back and its session ended', async () => {
    const { engine, client } = await bridgeWith({ idleSeconds: 0.05 });
    const [a, b] = [await client(), await client()];
    const ended = new Promise((resolve) => a.once('end', resolve));
    await a.query('BEGIN');
    await b.query('b1');
    await ended;
    await expect(a.query('a1')).rejects.toThrow();
    expect(engine.log).toEqual(['BEGIN', 'ROLLBACK', 'b1']);
  });
});

describe('the end', () => {
  test('of the bridge ends all sessions and rolls back', async () => {
    const { engine, bridge, client } = await bridgeWith();
    const a = await client();
    await a.query('BEGIN');
    await bridge.close();
    expect(engine.log).toEqual(['BEGIN', 'ROLLBACK', 'SELECT 1']);
    await expect(a.query('a1')).rejects.toThrow();
  });

  test('of the engine is told to whom it concerns, and the others go on asking', async () => {
    const { client } = await bridgeWith();
    const [a, b] = [await client(), await client()];
    await expect(a.query('DIE')).rejects.toThrow('out of memory');
    await b.query('b1');
  });
});

test('a query message is what PostgreSQL expects', () => {
  expect(queryMessage('æ').toString('hex')).toBe('5100000007c3a600');
});
