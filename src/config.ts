import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from './shared/failures.js';
import type { KeyRingConfig } from './shared/key-ring.js';
import { packageRoot } from './shared/package-root.js';
import type { RoadsConfig } from './travel/index.js';

/** The configuration cannot be used. No client of the API meets it. */
export class ConfigRefusal extends Refusal<'BAD_CONFIGURATION', never> {}

/** Where tokens come from: an issuer of the municipality's, or the demo's own, which production refuses. */
export type TokenConfig =
  | { readonly kind: 'issuer'; readonly issuer: string; readonly audience: string; readonly jwksUrl: URL }
  | { readonly kind: 'demo'; readonly secret: Uint8Array };

/** Injection token of the Config. */
export const CONFIG = Symbol('Config');

export interface Config {
  readonly production: boolean;
  /** Where the clock starts when the service or a command starts, to live through days by hand; null: now. */
  readonly clockStart: Date | null;
  readonly port: number;
  /** The demo signs in every caller, so it listens on this machine only. */
  readonly host: string;
  readonly database: { readonly url: string } | { readonly folder: string };
  /** Roads: the folder that `npm run roads` fills, and a Valhalla server that is asked instead of it. */
  readonly roads: RoadsConfig;
  /** Where addresses are looked up (Kartverket's open address API, `…/adresser/v1`); null: nowhere. */
  readonly addressApiUrl: string | null;
  /** Pictures under the map, from outside; null: none. */
  readonly baseMap: { readonly url: string; readonly attribution: string } | null;
  readonly keyRing: KeyRingConfig;
  readonly tokens: TokenConfig;
  /** Offers the demo municipality and its sign-in. */
  readonly demo: boolean;
  /** How many plans this process computes at once; 0 leaves them to `npm run worker` elsewhere. */
  readonly planWorkers: number;
  /** The GraphQL documents that are run: those of JSON files (the console's, and one of the operator's), or any. */
  readonly documents: { readonly files: readonly string[]; readonly anyRuns: boolean };
  readonly logLevel: string;
}

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  DOSERUTE_NOW: z.iso.datetime({ offset: true }).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DOSERUTE_DATA: z.string().min(1).default('./data'),
  DOSERUTE_ROADS: z.string().min(1).optional(),
  VALHALLA_URL: z.url({ protocol: /^https?$/ }).optional(),
  ADDRESS_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  BASE_MAP_URL: z.url({ protocol: /^https?$/ }).optional(),
  BASE_MAP_ATTRIBUTION: z.string().min(1).optional(),
  DOSERUTE_KEYS: z
    .string()
    .regex(/^[\w-]+:[A-Za-z0-9+/_=-]+(,[\w-]+:[A-Za-z0-9+/_=-]+)*$/, 'expected id:base64[,id:base64 …]')
    .optional(),
  DOSERUTE_HASH_KEY: z.string().optional(),
  DOSERUTE_DEMO: flag.optional(),
  DOSERUTE_ISSUER: z.string().min(1).optional(),
  DOSERUTE_AUDIENCE: z.string().min(1).default('doserute'),
  DOSERUTE_JWKS_URL: z.url().optional(),
  DOSERUTE_PLAN_WORKERS: z.coerce.number().int().min(0).max(64).default(1),
  DOSERUTE_DOCUMENTS: z.string().min(1).optional(),
  DOSERUTE_ANY_DOCUMENT: flag.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** What the build of the console has written down of what it asks. */
const CONSOLE_DOCUMENTS = path.join(packageRoot(), 'web', 'dist', 'documents.json');

