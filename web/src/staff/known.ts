import type { RecipientQuery } from '../graphql/generated/graphql.js';
import { isLarStaff, useSession } from '../session/session.js';

export type KnownRecipient = NonNullable<RecipientQuery['recipient']>;

/** Whether who is signed in keeps recipients' schedules; others look. The service decides; this hides what it refuses. */
export function useMayEdit(): boolean {
  const role = useSession()?.role;
  return isLarStaff(role) || role === 'ADMIN';
}

/** Whether who is signed in writes down what became of handouts: those who were there, and no administrator. */
export const useMayRecord = (): boolean => isLarStaff(useSession()?.role);

/** Whether who is signed in clears holds and decides on doses at home. */
export const useMayDecide = (): boolean => useSession()?.role === 'CLINICIAN';

/** Whether who is signed in may be told who a recipient is; each look-up is logged. */
export const useMaySeeWho = (): boolean => useMayEdit();

/** For inputs in which "not given" is null. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
