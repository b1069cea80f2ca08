import type { Browser } from 'playwright-core';
import { prepareCrisis } from './prepare-crisis.js';
import { launch, openWindow, type Visit, dayOf } from './support.js';

describe('a crisis, from the checklist to taking it back', () => {
  const NAME = 'Utbrudd';
  let browser: Browser;
  let visit: Visit;

  beforeAll(async () => {
    await prepareCrisis(NAME);
    browser = await launch();
    visit = await openWindow(browser);
    await visit.signedIn('DISPATCHER', '/dispatch');
  });

  afterAll(() => browser.close());

  it('is reached from the frame, and shows what stands ready', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: 'Krise' }).click();
    await page.getByRole('heading', { name: 'Krisetiltak', level: 1 }).waitFor();
    await page.getByText('Ingen krisetiltak er i kraft.').waitFor();
    await page.getByRole('heading', { name: NAME }).waitFor();
  });

  it('is tried out first: day by day, side by side', async () => {
    const { page } = visit;
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: NAME }) });
    await card.getByRole('button', { name: 'Prøv' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Fra og med').fill(dayOf('city'));
    await dialog.getByLabel('Til og med').fill(dayOf('city'));
    await dialog.getByRole('button', { name: 'Prøv' }).click();
    await page.getByText('Ferdig', { exact: true }).waitFor();
    const table = page.getByRole('table', { name: 'Nå og under tiltakene, dag for dag' });
    expect(await table.getByRole('row').count()).toBe(2);
    await page.locator('summary', { hasText: 'Utleveringssteder' }).click();
    // The cap of one person at once is said beside the one of today.
    await page.getByRole('cell', { name: /→ 1$/ }).first().waitFor();
    expect(await visit.violations()).toEqual([]);
  });

  it('is put in force and taken back, each in one step', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Sett i kraft' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sett i kraft' }).click();
    await page.getByText(/^Satt i kraft/).waitFor();
    await page.getByRole('button', { name: 'Slå av' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slå av' }).click();
    await page.getByText('Tiltakene er slått av.').waitFor();
    await page.getByText(/^Satt i kraft/).waitFor({ state: 'detached' });
    expect(visit.complaints).toEqual([]);
  });
});
