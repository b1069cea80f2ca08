export const ROLES = ['DISPATCHER', 'DRIVER', 'LAR_STAFF', 'CLINICIAN', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking: the municipality, what they are there, and which person (for drivers, the staff member's id). */
export interface Caller {
  readonly municipality: string;
  readonly role: Role;
  readonly person: string;
  /** When the token ends; live connections end with it. */
  readonly expiresAt: Date;
}
