import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { buildRoads, RoadsFolder } from '../../src/travel/index.js';
import { osmPbf, osmTown } from '../builders/osm-town.js';
import { ask, launch, openWindow, type Visit, dayOf } from './support.js';

const data = process.env['DOSERUTE_DATA'] ?? '';
const DATE = dayOf('roads');

/** A draft of the date. */
async function planOf(date: string): Promise<string> {
  const { planRound } = await ask<{ planRound: { id: string } }>(
    'DISPATCHER',
    `mutation ($date: Date!) { planRound(input: { date: $date, seconds: 0.5 }) { ... on Plan { id } } }`,
    { date },
  );
  for (;;) {
    const { plan } = await ask<{ plan: { status: string } }>(
      'DISPATCHER',
      'query ($id: UUID!) { plan(id: $id) { status } }',
      { id: planRound.id },
    );
    if (plan.status === 'DRAFT') return planRound.id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('places and ways', () => {
  let browser: Browser;
  let visit: Visit;

  beforeAll(async () => {
    browser = await launch();
    visit = await openWindow(browser);
  });

  afterAll(async () => {
    // The other tests know no roads.
    rmSync(path.join(data, 'roads'), { recursive: true, force: true });
    await browser.close();
  });

  it('says that a plan without road data is drawn in straight lines', async () => {
    await planOf(DATE);
    const { page } = await visit.signedIn('DISPATCHER', `/dispatch/${DATE}`);
    await page.locator('canvas[data-ready]').waitFor();
    await page.getByText('Planen er regnet i luftlinje', { exact: false }).waitFor();
  });

  it('says who lives near a point, by a circle without road data', async () => {
    const { page } = await visit.signedIn('DISPATCHER', '/places');
    await page.getByLabel('Minutter').fill('30');
    await page.getByRole('button', { name: 'Vis hvem' }).press('Enter');
    await page.getByText(/\d+ mottakere? bor innen 30 minutter til fots fra/).waitFor();
    await page.getByText('Uten vegdata er området en sirkel', { exact: false }).waitFor();
    await page.locator('canvas[data-ready]').waitFor();
    expect(await visit.violations()).toEqual([]);
    await page.locator('.reach-list a').first().click();
    await page.locator('.calendar').waitFor();
  });

  it('lets a dispatcher say at which hours ways take longer', async () => {
    const { page } = await visit.signedIn('DISPATCHER', '/closures');
    await page.getByText('OpenStreetMap har fartsgrenser', { exact: false }).waitFor();
    await page.getByLabel('Kl. 15').fill('1.6');
    await page.getByRole('button', { name: 'Lagre reisetidene' }).press('Enter');
    await page.getByText('Lagret. Planer som lages', { exact: false }).waitFor();
    const { hourFactors } = await ask<{ hourFactors: { factors: object[] } }>(
      'DISPATCHER',
      '{ hourFactors { factors { mode hour factor } } }',
    );
    expect(hourFactors.factors).toEqual([{ mode: 'CAR', hour: 15, factor: 1.6 }]);
    expect(await visit.violations()).toEqual([]);
    await page.getByLabel('Kl. 15').fill('');
    await page.getByRole('button', { name: 'Lagre reisetidene' }).click();
  });

  it('takes the streets for both as soon as there is road data, and tells which homes are far from them', async () => {
    const map = path.join(data, 'town.osm.pbf');
    writeFileSync(map, osmPbf(osmTown(14)));
    await buildRoads(map, new RoadsFolder(path.join(data, 'roads')), { progress: () => undefined });
    const { page } = await visit.signedIn('LAR_STAFF', '/places');
    await page.getByRole('table', { name: /^\d+ steder$/ }).waitFor();
    await page
      .getByText(/m til nærmeste bilveg|ingen bilveg innen/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Vis hvem' }).click();
    await page.getByText(/innen 10 minutter til fots/).waitFor();
    expect(await page.getByText('Uten vegdata', { exact: false }).count()).toBe(0);
    expect(await visit.violations()).toEqual([]);

    await planOf(DATE);
    await visit.signedIn('DISPATCHER', `/dispatch/${DATE}`);
    await page.locator('canvas[data-ready]').waitFor();
    // Some of the invented homes are beyond the invented town.
    await page.getByText('ligger utenfor vegdataene', { exact: false }).waitFor();
    await page.getByText('stiplede', { exact: false }).waitFor({ state: 'detached' });
    expect(await visit.violations()).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
