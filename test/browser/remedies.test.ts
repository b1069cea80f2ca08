import type { Browser } from 'playwright-core';
import { becomeCity } from './city.js';
import { ask, launch, openWindow, type Visit, dayOf } from './support.js';

/** More people than the points have room for in the time that they are open. */
describe('a day on which the points are open for twenty minutes', () => {
  const short = dayOf('remedies');
  let browser: Browser;
  let visit: Visit;

  beforeAll(async () => {
    await becomeCity(short);
    const { points } = await ask<{
      points: { nodes: { id: string; version: number; openingHours: string }[] };
    }>('ADMIN', '{ points(first: 50) { nodes { id version openingHours } } }');
    const month = new Date(short).toLocaleString('en', { month: 'short', timeZone: 'UTC' });
    const [year, , day] = short.split('-');
    for (const { id, version, openingHours } of points.nodes) {
      const input = { id, version, openingHours: `${openingHours}; ${year} ${month} ${day} 12:00-12:20` };
      await ask(
        'ADMIN',
        'mutation ($input: UpdatePointInput!) { updatePoint(input: $input) { __typename } }',
        {
          input,
        },
      );
    }
    browser = await launch();
    visit = await openWindow(browser);
    // Each remedy is tried by planning the day with it, which takes a busy machine long.
    visit.page.setDefaultTimeout(240_000);
    const { page } = await visit.signedIn('DISPATCHER', `/dispatch/${short}`);
    await page.getByRole('button', { name: 'Lag plan' }).click();
    await page.getByRole('button', { name: 'Publiser' }).waitFor();
  });

  afterAll(() => browser.close());

  const unassigned = async (): Promise<number> => {
    const heading = await visit.page.getByRole('heading', { name: /^Uten plass \(/ }).innerText();
    return Number(/\d+/.exec(heading)?.[0]);
  };

  it('says who has no place and why, and opens longer hours filled in, for that day alone', async () => {
    const { page } = visit;
    expect(await unassigned()).toBeGreaterThan(0);
    const longer = page.getByRole('button', { name: /Gjør dette … .*(åpent .* min lenger|Åpne )/ }).first();
    await longer.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: /^Åpningstid på/ }).waitFor();
    expect(await dialog.getByLabel('Stenger').inputValue()).not.toBe('09:20');
    await dialog.getByText(/Gjelder bare/).waitFor();
    expect(await visit.violations()).toEqual([]);
  });

  it('does it at a press of the button, plans again, and then fewer are without a place', async () => {
    const { page } = visit;
    const before = await unassigned();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Stenger').fill('16:00');
    await dialog.getByRole('button', { name: 'Gjør det, og planlegg på nytt' }).press('Enter');
    await page.getByRole('heading', { name: 'Planen lages' }).waitFor();
    await page.getByRole('heading', { name: 'Planen lages' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Publiser' }).waitFor();
    expect(await unassigned()).toBeLessThan(before);
    expect(visit.complaints).toEqual([]);
  });
});
