import { leaksOf, leaksOfView, ourTables, ourViews } from '../support/tenant-leaks.js';
import { testDatabase } from '../support/database.js';

const { transactions } = await testDatabase();
const tables = await transactions.runAsOwner(ourTables);
const views = await transactions.runAsOwner(ourViews);

test('there are tables and views to hold', () => {
  expect(tables.length).toBeGreaterThan(10);
  expect(views.map(({ name }) => name)).toContain('effective_outcome');
});

test('the application’s and the worker’s roles cannot sign in, own nothing and pass by no policy', async () => {
  const roles = await transactions.runAsOwner((manager) =>
    manager.query<object[]>(`
      SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole AS strong,
        EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owner
      FROM pg_roles WHERE rolname LIKE 'doserute%' ORDER BY 1`),
  );
  expect(roles).toEqual([
    { name: 'doserute_app', strong: false, owner: false },
    { name: 'doserute_worker', strong: false, owner: false },
  ]);
});

test('the worker is granted the queues of jobs, which road data serves, and no other table', async () => {
  const granted = await transactions.runAsOwner((manager) =>
    manager.query<{ name: string }[]>(
      `
      SELECT DISTINCT table_name::text AS name FROM information_schema.role_table_grants
      WHERE grantee IN ('doserute_worker', 'PUBLIC') AND table_schema = 'public' AND table_name <> ALL ($1)`,
      [['spatial_ref_sys', 'geography_columns', 'geometry_columns']],
    ),
  );
  expect(granted.map(({ name }) => name).sort()).toEqual([
    'message_job',
    'plan_job',
    'travel_refill',
    'travel_serving',
    'what_if_job',
  ]);
});

describe.each(tables)('the table $name', (table) => {
  test('enforces row-level security, on its owner too, and has a policy', async () => {
    const [state] = await transactions.runAsOwner((manager) =>
      manager.query<object[]>(
        `SELECT relrowsecurity AS enabled, relforcerowsecurity AS forced,
           EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid) AS policy
         FROM pg_class WHERE oid = $1::regclass`,
        [table.name],
      ),
    );
    expect(state).toEqual({ enabled: true, forced: true, policy: true });
  });

  test('lets a municipality at its own rows only', async () => {
    expect(await transactions.runAsOwner((manager) => leaksOf(manager, table))).toEqual([]);
  });

  test.each([
    ['without its policy', `DROP POLICY ${table.name}_tenant ON ${table.name}`],
    ['with one more policy that is open', `CREATE POLICY open ON ${table.name} USING (true)`],
    ['with row-level security off', `ALTER TABLE ${table.name} DISABLE ROW LEVEL SECURITY`],
  ])('would be caught %s', async (_, change) => {
    expect(await transactions.runAsOwner((manager) => leaksOf(manager, table, change))).not.toEqual([]);
  });
});

describe.each(views)('the view $name', (view) => {
  test('shows a municipality its own rows only, and none without a municipality', async () => {
    expect(await transactions.runAsOwner((manager) => leaksOfView(manager, view))).toEqual([]);
  });

  test('is granted to the application alone, for reading', async () => {
    const granted = await transactions.runAsOwner((manager) =>
      manager.query<object[]>(
        `SELECT grantee, privilege_type AS may FROM information_schema.role_table_grants
         WHERE table_schema = 'public' AND table_name = $1 AND grantee <> current_user`,
        [view.name],
      ),
    );
    expect(granted).toEqual([{ grantee: 'doserute_app', may: 'SELECT' }]);
  });

  test('would be caught reading with its owner’s rights', async () => {
    const change = `ALTER VIEW ${view.name} SET (security_invoker = false)`;
    expect(await transactions.runAsOwner((manager) => leaksOfView(manager, view, change))).not.toEqual([]);
  });
});
