import type { Browser } from 'playwright-core';
import { launch, openWindow, url } from './support.js';
import { planned, SCREENS } from './screens.js';

describe('every screen', () => {
  let browser: Browser;

  beforeAll(async () => {
    await planned();
    browser = await launch();
  });

  afterAll(() => browser.close());

  it.each(SCREENS.flatMap((screen) => (['nb', 'en'] as const).map((language) => ({ ...screen, language }))))(
    '$name in $language, light and dark, has no fault that axe finds and breaks no policy',
    async ({ open, size, language }) => {
      const visit = await openWindow(browser, { language, theme: 'light', size });
      await open(visit);
      expect(await visit.violations()).toEqual([]);
      // As the choice of appearance does it, without opening everything once more.
      await visit.page.evaluate(`document.documentElement.dataset.colorScheme = 'dark'`);
      expect(await visit.violations()).toEqual([]);
      expect(await visit.page.locator('h1').count()).toBe(1);
      expect(await visit.page.locator('html').getAttribute('lang')).toBe(language);
      expect(visit.complaints).toEqual([]);
      await visit.close();
    },
  );

  it('says the same in the other language at a click', async () => {
    const visit = await openWindow(browser);
    await visit.page.goto(url);
    await visit.page.getByRole('heading', { name: 'Logg inn' }).waitFor();
    await visit.page.getByRole('button', { name: 'English' }).click();
    await visit.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await visit.close();
  });

  it('is reached from the sign-in screen by keyboard, and left again without a trace of the token', async () => {
    const visit = await openWindow(browser);
    const { page } = visit;
    await page.goto(url);
    await page.getByRole('button', { name: /^LAR-ansatt/ }).press('Enter');
    await page.getByRole('heading', { name: 'Mottakere' }).waitFor();
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('ey');
    await page.getByRole('button', { name: 'Logg ut' }).press('Enter');
    await page.getByRole('heading', { name: 'Logg inn' }).waitFor();
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain('ey');
    await visit.close();
  });

  it('shows who a recipient is only to a user who says why', async () => {
    const visit = await openWindow(browser);
    const { page } = await visit.signedIn('LAR_STAFF', '/staff?alias=D-001');
    await page.getByRole('link', { name: 'D-001' }).click();
    await page.getByRole('button', { name: 'Vis navn og telefon' }).click();
    await page.getByText('Skriv hvorfor, med minst tre tegn.').waitFor();
    await page.getByLabel('Hvorfor trenger du det?').fill('Ringer om ny utleveringsdag');
    await page.getByRole('button', { name: 'Vis navn og telefon' }).click();
    await page.getByText('Fødselsnummer').waitFor();
    await visit.close();
  });

  it('finds recipients by a part of the alias, and says so when there are none', async () => {
    const visit = await openWindow(browser);
    const { page } = await visit.signedIn('DISPATCHER', '/staff');
    await page.getByLabel('Søk på alias').fill('D-01');
    await page.getByText('10 mottakere, etter alias').waitFor();
    await page.getByLabel('Søk på alias').fill('finnes ikke');
    await page.getByText('Ingen mottakere passer med søket.').waitFor();
    await visit.close();
  });
});
