import type { QueryRunner } from 'typeorm';

/**
 * A view that a slice exports. It is read with the reader's own rights (`security_invoker`), so that the row-level
 * security of the tables under it holds for it too: with the owner's rights, which are a view's default, it would show
 * every municipality's rows. The worker's role is granted nothing.
 */
export async function exportView(runner: QueryRunner, name: string, select: string): Promise<void> {
  await runner.query(`CREATE VIEW ${name} WITH (security_invoker = true) AS ${select}`);
  await runner.query(`GRANT SELECT ON ${name} TO doserute_app`);
}
