import { currentManager } from '../../../src/database/index.js';
import type { Role } from '../../../src/identity/index.js';
import { bundle } from '../../builders/bundle.js';
import { testService } from '../../support/service.js';

const service = await testService();
const route = new URL('/import', service.url).href;

interface Reply {
  readonly status: number;
  readonly body: {
    readonly ok?: boolean;
    readonly code?: string;
    readonly faults?: { where: string }[];
    readonly rows?: object[];
  };
}

async function post(body: Buffer | ReadableStream, token: string, query = ''): Promise<Reply> {
  const response = await fetch(`${route}${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body instanceof Buffer ? { body: new Uint8Array(body) } : { body, duplex: 'half' }),
  });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}

const tokenOf = async (role: Role, municipality = '0301'): Promise<string> =>
  (await service.as(role, { municipality })).token;

const aliases = (municipality: string): Promise<string[]> =>
  service.inside(async () => {
    const rows = await currentManager().query<{ alias: string }[]>(
      'SELECT alias FROM recipient ORDER BY alias',
    );
    return rows.map(({ alias }) => alias);
  }, municipality);

const everybody = ['K-0001', 'K-0002', 'K-0003'];

describe('POST /import', () => {
  it('refuses strangers, expired tokens and those whose work it is not, and reads nothing', async () => {
    const file = bundle().zip();
    expect((await post(file, '')).status).toBe(401);
    expect((await post(file, 'not.a.token')).status).toBe(401);
    const over = await service.as('ADMIN', { expiresAt: new Date(service.clock.time.getTime() - 1000) });
    expect((await post(file, over.token)).status).toBe(401);
    for (const role of ['DRIVER', 'DISPATCHER'] as const)
      expect((await post(file, await tokenOf(role))).status).toBe(403);
    expect(await aliases('0301')).toEqual([]);
  });

  it('on a dry run says what it would do, and does not', async () => {
    const reply = await post(bundle().zip(), await tokenOf('LAR_STAFF'), '?dryRun=true');
    expect(reply).toMatchObject({ status: 200, body: { ok: true, dryRun: true } });
    expect(await aliases('0301')).toEqual([]);
  });

  it("imports LAR staff's zip and an administrator's workbook into the caller's municipality alone", async () => {
    expect(await post(bundle().zip(), await tokenOf('LAR_STAFF'))).toMatchObject({
      status: 200,
      body: { ok: true },
    });
    expect(await aliases('0301')).toEqual(everybody);
    expect(await aliases('4601')).toEqual([]);
    expect(await post(await bundle().xlsx(), await tokenOf('ADMIN', '4601'))).toMatchObject({ status: 200 });
    expect(await aliases('4601')).toEqual(everybody);
  });

  it('answers a faulty bundle with all its faults, and keeps nothing of it', async () => {
    const faulty = bundle()
      .withRow('recipients', { alias: 'K-0004', national_id: '' })
      .withCells('points', 2, { lat: '10.75', lon: '59.92' })
      .withCells('orders', 2, { handout: 'MANDAG' });
    const { status, body } = await post(faulty.zip(), await tokenOf('ADMIN'));
    expect(status).toBe(422);
    expect(body.faults?.map(({ where }) => where)).toEqual(['points:2:lat', 'orders:2:handout']);
    expect(await aliases('0301')).toEqual(everybody);
    expect(body.rows).toBeUndefined();
  });

  it('shows the faulty rows as they were sent to a caller who asks for them', async () => {
    const faulty = bundle().withCells('orders', 2, { handout: 'MANDAG' });
    const { body } = await post(faulty.zip(), await tokenOf('ADMIN'), '?dryRun=true&withRows=true');
    expect(body.rows).toMatchObject([{ table: 'orders', row: 2 }]);
    expect(JSON.stringify(body.rows)).toContain('{"column":"handout","text":"MANDAG"}');
  });

  it('tells a sender who has not said how much is to come when it is too much, and not by hanging up', async () => {
    const unannounced = new Blob([Buffer.alloc(60 * 1024 * 1024)]).stream();
    expect(await post(unannounced, await tokenOf('ADMIN'))).toMatchObject({
      status: 413,
      body: { code: 'TOO_LARGE' },
    });
  });

  it('names what is no bundle, what is too large, and a question that it does not understand', async () => {
    const token = await tokenOf('ADMIN');
    expect(await post(Buffer.from('name;kind\n'), token)).toMatchObject({
      status: 422,
      body: { faults: [{ code: 'UNREADABLE_SOURCE' }] },
    });
    expect(await post(Buffer.alloc(50 * 1024 * 1024 + 1), token)).toMatchObject({
      status: 413,
      body: { code: 'TOO_LARGE' },
    });
    expect(await post(bundle().zip(), token, '?dryRun=kanskje')).toMatchObject({
      status: 422,
      body: { code: 'BAD_ARGUMENTS' },
    });
  });
});