/** Reads and checks the configuration once. @throws Refusal BAD_CONFIGURATION that names every setting that is wrong */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  // An empty variable is how shells and compose files say "not set".
  const parsed = environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!parsed.success) {
    refuse(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const settings = parsed.data;
  const production = settings.NODE_ENV === 'production';
  const demo = settings.DOSERUTE_DEMO ?? (!production && settings.DOSERUTE_ISSUER === undefined);
  if (production && demo)
    refuse('DOSERUTE_DEMO=true: the demo hands out tokens to anybody and never runs in production');

  if (production && settings.DOSERUTE_NOW !== undefined)
    refuse('DOSERUTE_NOW: production goes by the time of day; a clock that is set is for tests and tries');

  const folder = path.resolve(settings.DOSERUTE_DATA);
  return {
    production,
    clockStart: settings.DOSERUTE_NOW === undefined ? null : new Date(settings.DOSERUTE_NOW),
    port: settings.PORT,
    host: settings.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    database: settings.DATABASE_URL === undefined ? { folder } : { url: settings.DATABASE_URL },
    roads: {
      folder: path.resolve(settings.DOSERUTE_ROADS ?? path.join(folder, 'roads')),
      url: settings.VALHALLA_URL ?? null,
    },
    addressApiUrl: settings.ADDRESS_API_URL?.replace(/\/+$/, '') ?? null,
    baseMap: readBaseMap(settings),
    keyRing: readKeys(settings.DOSERUTE_KEYS, settings.DOSERUTE_HASH_KEY, production, folder),
    tokens: readTokens(settings, demo, folder),
    demo,
    planWorkers: settings.DOSERUTE_PLAN_WORKERS,
    documents: {
      files: [
        CONSOLE_DOCUMENTS,
        ...(settings.DOSERUTE_DOCUMENTS ? [path.resolve(settings.DOSERUTE_DOCUMENTS)] : []),
      ],
      anyRuns: settings.DOSERUTE_ANY_DOCUMENT ?? !production,
    },
    logLevel: settings.LOG_LEVEL,
  };
}

function readBaseMap({
  BASE_MAP_URL: url,
  BASE_MAP_ATTRIBUTION: attribution,
}: z.infer<typeof environment>): Config['baseMap'] {
  if (url === undefined) return null;
  if (!['{z}', '{x}', '{y}'].every((part) => url.includes(part)))
    refuse('BASE_MAP_URL: write {z}, {x} and {y} where the number of the tile goes');
  if (attribution === undefined)
    refuse('BASE_MAP_ATTRIBUTION: say whose map it is; every licence of a map asks for that');
  return { url, attribution };
}

function readTokens(settings: z.infer<typeof environment>, demo: boolean, folder: string): TokenConfig {
  if (demo) return { kind: 'demo', secret: localSecret(folder, 'demo-token-secret') };
  if (settings.DOSERUTE_ISSUER === undefined || settings.DOSERUTE_JWKS_URL === undefined) {
    refuse(
      'DOSERUTE_ISSUER and DOSERUTE_JWKS_URL: set both (who signs the tokens, and where its public keys are), or run the demo',
    );
  }
  return {
    kind: 'issuer',
    issuer: settings.DOSERUTE_ISSUER,
    audience: settings.DOSERUTE_AUDIENCE,
    jwksUrl: new URL(settings.DOSERUTE_JWKS_URL),
  };
}

function readKeys(
  keys: string | undefined,
  hashKey: string | undefined,
  production: boolean,
  folder: string,
): KeyRingConfig {
  if (keys !== undefined && hashKey !== undefined) {
    const ring = new Map(
      keys.split(',').map((entry) => {
        const [id, key] = entry.split(':') as [string, string];
        return [id, Buffer.from(key, 'base64')] as const;
      }),
    );
    return { currentKeyId: [...ring.keys()][0], keys: ring, hashKey: Buffer.from(hashKey, 'base64') };
  }
  if (production || keys !== undefined || hashKey !== undefined) {
    refuse(
      'DOSERUTE_KEYS and DOSERUTE_HASH_KEY: set both (id:base64 of 32 bytes, the first seals; base64 of 32 bytes)',
    );
  }
  return {
    currentKeyId: 'local',
    keys: new Map([['local', localSecret(folder, 'encryption-key')]]),
    hashKey: localSecret(folder, 'hash-key'),
  };
}

/** 32 random bytes kept beside the embedded database, so that a first start needs no configuration. */
function localSecret(folder: string, name: string): Buffer {
  const file = path.join(folder, 'secrets', name);
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file);
}

function refuse(reason: string): never {
  throw new ConfigRefusal('BAD_CONFIGURATION', {
    nb: `Oppsettet kan ikke brukes. ${reason}.`,
    en: `The configuration cannot be used. ${reason}.`,
  });
}
