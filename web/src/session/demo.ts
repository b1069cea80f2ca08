import { navigate } from '../app/router.js';
import { today } from '../words/format.js';
import { type Role, signIn } from './session.js';

/** What went wrong at the demo's door; null when it opened. */
export type DemoProblem = 'noDemo' | 'failed' | null;

/** Where the demo has something to see for whom: drivers and dispatchers want the next day that has shifts. */
const SCREEN: Readonly<Record<Role, (day: string) => string>> = {
  DISPATCHER: (day) => `/dispatch/${day}`,
  ADMIN: (day) => `/dispatch/${day}`,
  DRIVER: (day) => `/drive?date=${day}`,
  LAR_STAFF: () => '/staff',
  CLINICIAN: () => '/worklist',
};

/** In the demo every visitor may take every role, and is led to where that role works. */
export async function enterDemo(role: Role): Promise<DemoProblem> {
  try {
    const response = await fetch(`/demo/sign-in/${role}`);
    if (!response.ok) return response.status === 404 ? 'noDemo' : 'failed';
    const { token, day } = (await response.json()) as { token?: unknown; day?: unknown };
    if (typeof token !== 'string') return 'failed';
    signIn(token);
    navigate(SCREEN[role](typeof day === 'string' ? day : today()));
    return null;
  } catch {
    return 'failed'; // no network, or a token that cannot be read: said on the screen
  }
}
