import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const ORIGIN = 'https://doserute.example';
const SOURCE = readFileSync(path.join(import.meta.dirname, '../../web/public/offline.js'), 'utf8');

interface Answer {
  readonly ok: boolean;
  readonly body: string;
  clone(): Answer;
}
const answer = (body: string, ok = true): Answer => ({ ok, body, clone: () => answer(body, ok) });

/** The service worker as a browser runs it, with a network that answers as told and a cache to look into. */
function worker(network: (url: string) => Promise<Answer>) {
  const kept = new Map<string, Answer>();
  let made = false;
  const href = (request: string | { url: string }): string =>
    new URL(typeof request === 'string' ? request : request.url, ORIGIN).href;
  const cache = {
    put: (request: string | { url: string }, response: Answer) => {
      kept.set(href(request), response);
      return Promise.resolve();
    },
    match: (request: string | { url: string }) => Promise.resolve(kept.get(href(request))),
    delete: (request: string | { url: string }) => Promise.resolve(kept.delete(href(request))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
  };
  const listeners = new Map<string, (event: object) => void>();
  const asked: string[] = [];
  const waits: (() => void)[] = [];
  vm.runInNewContext(SOURCE, {
    URL,
    self: {
      location: { origin: ORIGIN },
      skipWaiting: () => Promise.resolve(),
      clients: { claim: () => Promise.resolve() },
      addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    },
    caches: {
      has: () => Promise.resolve(made),
      open: () => {
        made = true;
        return Promise.resolve(cache);
      },
      match: cache.match,
      delete: () => {
        kept.clear();
        made = false;
        return Promise.resolve(true);
      },
    },
    fetch: (request: string | { url: string }) => {
      asked.push(href(request));
      return network(href(request));
    },
    setTimeout: (done: () => void) => waits.push(done),
    clearTimeout: () => undefined,
  });
  const tell = async (name: string, data?: unknown): Promise<void> => {
    let work: Promise<unknown> = Promise.resolve();
    listeners.get(name)!({ data, waitUntil: (until: Promise<unknown>) => (work = until) });
    await work;
  };
  /** What the worker answers to the page; null where it leaves the request to the browser. */
  const ask = (url: string, { mode = 'cors', method = 'GET' } = {}): Promise<Answer> | null => {
    let said: Promise<Answer> | null = null;
    listeners.get('fetch')!({
      request: { url: href(url), mode, method },
      respondWith: (response: Promise<Answer>) => (said = response),
    });
    return said;
  };
  return { kept, asked, tell, ask, impatience: () => waits.forEach((done) => done()) };
}

const online = (url: string): Promise<Answer> => Promise.resolve(answer(`content of ${url}`));
const offline = (): Promise<Answer> => Promise.reject(new TypeError('Failed to fetch'));
const names = ({ kept }: ReturnType<typeof worker>): string[] =>
  [...kept.keys()].map((url) => url.slice(ORIGIN.length)).sort();

describe('what a phone keeps of the console', () => {
  it('is the page and the files that the page has loaded, and no file of an older build', async () => {
    const phone = worker(online);
    await phone.tell('install');
    await phone.ask('/assets/old-1.js');
    await phone.tell('message', [`${ORIGIN}/assets/drive-2.js`, `${ORIGIN}/graphql`, `${ORIGIN}/icon.svg`]);
    expect(names(phone)).toEqual(['/', '/assets/drive-2.js']);
  });

  it('is never an answer of the service, nor anything of elsewhere', () => {
    const phone = worker(online);
    expect(phone.ask('/graphql')).toBeNull();
    expect(phone.ask('/graphql', { method: 'POST' })).toBeNull();
    expect(phone.ask('/demo/sign-in/DRIVER')).toBeNull();
    expect(phone.ask('https://elsewhere.example/assets/x.js')).toBeNull();
    expect(phone.kept.size).toBe(0);
  });

  it('is not a failed answer', async () => {
    const phone = worker((url) => Promise.resolve(answer(url, !url.includes('gone'))));
    await phone.tell('install');
    await phone.ask('/assets/gone.js');
    expect(names(phone)).toEqual(['/']);
  });

  it('is nothing from the end of a shift on, also of what was on its way, until the next begins', async () => {
    const arrivals: (() => void)[] = [];
    const phone = worker(
      (url) => new Promise((resolve) => arrivals.push(() => resolve(answer(`content of ${url}`)))),
    );
    void phone.tell('install');
    const onItsWay = phone.ask('/assets/drive-2.js');
    await new Promise(setImmediate);
    await phone.tell('message', 'forget');
    arrivals.forEach((arrive) => arrive());
    await onItsWay;
    expect(phone.kept.size).toBe(0);
    const next = phone.tell('message', [`${ORIGIN}/assets/drive-2.js`]);
    while (names(phone).length < 2) {
      await new Promise(setImmediate);
      arrivals.splice(0).forEach((arrive) => arrive());
    }
    await next;
    expect(names(phone)).toEqual(['/', '/assets/drive-2.js']);
  });
});

describe('a page', () => {
  const opened = async (network: { is: (url: string) => Promise<Answer> }) => {
    const phone = worker((url) => network.is(url));
    await phone.tell('install');
    await phone.ask('/assets/drive-2.js');
    return phone;
  };

  it('is the newest where there is network, and is what is kept from then on', async () => {
    const network = { is: online };
    const phone = await opened(network);
    network.is = () => Promise.resolve(answer('newer'));
    expect((await phone.ask('/drive?date=2027-03-22', { mode: 'navigate' }))?.body).toBe('newer');
    expect(phone.kept.get(`${ORIGIN}/`)?.body).toBe('newer');
  });

  it('opens with its files without network, at whichever address', async () => {
    const network = { is: online };
    const phone = await opened(network);
    network.is = offline;
    expect((await phone.ask('/drive?date=2027-03-22', { mode: 'navigate' }))?.body).toBe(
      `content of ${ORIGIN}/`,
    );
    expect((await phone.ask('/assets/drive-2.js'))?.body).toContain('drive-2');
  });

  it('is the kept one where the line never answers', async () => {
    const network = { is: online };
    const phone = await opened(network);
    network.is = () => new Promise(() => undefined);
    const page = phone.ask('/drive', { mode: 'navigate' });
    await new Promise(setImmediate);
    phone.impatience();
    expect((await page)?.body).toBe(`content of ${ORIGIN}/`);
  });

  it('fails as it would without a worker where nothing is kept', async () => {
    const phone = worker(offline);
    await expect(phone.ask('/drive', { mode: 'navigate' })).rejects.toThrow('Failed to fetch');
  });
});
