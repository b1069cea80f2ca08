import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, decodeJwt, errors, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { TokenConfig } from '../../src/config.js';
import { DemoIssuer } from '../../src/identity/demo-issuer.js';
import { Tokens } from '../../src/identity/tokens.js';

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
  subject = 'p-2',
  algorithm = 'HS256',
}: {
  claims?: Record<string, unknown>;
  secret?: Uint8Array;
  issuer?: string;
  audience?: string;
  subject?: string;
  algorithm?: string;
} = {}): Promise<string> {
  return new SignJWT({ municipality: '0301', role: 'DRIVER', ...claims })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(subject)
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

  it('says until when it is believed', async () => {
    const until = new Date(clock.time.getTime() + 60_000);
    expect(await tokens.verify(await token())).toMatchObject({ expiresAt: until });
  });

  it('names its person in 1 to 200 characters', async () => {
    expect(await tokens.verify(await token({ subject: 'p' }))).toMatchObject({ person: 'p' });
    const longest = 'p'.repeat(200);
    expect(await tokens.verify(await token({ subject: longest }))).toMatchObject({ person: longest });
    expect(await tokens.verify(await token({ subject: '' }))).toBeNull();
    expect(await tokens.verify(await token({ subject: `${longest}p` }))).toBeNull();
  });

  it('that never ends is not believed', async () => {
    const endless = await new SignJWT({ municipality: '0301', role: 'DRIVER' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('p-2')
      .setIssuer('doserute-demo')
      .setAudience('doserute')
      .sign(SECRET);
    expect(await tokens.verify(endless)).toBeNull();
  });

  it.each([
    ['of another signer', { secret: Buffer.alloc(32, 4) }],
    ['of another issuer', { issuer: 'somebody' }],
    ['for another audience', { audience: 'another-service' }],
    ['without a municipality', { claims: { municipality: undefined } }],
    ['with a municipality that is none', { claims: { municipality: 'Oslo' } }],
    ['with a municipality of five digits', { claims: { municipality: '03011' } }],
    ['with a municipality after something else', { claims: { municipality: 'x0301' } }],
    ['with a role that is none', { claims: { role: 'KING' } }],
    ['without a role', { claims: { role: undefined } }],
    ['of another algorithm with the same secret', { algorithm: 'HS512', secret: SECRET }],
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

  it('is neither believed nor refused while the issuer is too slow', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = () => timeout(20); // instead of seconds
    try {
      const { port } = silent.address() as AddressInfo;
      const slow = { tokens: { ...real.tokens, jwksUrl: new URL(`http://127.0.0.1:${port}/jwks`) } };
      const answer = new Tokens(slow, clock).verify(await signed('ES256', privateKey));
      await expect(answer).rejects.toBeInstanceOf(errors.JWKSTimeout);
    } finally {
      AbortSignal.timeout = timeout;
      silent.closeAllConnections();
      silent.close();
    }
  });

  it('of another issuer or audience, or signed by another key, is not believed', async () => {
    const tokens = new Tokens(real, clock);
    const by = (key: CryptoKey, issuer: string, audience: string) =>
      new SignJWT({ municipality: '0301', role: 'LAR_STAFF' })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setSubject('p-3')
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(clock.time.getTime() / 1000 + 60)
        .sign(key);
    const right = ['https://login.example', 'doserute'] as const;
    expect(await tokens.verify(await by(privateKey, ...right))).toMatchObject({ person: 'p-3' });
    expect(await tokens.verify(await by(privateKey, 'https://other.example', right[1]))).toBeNull();
    expect(await tokens.verify(await by(privateKey, right[0], 'other'))).toBeNull();
    const { privateKey: stranger } = await generateKeyPair('ES256');
    expect(await tokens.verify(await by(stranger, ...right))).toBeNull();
  });

  it('ends by the service’s clock', async () => {
    const made = await signed('ES256', privateKey);
    clock.time = new Date(clock.time.getTime() + 61_000);
    expect(await new Tokens(real, clock).verify(made)).toBeNull();
  });
});

describe('the demo issuer', () => {
  it('signs in for twelve hours from now', async () => {
    const issued = await new DemoIssuer(config, clock).issue(somebody);
    const verified = await new Tokens(config, clock).verify(issued);
    expect(verified?.expiresAt).toEqual(new Date('2027-03-22T20:00:00Z'));
    expect(decodeJwt(issued).iat).toBe(clock.time.getTime() / 1000);
  });

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
