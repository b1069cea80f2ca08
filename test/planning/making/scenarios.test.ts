import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle } from '../../../src/exchange/bundle/index.js';
import type { Round } from '../../../src/planning/round/round.js';
import type { PlanExport } from '../../../src/plans/index.js';
import { parseClockTime } from '../../../src/shared/civil-time.js';
import { bundleIn, roundOf } from '../../builders/bundle-round.js';
import { storeRound } from '../../builders/stored-round.js';
import { aStand } from '../../builders/town.js';
import { testDatabase, testTenant } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';

/** Bundles and a checker that share no code with this project; bench/planning/scenarios.mjs plans all of their dates. */
const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
const DATES: readonly [bundle: string, date: string][] = [
  ...['22', '23', '24', '27', '30', '31'].map((day): [string, string] => ['easter-35', `2027-03-${day}`]),
  ...['01', '02', '03'].map((day): [string, string] => ['easter-35', `2027-04-${day}`]),
  // Green level, and red level with cohorts apart.
  ['city-250', '2027-04-10'],
  ['city-250', '2027-04-14'],
];

if (existsSync(SHARED)) describe('the plans of other people’s bundles', planThem);
else it.skip('the plans of other people’s bundles (need ../shared)', () => undefined);

function planThem(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'doserute-plans-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const base = testDatabase();
  let nextMunicipality = 5000;

  it.each(DATES)('%s, %s: the independent checker finds nothing wrong', async (bundle, date) => {
    const source = path.join(SHARED, 'scenarios', bundle);
    const exported = await planned(await bundleIn(source), date);
    expect(checked(source, exported)).toMatchObject({ ok: true, errors: 0, first: [] });
    // All recipients are placed, but for those whose handout that day has moved to another.
    const reasons = exported.unassigned.flatMap((each) => each.reasons.map(({ code }) => code));
    expect(reasons.filter((code) => code !== 'MOVED')).toEqual([]);
  });

  it('city-250 with a mobile stop where a vehicle stands: the checker finds nothing wrong either', async () => {
    const date = '2027-04-14';
    const source = path.join(folder, 'with a stand');
    cpSync(path.join(SHARED, 'scenarios', 'city-250'), source, { recursive: true });
    appendFileSync(
      path.join(source, 'points.csv'),
      'Torget,MOBILE_STOP,Oslo,59.9155,10.7600,1,3,5,no,Mo-Su 09:00-18:00\n',
    );
    const [from, until] = [parseClockTime('10:00'), parseClockTime('12:00')];
    const stand = aStand({ pointId: 'Torget', first: date, from, until });
    const exported = await planned(await bundleIn(source), date, (round) => {
      const collectors = round.recipients.filter(({ mode }) => mode === 'PICKUP').slice(0, 20);
      const recipients = round.recipients.map((each) =>
        collectors.includes(each) ? { ...each, usualPointId: 'Torget' } : each,
      );
      return { ...round, recipients, stands: [stand] };
    });
    expect(checked(source, exported)).toMatchObject({ ok: true, errors: 0, first: [] });
    const stops = exported.routes.flatMap(({ stops: all }) => all).filter(({ kind }) => kind === 'MOBILE');
    expect(stops.map(({ place }) => place)).toEqual(['Torget']);
    const there = exported.bookings.filter(({ point }) => point === 'Torget');
    expect(there.length).toBeGreaterThan(0);
    for (const { start } of there)
      expect(start >= stops[0].serviceStart && start < stops[0].departure).toBe(true);
  });

  async function planned(
    bundle: Bundle,
    date: string,
    changed: (round: Round) => Round = (round) => round,
  ): Promise<PlanExport> {
    const { transactions } = await base;
    const services = planningOn(await base);
    const tenant = await testTenant(transactions, String(nextMunicipality++));
    const round = { ...changed(roundOf(bundle, date)), municipality: tenant.municipality };
    await transactions.run(tenant, (manager) => storeRound(manager, round));
    const { id } = await transactions.run(tenant, () => services.planning.planRound({ date, seconds: 0.5 }));
    await services.newWorker().makeOne(id);
    return transactions.run(tenant, () => services.exporter.export(id));
  }

  function checked(source: string, exported: PlanExport): unknown {
    const file = path.join(folder, `${exported.plan}.json`);
    writeFileSync(file, JSON.stringify(exported));
    const checker = path.join(SHARED, 'tools/check-plan.mjs');
    const { stdout } = spawnSync(process.execPath, [checker, source, file], { encoding: 'utf8' });
    return JSON.parse(stdout);
  }
}
