import { useSyncExternalStore } from 'react';
import { goBy, now } from './clock.js';

export const ROLES = ['DISPATCHER', 'DRIVER', 'LAR_STAFF', 'CLINICIAN', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** A clinician is LAR staff who may also decide: what the staff may do, both may. */
export const LAR_ROLES = ['LAR_STAFF', 'CLINICIAN'] as const satisfies readonly Role[];

/** LAR staff or a clinician. */
export const isLarStaff = (role: Role | undefined): boolean => LAR_ROLES.some((each) => each === role);

/** Who is signed in on this tab. What the token may do is the service's to judge; this is for showing. */
export interface Session {
  readonly token: string;
  readonly role: Role;
  readonly municipality: string;
  readonly person: string;
  /** Of the demo, where every person is invented. */
  readonly demo: boolean;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

// Session storage is this tab's alone and ends with it. The token never goes into local storage.
const KEY = 'doserute.token';
const DEMO = 'doserute-demo';
const listeners = new Set<() => void>();
const onSignOut = new Set<() => void>();
let current: Session | null = read(sessionStorage.getItem(KEY));

export const useSession = (): Session | null => useSyncExternalStore(subscribe, currentSession);

export const currentSession = (): Session | null => current;

/** @throws Error for a token that says nothing of who it is for, or has ended */
export function signIn(token: string): void {
  const claims = claimsOf(token);
  if (claims?.['iss'] === DEMO && typeof claims['iat'] === 'number') goBy(claims['iat'] * 1000);
  const session = read(token);
  if (!session) throw new Error('The token cannot be read, or has expired.');
  sessionStorage.setItem(KEY, token);
  change(session);
}

export function signOut(): void {
  sessionStorage.removeItem(KEY);
  for (const forget of onSignOut) forget();
  change(null);
}

/** What this tab has learnt must be forgotten with the session. */
export function atSignOut(forget: () => void): void {
  onSignOut.add(forget);
}

let unsent: () => number = () => 0;

/** @param count how many reports are still to be sent by the user who is signed in */
export function tellUnsent(count: () => number): void {
  unsent = count;
}

/** Signing out now would leave so many reports on the device until the same person signs in again. */
export const unsentReports = (): number => unsent();

function change(session: Session | null): void {
  current = session;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(token: string | null): Session | null {
  if (token === null) return null;
  const claims = claimsOf(token);
  const role = ROLES.find((each) => each === claims?.['role']);
  const { municipality, sub, exp } = claims ?? {};
  if (!role || typeof municipality !== 'string' || typeof sub !== 'string' || typeof exp !== 'number')
    return null;
  const expiresAt = exp * 1000;
  return expiresAt > now()
    ? { token, role, municipality, person: sub, demo: claims?.['iss'] === DEMO, expiresAt }
    : null;
}

function claimsOf(token: string): Record<string, unknown> | null {
  const payload = token.split('.').at(1);
  if (payload === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' ? (claims as Record<string, unknown> | null) : null;
  } catch {
    return null; // not a token of ours: the same as none
  }
}
