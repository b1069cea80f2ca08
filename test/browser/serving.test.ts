import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { Response } from 'playwright-core';
import { launch, openWindow, PHONE, url, dayOf } from './support.js';
import { planned } from './screens.js';

/** Drive has to open on a phone with a poor line. Bytes over the wire. */
const DRIVE_BUDGET = 350_000;

describe('serving the console', () => {
  it('answers its screens with a page that is never kept, under a policy without inline anything', async () => {
    for (const path of ['/', '/dispatch', '/dispatch/2027-03-22', '/drive', '/staff', '/staff/x']) {
      const response = await fetch(url + path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('lets files with a hash in their name be kept for ever, and sends them packed', async () => {
    const page = await (await fetch(url)).text();
    const [script] = /\/assets\/[\w.-]+\.js/.exec(page) ?? [];
    const response = await fetch(url + script!);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  it.each(['/graphql', '/health/nothing', '/import', '/demo/nothing', '/assets/nothing.js', '/staff/a/b'])(
    'never answers %s with a page',
    async (path) => {
      const response = await fetch(url + path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.headers.get('content-type') ?? '').not.toContain('text/html');
    },
  );

  it('can be installed: a manifest whose icons are there, one of them maskable', async () => {
    const response = await fetch(`${url}/manifest.webmanifest`);
    expect(response.headers.get('content-type')).toContain('manifest+json');
    const manifest = (await response.json()) as {
      display: string;
      icons: { src: string; type: string; sizes: string; purpose: string }[];
    };
    expect(manifest.display).toBe('standalone');
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, type } of manifest.icons) {
      const icon = await fetch(url + src);
      expect([src, icon.status, icon.headers.get('content-type')]).toEqual([src, 200, type]);
    }
  });

  it('serves nothing outside its folder', async () => {
    const response = await fetch(`${url}/assets/..%2f..%2f..%2fpackage.json`);
    expect(response.status).toBe(404);
  });

  it('is asked by the hashes of documents that the build has registered, and by nothing else', async () => {
    await planned();
    const browser = await launch();
    const visit = await openWindow(browser);
    const asked: { query?: string; extensions?: unknown }[] = [];
    const answers: Promise<string>[] = [];
    const note = (response: Response): void => {
      if (!response.url().endsWith('/graphql') || response.request().method() !== 'POST') return;
      asked.push(response.request().postDataJSON() as (typeof asked)[number]);
      answers.push(response.text());
    };
    visit.page.on('response', note);
    const subscribed: string[] = [];
    visit.page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => {
        const { type, payload: said } = JSON.parse(String(payload)) as {
          type: string;
          payload?: { query: string };
        };
        if (type === 'subscribe') subscribed.push(said!.query);
      }),
    );
    await visit.signedIn('DISPATCHER', `/dispatch/${dayOf('everyday')}`);
    await visit.page.locator('.board-delivery').first().waitFor();
    await visit.page.waitForLoadState('networkidle');
    visit.page.off('response', note); // a body that is still on its way cannot be read from a closed browser
    const texts = await Promise.all(answers);
    await browser.close();
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter(({ query, extensions }) => query !== undefined || extensions === undefined)).toEqual(
      [],
    );
    expect(texts.filter((answer) => answer.includes('PERSISTED_QUERY'))).toEqual([]);
    const registered = JSON.parse(readFileSync('web/dist/documents.json', 'utf8')) as string[];
    expect(subscribed.length).toBeGreaterThan(0);
    expect(subscribed.filter((query) => !registered.includes(query))).toEqual([]);
    expect((await fetch(`${url}/documents.json`)).status).toBe(404);
  });

  it("opens a driver's first screen for less than its budget", async () => {
    await planned();
    const browser = await launch();
    const visit = await openWindow(browser, { size: PHONE });
    const files: string[] = [];
    visit.page.on('response', (response) => {
      if (response.url().includes('/assets/')) files.push(response.url());
    });
    await visit.signedIn('DRIVER', `/drive?date=${dayOf('everyday')}`, '?vehicle=Bil%201');
    await visit.page.locator('.next').waitFor();
    await browser.close();
    const sizes = await Promise.all([...new Set(files)].map(packedSize));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(files.filter((file) => file.includes('map'))).toEqual([]);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(DRIVE_BUDGET);
  });
});

/** Of the file as the service sends it to a browser. */
const packedSize = (file: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(file, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
