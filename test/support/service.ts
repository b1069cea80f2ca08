import type { INestApplication } from '@nestjs/common';
import { SignJWT } from 'jose';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Config } from '../../src/config.js';
import { TenantTransactions } from '../../src/database/index.js';
import type { Role } from '../../src/identity/index.js';
import { SOLVER, type Solver } from '../../src/planning/search/solver-port.js';
import { createService } from '../../src/service.js';
import { KeyRing } from '../../src/shared/key-ring.js';
import { Roads } from '../../src/travel/index.js';
import { testDatabase, testTenant } from './database.js';
import { inProcessSolver } from './planning.js';
import { type StatementCounter, countStatements } from './statement-counter.js';

export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly [key: string]: unknown };
  }[];
}

/** A caller with a token, over HTTP. */
export interface Asker {
  readonly token: string;
  /** The whole answer, errors and all. */
  ask(document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data, of the shape that the test says, of an answer that must be free of errors. */
  get<T>(document: string, variables?: Record<string, unknown>): Promise<T>;
}

export interface TestService {
  readonly url: string;
  readonly transactions: TenantTransactions;
  readonly keys: KeyRing;
  readonly statements: StatementCounter;
  /** The service's clock; set it to move in time. */
  readonly clock: { time: Date };
  as(role: Role, who?: { municipality?: string; person?: string; expiresAt?: Date }): Promise<Asker>;
  asStranger(): Asker;
  withToken(token: string): Asker;
  readonly app: INestApplication;
  /** Runs work on the database as the municipality's administrator. */
  inside<T>(work: () => Promise<T>, municipality?: string): Promise<T>;
}

const SECRET = randomBytes(32);

const config: Config = {
  production: false,
  clockStart: null,
  host: '127.0.0.1',
  port: 0,
  database: { folder: 'none: the test brings its own' },
  addressApiUrl: null,
  baseMap: null,
  roads: { folder: 'none: straight lines', url: null },
  keyRing: {
    currentKeyId: 'test',
    keys: new Map([['test', Buffer.alloc(32, 1)]]),
    hashKey: Buffer.alloc(32, 2),
  },
  tokens: { kind: 'demo', secret: SECRET },
  demo: true,
  planWorkers: 0,
  documents: { files: [], anyRuns: true },
  logLevel: 'silent',
};

/**
 * The real service on a real, fresh database with the municipalities 0301, 4601 and 9999, at 12 noon on 22 March 2027 unless
 * a test moves its clock; stopped when the test file is done.
 */
export async function testService(changes: Partial<Config> = {}): Promise<TestService> {
  let stop = (): Promise<void> => Promise.resolve();
  // Before the database, whose own end is registered next: hooks run in the order in which they are.
  afterAll(() => stop());
  const { database, transactions } = await testDatabase();
  for (const municipality of ['0301', '4601', '9999']) await testTenant(transactions, municipality);
  const clock = { time: new Date('2027-03-22T12:00:00+01:00'), now: () => clock.time };
  const statements = countStatements(database.dataSource);
  const app = await createService({
    config: { ...config, ...changes },
    clock,
    log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
    database,
  });
  // Node 20 loads no .ts in a worker thread; the pool has its own tests, on dist.
  app.get<Solver>(SOLVER, { strict: false }).solve = (problem, search) =>
    inProcessSolver.solve(problem, search);
  app.get(Roads, { strict: false }).patience = 300_000; // a busy machine is no engine that hangs
  await app.listen(0, '127.0.0.1');
  stop = () => app.close();
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;

  return {
    url,
    transactions,
    keys: new KeyRing(config.keyRing),
    statements,
    clock,
    as: async (role, { municipality = '0301', person = `${role}-1`, expiresAt } = {}) => {
      const end = expiresAt ?? new Date(clock.time.getTime() + 3_600_000);
      const token = await sign({ municipality, role, person, expiresAt: end, issuedAt: clock.time });
      return asker(url, token);
    },
    asStranger: () => asker(url, ''),
    withToken: (token) => asker(url, token),
    app,
    inside: (work, municipality = '0301') =>
      transactions.run({ municipality, actor: 'test', role: 'ADMIN', requestId: 'test' }, work),
  };
}

interface Claims {
  municipality: string;
  role: Role;
  person: string;
  expiresAt: Date;
  issuedAt: Date;
}

function sign({ municipality, role, person, expiresAt, issuedAt }: Claims): Promise<string> {
  return new SignJWT({ municipality, role })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(person)
    .setIssuer('doserute-demo')
    .setAudience('doserute')
    .setIssuedAt(Math.floor(issuedAt.getTime() / 1000))
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .sign(SECRET);
}

function asker(url: string, token: string): Asker {
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    token,
    ask,
    get: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(`Errors where none were expected: ${JSON.stringify(errors)}`);
      return data as T;
    },
  };
}
