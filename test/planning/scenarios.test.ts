import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleIn, roundOf } from '../builders/bundle-round.js';
import { storeRound } from '../builders/stored-round.js';
import { testDatabase, testTenant } from '../support/database.js';
import { planningOn } from '../support/planning.js';

/** Bundles and a checker that share no code with this project; bench/planning/scenarios.mjs plans all of their dates. */
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const DATES: readonly [bundle: string, date: string][] = [
  ...['22', '23', '24', '27', '30', '31'].map((day): [string, string] => ['easter-35', `2027-03-${day}`]),
  ...['01', '02', '03'].map((day): [string, string] => ['easter-35', `2027-04-${day}`]),
  // Green level, and red level with cohorts apart.
  ['city-250', '2027-04-10'],
  ['city-250', '2027-04-14'],
];

if (existsSync(SHARED)) describe('the plans of other people’s bundles', planThem);
else it.skip('the plans of other people’s bundles: the bundles are not here', () => undefined);

function planThem(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'doserute-plans-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const base = testDatabase();
  let nextMunicipality = 5000;

  it.each(DATES)('%s, %s: the independent checker finds nothing wrong', async (bundle, date) => {
    const { transactions } = await base;
    const services = planningOn(await base);
    const source = path.join(SHARED, 'scenarios', bundle);
    const tenant = await testTenant(transactions, String(nextMunicipality++));
    const round = { ...roundOf(await bundleIn(source), date), municipality: tenant.municipality };
    await transactions.run(tenant, (manager) => storeRound(manager, round));
    const { id } = await transactions.run(tenant, () => services.planning.planRound({ date, seconds: 0.5 }));
    await services.newWorker().makeOne(id);
    const exported = await transactions.run(tenant, () => services.exporter.export(id));

    const file = path.join(folder, `${bundle}-${date}.json`);
    writeFileSync(file, JSON.stringify(exported));
    const checker = path.join(SHARED, 'tools/check-plan.mjs');
    const { stdout } = spawnSync(process.execPath, [checker, source, file], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: 0, first: [] });
    // Everybody is placed, but for those whose handout that day has moved to another.
    const reasons = exported.unassigned.flatMap((each) => each.reasons.map(({ code }) => code));
    expect(reasons.filter((code) => code !== 'MOVED')).toEqual([]);
  });
}
