import type { QueryRunner } from 'typeorm';

/** What the application role may do with a table's rows. Logs are append-only: not even the service edits them. */
export type Grant = 'SELECT, INSERT, UPDATE, DELETE' | 'SELECT, INSERT';

/**
 * Closes a table to all but the current transaction's municipality: row-level security is enabled and FORCEd
 * (the owner is held by it too), and the one policy is given to the non-owner role alone.
 *
 * `current_setting(…, true)` is NULL or '' outside a tenant's transaction, so that no row matches then.
 */
export async function protect(
  runner: QueryRunner,
  table: string,
  {
    grant = 'SELECT, INSERT, UPDATE, DELETE',
    column = 'municipality',
  }: { grant?: Grant; column?: string } = {},
): Promise<void> {
  const mine = `${column} = current_setting('app.municipality', true)`;
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY ${table}_tenant ON ${table} TO doserute_app USING (${mine}) WITH CHECK (${mine})`,
  );
  // A row belongs to the municipality in whose transaction it is written; no code has to say so, or can say otherwise.
  await runner.query(
    `ALTER TABLE ${table} ALTER COLUMN ${column} SET DEFAULT current_setting('app.municipality', true)`,
  );
  await runner.query(`GRANT ${grant} ON ${table} TO doserute_app`);
}
