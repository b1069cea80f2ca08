import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Config, readConfig } from '../src/config.js';
import { isRefusal } from '../src/shared/failures.js';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'doserute-config-'));
const secret = Buffer.alloc(32, 7).toString('base64');

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://doserute@localhost/doserute',
  DOSERUTE_KEYS: `k1:${secret}`,
  DOSERUTE_HASH_KEY: secret,
  DOSERUTE_ISSUER: 'https://login.example.no',
  DOSERUTE_JWKS_URL: 'https://login.example.no/jwks',
};

function refused(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    if (isRefusal(error)) return `${error.code}: ${error.text.en}`;
    throw error;
  }
  return 'accepted';
}

describe('the configuration', () => {
  it('needs nothing at a first start: an embedded database, the demo on this machine only, keys of its own', () => {
    const data = folder();
    const config: Config = readConfig({ DOSERUTE_DATA: data });
    expect(config).toMatchObject({ demo: true, host: '127.0.0.1', port: 3000, database: { folder: data } });
    expect(config.tokens.kind).toBe('demo');
    expect(statSync(path.join(data, 'secrets', 'encryption-key')).mode & 0o777).toBe(0o600);
    expect(readConfig({ DOSERUTE_DATA: data }).keyRing).toEqual(config.keyRing);
  });

  it('takes a whole production configuration, and opens it to other machines', () => {
    expect(readConfig(production)).toMatchObject({
      demo: false,
      host: '0.0.0.0',
      tokens: { kind: 'issuer' },
    });
  });

  it('runs registered GraphQL documents only in production, unless the operator says otherwise', () => {
    expect(readConfig({ DOSERUTE_DATA: folder() }).documents.anyRuns).toBe(true);
    expect(readConfig(production).documents).toMatchObject({
      anyRuns: false,
      files: [expect.stringMatching(/documents\.json$/)],
    });
    const told = { ...production, DOSERUTE_DOCUMENTS: '/etc/doserute.json', DOSERUTE_ANY_DOCUMENT: 'true' };
    expect(readConfig(told).documents).toMatchObject({
      anyRuns: true,
      files: [expect.anything(), '/etc/doserute.json'],
    });
  });

  it('refuses the demo in production', () => {
    expect(refused({ ...production, DOSERUTE_DEMO: 'true' })).toContain('never runs in production');
  });

  it('starts the clock at an instant outside production, and refuses anything else', () => {
    const starting = (at: string) => ({ DOSERUTE_DATA: folder(), DOSERUTE_NOW: at });
    expect(readConfig(starting('')).clockStart).toBeNull();
    expect(readConfig(starting('2026-11-30T10:00:00+01:00')).clockStart).toEqual(
      new Date('2026-11-30T09:00:00Z'),
    );
    for (const at of ['2026-11-30', '2026-11-30T10:00:00', 'tomorrow'])
      expect(refused(starting(at))).toContain('DOSERUTE_NOW');
    expect(refused({ ...production, DOSERUTE_NOW: '2026-11-30T10:00:00Z' })).toContain('DOSERUTE_NOW');
  });

  it.each(['DOSERUTE_KEYS', 'DOSERUTE_HASH_KEY', 'DOSERUTE_ISSUER', 'DOSERUTE_JWKS_URL'])(
    'refuses production without %s, by its name',
    (name) => {
      expect(refused({ ...production, [name]: undefined })).toContain(name);
      expect(refused({ ...production, [name]: '' })).toContain(name);
    },
  );

  it('names every setting that is wrong at once', () => {
    const sentence = refused({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
      DOSERUTE_DATA: folder(),
    });
    for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL']) expect(sentence).toContain(name);
  });
});

describe('the base map', () => {
  const url = 'https://kart.example.no/{z}/{y}/{x}.png';

  it('is taken with whose it is', () => {
    const env = { DOSERUTE_DATA: folder(), BASE_MAP_URL: url, BASE_MAP_ATTRIBUTION: '© Kartverket' };
    expect(readConfig(env).baseMap).toEqual({ url, attribution: '© Kartverket' });
    expect(readConfig({ DOSERUTE_DATA: folder() })).toMatchObject({ baseMap: null, addressApiUrl: null });
  });

  it('is refused without an attribution, or without the places of a tile’s number', () => {
    expect(refused({ DOSERUTE_DATA: folder(), BASE_MAP_URL: url })).toMatch(/BASE_MAP_ATTRIBUTION/);
    expect(refused({ DOSERUTE_DATA: folder(), BASE_MAP_URL: 'https://kart.example.no/0.png' })).toMatch(
      /\{z\}/,
    );
  });
});
