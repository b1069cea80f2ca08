import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { TokenConfig } from '../../src/config.js';
import { DemoIssuer, Tokens } from '../../src/identity/index.js';

const SECRET = Buffer.alloc(32, 3);
const config = { production: false, tokens: { kind: 'demo', secret: SECRET } as TokenConfig };
const clock = { time: new Date('2027-03-22T08:00:00Z'), now: () => clock.time };
const somebody = { municipality: '0301', role: 'DISPATCHER', person: 'p-1' } as const;

beforeEach(() => {
  clock.time = new Date('2027-03-22T08:00:00Z');
});

/** A token like the demo's own, but for what a test changes. */
async function token({
  claims = {},
  secret = SECRET,
  issuer = 'doserute-demo',
  audience = 'doserute',
}: {
  claims?: Record<string, unknown>;
  secret?: Uint8Array;
  issuer?: string;
  audience?: string;
} = {}): Promise<string> {
  return new SignJWT({ municipality: '0301', role: 'DRIVER', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('p-2')
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(clock.time.getTime() / 1000 + 60)
    .sign(secret);
}

describe('a token', () => {
  const tokens = new Tokens(config, clock);

  it('of the demo issuer says who it was issued to', async () => {
    const issued = await new DemoIssuer(config, clock).issue(somebody);
    expect(await tokens.verify(issued)).toMatchObject(somebody);
  });

  it('is believed until it expires', async () => {
    const made = await token();
    expect(await tokens.verify(made)).toMatchObject({ role: 'DRIVER', person: 'p-2' });
    clock.time = new Date(clock.time.getTime() + 61_000);
    expect(await tokens.verify(made)).toBeNull();
  });

  it.each([
    ['of another signer', { secret: Buffer.alloc(32, 4) }],
    ['of another issuer', { issuer: 'somebody' }],
    ['for another audience', { audience: 'another-service' }],
    ['without a municipality', { claims: { municipality: undefined } }],
    ['with a municipality that is none', { claims: { municipality: 'Oslo' } }],
    ['with a role that is none', { claims: { role: 'KING' } }],
  ])('%s is not believed', async (_what, change) => {
    expect(await tokens.verify(await token(change))).toBeNull();
  });

  it('without a signature, or signed with a public key as if it were a secret, is not believed', async () => {
    const [, payload] = (await token()).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await tokens.verify(`${none}.${payload}.`)).toBeNull();
    const { privateKey } = await generateKeyPair('ES256');
    const other = await new SignJWT({ municipality: '0301', role: 'ADMIN' })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject('p')
      .setExpirationTime('1h')
      .sign(privateKey);
    expect(await tokens.verify(other)).toBeNull();
  });
});

describe('a token of a real issuer', () => {
  let server: Server;
  let publicJwk: JWK;
  let privateKey: CryptoKey;
  let real: { tokens: TokenConfig & { kind: 'issuer' } };

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    privateKey = pair.privateKey;
    publicJwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256' };
    server = createServer((_request, response) => response.end(JSON.stringify({ keys: [publicJwk] })));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const jwksUrl = new URL(`http://127.0.0.1:${port}/jwks`);
    real = {
      tokens: { kind: 'issuer', issuer: 'https://login.example', audience: 'doserute', jwksUrl },
    };
  });

  afterAll(() => server.close());

  const signed = (alg: string, key: CryptoKey | Uint8Array): Promise<string> =>
    new SignJWT({ municipality: '0301', role: 'LAR_STAFF' })
      .setProtectedHeader({ alg, kid: 'one' })
      .setSubject('p-3')
      .setIssuer('https://login.example')
      .setAudience('doserute')
      .setExpirationTime(clock.time.getTime() / 1000 + 60)
      .sign(key);

  it('is believed by the keys that the issuer publishes', async () => {
    const believed = await new Tokens(real, clock).verify(await signed('ES256', privateKey));
    expect(believed).toMatchObject({ role: 'LAR_STAFF', person: 'p-3' });
  });

  it('is not believed when the public key was used as a shared secret', async () => {
    const forged = await signed('HS256', Buffer.from(JSON.stringify(publicJwk)));
    expect(await new Tokens(real, clock).verify(forged)).toBeNull();
  });

  it('is neither believed nor refused while the keys cannot be fetched', async () => {
    const away = { tokens: { ...real.tokens, jwksUrl: new URL('http://127.0.0.1:9/jwks') } };
    await expect(new Tokens(away, clock).verify(await signed('ES256', privateKey))).rejects.toThrow();
  });
});

describe('the demo issuer', () => {
  it('refuses to start in production', () => {
    expect(() => new DemoIssuer({ ...config, production: true }, clock)).toThrow('refuses to start');
  });

  it('refuses to start where tokens come from a real issuer', () => {
    const tokens: TokenConfig = {
      kind: 'issuer',
      issuer: 'i',
      audience: 'a',
      jwksUrl: new URL('https://i.example'),
    };
    expect(() => new DemoIssuer({ production: false, tokens }, clock)).toThrow('refuses to start');
  });
});
