import type { Browser } from 'playwright-core';
import { planned } from './screens.js';
import { ask, launch, openWindow, PHONE, type Visit, dayOf, onThisMachine } from './support.js';

const date = dayOf('drive');

describe('a driver on the road', () => {
  let browser: Browser;
  let driver: Visit;

  beforeAll(async () => {
    await planned(date);
    browser = await launch();
    driver = await openWindow(browser, { size: PHONE });
    await passed(0);
    await driver.signedIn('DRIVER', `/drive?date=${date}`, '?vehicle=Bil%201');
    await driver.page.locator('.next').waitFor();
  });

  afterAll(() => browser.close());

  const begun = Date.now();
  /** Seconds by the phone's clock, which stands still in between. */
  const passed = (seconds: number) => driver.page.clock.setFixedTime(begun + 1000 * seconds);
  const reported = (count: number) =>
    driver.page
      .getByText(new RegExp(`^${count} av \\d+ meldt`))
      .first()
      .waitFor();
  const nextAlias = () => driver.page.locator('.next .door-who strong').first().innerText();

  it('says what went along and writes a note with one more touch, and the dispatcher reads both', async () => {
    const { page } = driver;
    const alias = await nextAlias();
    await page.getByText('Notat og det som fulgte med').first().click();
    await page.getByLabel('Matpose').first().check();
    await page.getByLabel('Notat', { exact: true }).first().fill('Ringte på to ganger');
    expect(await driver.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Ikke hjemme' }).first().click();
    await reported(1);
    await passed(20);
    await page.getByText(/venter på å bli sendt/).waitFor({ state: 'detached' });
    expect(await outcomesOf(alias)).toEqual([
      {
        kind: 'NOT_HOME',
        note: 'Ringte på to ganger',
        sideItems: ['FOOD'],
        doses: null,
        covers: null,
        retraction: null,
      },
    ]);
  });

  it('undoes within a minute what was sent already, and not afterwards', async () => {
    const { page } = driver;
    await page.getByRole('button', { name: /^Angre meldingen om/ }).click();
    await reported(0);
    await page.getByText(/venter på å bli sendt/).waitFor({ state: 'detached' });
    const alias = await nextAlias();
    expect(await outcomesOf(alias)).toEqual([]);
    await page.getByRole('button', { name: 'Levert', exact: true }).first().click();
    await reported(1);
    await passed(20 + 61);
    await page.getByRole('button', { name: /^Angre meldingen om/ }).waitFor({ state: 'detached' });
    await page.getByText(/venter på å bli sendt/).waitFor({ state: 'detached' });
  });

  it('calls from the stop: the number is asked for at the touch and kept nowhere', async () => {
    const { page } = driver;
    expect(await page.content()).not.toContain('tel:');
    await page
      .getByRole('button', { name: /^Ring / })
      .first()
      .click();
    const link = page.getByRole('link', { name: /^Ring \+47/ });
    expect(await link.getAttribute('href')).toMatch(/^tel:\+47\d{8}$/);
    expect(await kept(driver)).not.toMatch(/\+47/);
  });

  it('says that a recipient was not fit to receive, and that fewer doses than planned were handed over', async () => {
    const { page } = driver;
    const unfit = await nextAlias();
    const fewer = page.getByRole('button', { name: 'Én dose mindre' });
    do await page.getByRole('button', { name: 'Ikke i stand til å ta imot' }).first().click();
    while ((await fewer.count()) === 0);
    const door = page.locator('.next .door').filter({ has: fewer }).first();
    const alias = await door.locator('.door-who strong').innerText();
    await door.getByRole('button', { name: 'Én dose mer' }).click({ force: true }); // never more than planned
    expect(await door.getByRole('button', { name: 'Levert', exact: true }).count()).toBe(1);
    await fewer.first().press('Enter');
    expect(await driver.violations()).toEqual([]);
    await door.getByRole('button', { name: /^Levert \d av \d$/ }).press('Enter');
    await page.reload(); // what is not sent yet is kept
    await page.getByText(/venter på å bli sendt/).waitFor();
    await passed(100);
    await page.getByText(/venter på å bli sendt/).waitFor({ state: 'detached' });
    await page
      .locator('.route li', { hasText: alias })
      .getByText(/^✓ Levert kl\. .*, \d av \d doser$/)
      .waitFor();
    expect(await outcomesOf(unfit)).toMatchObject([{ kind: 'NOT_FIT', doses: null }]);
    const [outcome] = (await outcomesOf(alias)) as { kind: string; doses: number; covers: string[] }[];
    expect(outcome).toMatchObject({ kind: 'DELIVERED', doses: outcome.covers.length });
  });

  it('is told what has changed, over a reload too, until they say that they have seen it', async () => {
    const { page } = driver;
    const alias = await nextAlias();
    await writeAccessNotes(alias, 'Bakdøra, andre etasje');
    await page.reload();
    const note = page.getByRole('alert').filter({ hasText: 'Ruta di er endret' });
    await note.getByText('ny adkomst').waitFor();
    expect(await note.innerText()).toContain(alias);
    await page.reload();
    await note.getByText('ny adkomst').waitFor();
    await note.getByRole('button', { name: 'Greit' }).click();
    await note.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Bakdøra, andre etasje').waitFor();
    expect(await note.count()).toBe(0);
  });

  it('opens the route again without network, from what the phone has kept', async () => {
    const { page, context } = driver;
    const alias = await nextAlias();
    await page.evaluate('navigator.serviceWorker.ready');
    await page.waitForFunction(
      `caches.open('doserute-files').then((cache) => cache.keys()).then((keys) => keys.length > 2)`,
    );
    await context.setOffline(true);
    await page.reload();
    await page.getByText(/Du er uten nett/).waitFor();
    expect(await nextAlias()).toBe(alias);
    await page.reload();
    expect(await nextAlias()).toBe(alias);
  });

  it('is asked before signing out with something unsaid, and then leaves nothing but that', async () => {
    const { page, context } = driver;
    await page.getByRole('button', { name: 'Levert', exact: true }).first().click();
    await page.getByRole('button', { name: 'Logg ut' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 melding er ikke sendt').waitFor();
    await dialog.getByRole('button', { name: 'Bli innlogget' }).click();
    await context.setOffline(false);
    await passed(120);
    await page.getByText(/venter på å bli sendt/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Logg ut' }).click();
    await page.getByRole('heading', { name: 'Logg inn' }).waitFor();
    await nothingKept(driver);
  });

  it('carries nothing of the route when the shift is over', async () => {
    const { page } = driver;
    await driver.signedIn('DRIVER', `/drive?date=${date}`, '?vehicle=Bil%201');
    await page.locator('.next').waitFor();
    expect(await kept(driver)).toMatch(/D-0\d\d/);
    await page.clock.setFixedTime(onThisMachine(`${date}T20:00:00+01:00`));
    await page.getByText('Vakten er slutt').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/D-0\d\d/);
    expect(await driver.violations()).toEqual([]);
    await page.evaluate(`sessionStorage.removeItem('doserute.token')`);
    await nothingKept(driver);
  });
});

/** Everything that the browser keeps for the page but the choices of a device, as text. */
const kept = ({ page }: Visit): Promise<string> =>
  page.evaluate(`(async () => JSON.stringify([
    Object.entries(localStorage).filter(([key]) => !['doserute.language', 'doserute.theme', 'doserute.tour'].includes(key)),
    Object.entries(sessionStorage).filter(([key]) => key !== 'doserute.clock'),
    await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))),
    await indexedDB.databases(),
    document.cookie,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]))()`);

async function nothingKept(visit: Visit): Promise<void> {
  await visit.page.waitForFunction(
    `caches.keys().then(async (names) => names.length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0)`,
  );
  expect(JSON.parse(await kept(visit))).toEqual([[], [], [], [], '', 0]);
}

async function outcomesOf(alias: string): Promise<unknown[]> {
  const { plans } = await ask<{
    plans: {
      nodes: {
        status: string;
        routes: { stops: { visits: { recipient: { alias: string }; outcomes: unknown[] }[] }[] }[];
      }[];
    };
  }>(
    'LAR_STAFF',
    `query ($date: Date!) { plans(date: $date) { nodes { status routes { stops { visits { recipient { alias }
       outcomes { kind note sideItems doses covers retraction { reason } } } } } } } }`,
    { date },
  );
  return plans.nodes
    .filter(({ status }) => status === 'PUBLISHED')
    .flatMap(({ routes }) => routes)
    .flatMap(({ stops }) => stops)
    .flatMap(({ visits }) => visits)
    .filter(({ recipient }) => recipient.alias === alias)
    .flatMap(({ outcomes }) => outcomes);
}

async function writeAccessNotes(alias: string, accessNotes: string): Promise<void> {
  const { recipients } = await ask<{
    recipients: {
      nodes: { residence: { id: string; version: number; address: string; lat: number; lon: number } }[];
    };
  }>(
    'LAR_STAFF',
    `query ($alias: String!) { recipients(filter: { alias: $alias }) { nodes { residence {
       id version address lat lon } } } }`,
    { alias },
  );
  const { id, version, address, lat, lon } = recipients.nodes[0].residence;
  await ask(
    'LAR_STAFF',
    'mutation ($input: CorrectResidenceInput!) { correctResidence(input: $input) { __typename } }',
    { input: { id, version, address, lat, lon, accessNotes } },
  );
}
