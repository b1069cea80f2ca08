import type { Browser } from 'playwright-core';
import { walkAsNewcomer } from './newcomer.js';
import { planned } from './screens.js';
import { launch, openWindow, serviceNow, url } from './support.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('a newcomer comes from npm start to a published plan in under five clicks', async () => {
  const { clicks } = await walkAsNewcomer(browser, async (visit) => {
    expect(await visit.violations()).toEqual([]);
  });
  expect(clicks).toBeGreaterThan(0);
  expect(clicks).toBeLessThan(5);
});

describe('the tour of the demo', () => {
  it('leads by keyboard through the roles’ real screens, and is over for good when it is left', async () => {
    await planned();
    const visit = await openWindow(browser, { tour: true });
    const { page } = visit;
    await page.goto(url);
    await page.getByRole('button', { name: /^LAR-ansatt/ }).click();
    const tour = page.getByRole('complementary');
    await tour.getByRole('button', { name: 'Gå dit' }).press('Enter');
    await page.getByRole('heading', { name: 'Dagens plan', level: 1 }).waitFor();
    await tour.getByRole('button', { name: 'Neste' }).press('Enter');
    await tour.getByText(/2 av 5: Flytt et stopp/).waitFor();
    expect(await visit.violations()).toEqual([]);
    await tour.getByRole('button', { name: 'Neste' }).press('Enter');
    await tour.getByRole('button', { name: 'Neste' }).press('Enter');
    await page.getByRole('heading', { name: 'Min rute', level: 1 }).waitFor();
    await tour.getByText(/4 av 5: Kjør ruta/).waitFor();
    await page.reload();
    await tour.getByText(/4 av 5: Kjør ruta/).waitFor();
    await tour.getByRole('button', { name: 'Neste' }).press('Enter');
    await page.getByRole('heading', { name: 'Mottakere', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await tour.getByText(/Tour 5 of 5/).waitFor();
    await tour.getByRole('button', { name: 'Done' }).press('Enter');
    await tour.waitFor({ state: 'detached' });
    await page.reload();
    // In bokmål again, as each window of these tests begins.
    await page.getByRole('heading', { name: 'Mottakere', level: 1 }).waitFor();
    expect(await tour.count()).toBe(0);
    expect(visit.complaints.filter((complaint) => !/abort/i.test(complaint))).toEqual([]);
    await visit.close();
  });

  it('is not there outside the demo, whose tokens another signs', async () => {
    const visit = await openWindow(browser, { tour: true });
    const { page } = visit;
    await page.goto(url);
    const claims = { iss: 'https://login.example.no', role: 'LAR_STAFF', municipality: '0301', sub: 'x' };
    const exp = Math.floor(serviceNow() / 1000) + 600;
    const payload = Buffer.from(JSON.stringify({ ...claims, exp })).toString('base64url');
    // The service does not believe it; the console shows its frame until the service has said so.
    await page.route('**/graphql', () => undefined);
    await page.evaluate(`sessionStorage.setItem('doserute.token', 'x.${payload}.x')`);
    await page.goto(`${url}/staff`);
    await page.getByRole('heading', { name: 'Mottakere', level: 1 }).waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
    await visit.close();
  });
});
