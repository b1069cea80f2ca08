import type { Browser } from 'playwright-core';
import { planned } from './screens.js';
import { launch, openWindow, type Visit, dayOf } from './support.js';

describe('paper', () => {
  let browser: Browser;
  let visit: Visit;

  beforeAll(async () => {
    await planned();
    browser = await launch();
    visit = await openWindow(browser);
    await visit.signedIn('DISPATCHER', `/dispatch/${dayOf('everyday')}`);
    await visit.page.getByRole('link', { name: 'Skriv ut' }).click();
    await visit.page.locator('.sheet table').first().waitFor();
  });

  afterAll(() => browser.close());

  const printed = async (): Promise<string> => {
    await visit.page.emulateMedia({ media: 'print' });
    const text = await visit.page.locator('body').innerText();
    await visit.page.emulateMedia({ media: 'screen' });
    return text;
  };

  it('for a driver has aliases, times and counts, and no word of medicine or of who a recipient is', async () => {
    const text = await printed();
    expect(text).toMatch(/Kjøreliste, Bil 1/);
    expect(text).toMatch(/D-0\d\d/);
    expect(text).not.toMatch(/metadon|buprenorfin|LAR|fødselsnummer/i);
    expect(text).not.toContain('Logg ut');
  });

  it('for a recipient who collects is a card with a time and a place', async () => {
    const { page } = visit;
    await page.getByLabel('Kort med hentetid').press('Space');
    await page.locator('.slot-card').first().waitFor();
    const text = await printed();
    expect(text).toMatch(/kl\. \d\d:\d\d/);
    expect(text).not.toMatch(/metadon|buprenorfin|LAR|dose|apotek|feltplei/i);
    expect(await visit.violations()).toEqual([]);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
