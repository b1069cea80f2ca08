import type { Browser } from 'playwright-core';
import { becomeCity } from './city.js';
import { ask, launch, openWindow, PHONE, type Visit, dayOf } from './support.js';

const DELIVERIES = 5;

describe.each([
  { where: 'the demo', date: dayOf('demo'), prepare: () => Promise.resolve() },
  { where: 'a city of 250', date: dayOf('city'), prepare: becomeCity },
])('a day of $where, from no plan to doses delivered', ({ date, prepare }) => {
  let browser: Browser;
  let dispatcher: Visit;
  let driver: Visit;

  beforeAll(async () => {
    await prepare(date);
    browser = await launch();
    dispatcher = await openWindow(browser);
    driver = await openWindow(browser, { size: PHONE });
    await dispatcher.signedIn('DISPATCHER', `/dispatch/${date}`);
  });

  afterAll(() => browser.close());

  it('begins without a plan, and says what planning would do', async () => {
    await dispatcher.page.getByText('Det er ingen plan for denne dagen ennå.').waitFor();
  });

  it('shows the search going on, and then the draft with map and board', async () => {
    const { page } = dispatcher;
    await page.getByRole('button', { name: 'Lag plan' }).click();
    await page.getByRole('heading', { name: 'Planen lages' }).waitFor();
    await page.getByText(/av \d+ sekunder/).waitFor();
    await page.getByRole('button', { name: 'Publiser' }).waitFor();
    await page.locator('canvas[data-ready]').waitFor();
    await page.getByRole('group', { name: 'Tavle', exact: true }).waitFor();
    expect(await page.locator('.board-delivery').count()).toBeGreaterThan(DELIVERIES);
  });

  it('is reached by keyboard: arrows between stops, Enter chooses one', async () => {
    const { page } = dispatcher;
    await page.locator('.board-stop[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /– Stopp 1$/ }).waitFor();
  });

  it('keeps a locked stop when the day is planned again', async () => {
    const { page } = dispatcher;
    const chosen = page.getByRole('region', { name: /– Stopp 1$/ });
    const alias = await chosen.getByRole('link').first().innerText();
    await chosen.getByRole('button', { name: 'Lås', exact: true }).press('Enter');
    await chosen.getByRole('button', { name: 'Lås opp' }).waitFor();
    await page.getByRole('button', { name: 'Planlegg på nytt' }).click();
    await page.getByRole('heading', { name: 'Planen lages' }).waitFor();
    await page.getByRole('heading', { name: 'Planen lages' }).waitFor({ state: 'detached' });
    await page.getByRole('group', { name: 'Tavle', exact: true }).waitFor();
    await page.locator(`.board-stop[aria-label*="${alias}"][aria-label*="Låst"]`).waitFor();
  });

  let resting = '';
  const onResting = () =>
    dispatcher.page.getByRole('group', { name: new RegExp(`^${resting},`) }).locator('.board-delivery');

  it('moves a handout to a shift at rest by the mouse, and says before the drop what it costs', async () => {
    const { page } = dispatcher;
    const stop = page.locator(`.board-delivery[aria-label*="${await easyAlias(date)}"]`);
    const lane = page.locator('g[role="group"]').filter({ hasText: 'Kjører ikke i denne planen' }).first();
    resting = (await lane.getAttribute('aria-label'))!.split(',')[0];
    await page.evaluate(`document.querySelector('.board').scrollIntoView()`);
    const from = (await stop.boundingBox())!;
    const to = (await lane.getByText('Kjører ikke').boundingBox())!;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y + to.height / 2, { steps: 8 });
    await page
      .locator('.board-drop-said')
      .filter({ hasText: /min på vakt, .* km, kostnad/ })
      .waitFor();
    // Every lane says so meanwhile, not only the one under the pointer.
    await page.locator('.board-tried').nth(2).waitFor();
    await page.mouse.up();
    await onResting().or(page.locator('.trouble')).waitFor();
    expect(await page.locator('.trouble').allInnerTexts()).toEqual([]);
    expect(await page.locator('.board-tried').count()).toBe(0);
  });

  it('takes a change back and makes it again by keyboard and by button', async () => {
    const { page } = dispatcher;
    await page.keyboard.press('Control+z');
    await onResting().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await onResting().waitFor();
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await onResting().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Gjør om', exact: true }).click();
    await onResting().waitFor();
  });

  /** How many have no place, as the list of them says. */
  const unassigned = async (): Promise<number> => {
    const heading = await dispatcher.page.getByRole('heading', { name: /^Uten plass/ }).innerText();
    return Number(/\d+/.exec(heading)?.[0]);
  };
  let without = 0;

  it('takes a handout out of the plan and says who is left without a place', async () => {
    const { page } = dispatcher;
    without = (await unassigned()) + 1;
    // A locked one cannot be taken out.
    await page.locator('.board-delivery:not([aria-label*="Låst"])').nth(1).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Flytt …/ })
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog');
    // What each place would cost stands in the dialog before anything is chosen.
    await dialog.getByRole('status').getByText(/^[✓✗]/).waitFor();
    await dialog.getByLabel('Ta ut av planen').check();
    await dialog.getByRole('button', { name: 'Flytt', exact: true }).press('Enter');
    const link = page.getByRole('link', { name: `${without} uten plass` });
    await link.or(page.getByRole('alert')).first().waitFor();
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
    await link.waitFor();
    await page.getByRole('heading', { name: `Uten plass (${without})` }).waitFor();
  });

  it('refuses a time when the point is closed, in words, and changes nothing', async () => {
    const { page } = dispatcher;
    await page.getByRole('button', { name: 'Gi plass …' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Til et utleveringssted').check();
    await dialog.getByLabel('Klokkeslett').fill('03:00');
    await dialog.getByText('Ikke en hentetid på dette stedet.').waitFor();
    await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
    await dialog.getByRole('heading', { name: 'Det går ikke' }).waitFor();
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('heading', { name: `Uten plass (${without})` }).waitFor();
  });

  it('gives a place back by keyboard, one that is said to be possible before it is chosen', async () => {
    const { page } = dispatcher;
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: `Uten plass (${without - 1})` }).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('heading', { name: `Uten plass (${without})` }).waitFor();
    await page.getByRole('button', { name: 'Gi plass …' }).first().press('Enter');
    const dialog = page.getByRole('dialog');
    // The route whose name has a price behind it takes the handout, at the first place that has one too.
    const routes = dialog.getByLabel('Kjørerute', { exact: true });
    const route = routes
      .locator('option')
      .filter({ hasText: /\([+−-]?\d/ })
      .first();
    await route.waitFor({ state: 'attached' });
    await routes.selectOption(await route.getAttribute('value'));
    const places = dialog.getByLabel('Plass i ruta', { exact: true });
    const place = places
      .locator('option')
      .filter({ hasText: / – [+−-]?\d/ })
      .first();
    await place.waitFor({ state: 'attached' });
    await places.selectOption(await place.getAttribute('value'));
    await dialog
      .getByRole('status')
      .getByText(/^✓ Går/)
      .waitFor();
    await dialog.getByRole('button', { name: 'Flytt', exact: true }).press('Enter');
    await page.getByRole('heading', { name: `Uten plass (${without - 1})` }).waitFor();
  });

  it('lays the draft beside the plan before it', async () => {
    const { page } = dispatcher;
    await page.getByRole('button', { name: 'Sammenlign' }).press('Enter');
    const compared = page.getByRole('region', { name: 'To planer side om side' });
    await compared.getByText(/står annerledes|Alle står på samme sted/).waitFor();
    await compared.getByRole('row', { name: /^Kostnad/ }).waitFor();
    expect(await dispatcher.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Sammenlign' }).click();
  });

  it('shows how many may be at a point through the day, as a curve and as numbers', async () => {
    const { page } = dispatcher;
    await page
      .getByRole('button', { name: /^Vis hentetidene/ })
      .first()
      .press('Enter');
    await page.getByRole('img', { name: 'Til stede gjennom dagen' }).waitFor();
    await page.getByText('Vis tallene').click();
    await page.getByRole('columnheader', { name: 'Høyst, 19 av 20 dager' }).waitFor();
    expect(await dispatcher.violations()).toEqual([]);
  });

  it('is published, and then the driver has a route', async () => {
    const { page } = dispatcher;
    await driver.signedIn('DRIVER', `/drive?date=${date}`, '?vehicle=Bil%201');
    await driver.page.getByText('Du har ingen stopp denne dagen.').waitFor();
    await page.getByRole('button', { name: 'Publiser' }).click();
    await page.getByText('Publisert. Sjåførene ser rutene sine nå.').waitFor();
    await driver.page.getByRole('heading', { name: /^Neste stopp/ }).waitFor();
  });

  it('shows another dispatcher the same at once, and makes a plan that was changed meanwhile a choice', async () => {
    const other = await openWindow(browser);
    // This one hears nothing of what others do, as on a poor line.
    await other.page.routeWebSocket(/graphql/, () => undefined);
    await other.signedIn('DISPATCHER', `/dispatch/${date}`);
    const locked = '.board-delivery[aria-label*="Låst"]';
    await other.page.locator(locked).first().click();
    await other.page.getByRole('button', { name: 'Lås opp' }).waitFor();

    const { page } = dispatcher;
    await page.locator(locked).first().click();
    await page.getByRole('button', { name: 'Lås opp' }).click();
    await page.getByRole('button', { name: 'Lås', exact: true }).waitFor();

    await other.page.getByRole('button', { name: 'Lås opp' }).click();
    await other.page.getByRole('heading', { name: 'Noen andre rakk å endre planen' }).waitFor();
    await other.page.getByRole('button', { name: 'Vis planen som gjelder nå' }).click();
    await other.page.getByRole('button', { name: 'Lås', exact: true }).waitFor();
    await other.close();
  });

  it('lets the driver undo a slip', async () => {
    const { page } = driver;
    await page.getByRole('button', { name: 'Ikke hjemme' }).click();
    await page.getByRole('button', { name: /^Angre meldingen om/ }).click();
    await page
      .getByText(/^0 av \d+ meldt/)
      .first()
      .waitFor();
  });

  it('keeps what the driver reports without network, also over a reload, and sends it once there is network', async () => {
    const { page, context } = driver;
    await page.evaluate('navigator.serviceWorker.ready');
    await context.setOffline(true);
    await page.getByText(/Du er uten nett/).waitFor();
    for (let said = 1; said <= DELIVERIES; said++) {
      await page.getByRole('button', { name: 'Levert', exact: true }).first().click();
      await page
        .getByText(new RegExp(`^${said} av`))
        .first()
        .waitFor();
    }
    await page.reload();
    await page.getByText(`${DELIVERIES} meldinger venter på å bli sendt`).waitFor();
    await context.setOffline(false);
    await page.getByText(/venter på å bli sendt/).waitFor({ state: 'detached' });
    await page
      .getByText(new RegExp(`^${DELIVERIES} av`))
      .first()
      .waitFor();
  });

  it('shows the dispatcher what was delivered, without asking', async () => {
    const { page } = dispatcher;
    const reported = page.locator('.figures div').filter({ hasText: 'Meldt' });
    await reported.getByText(String(DELIVERIES), { exact: true }).waitFor();
    await page.locator('.board-said-delivered').first().waitFor();
  });

  it('has given the browsers nothing to complain of', () => {
    const offline = /ERR_INTERNET_DISCONNECTED|WebSocket|Failed to fetch/;
    expect(dispatcher.complaints).toEqual([]);
    expect(driver.complaints.filter((complaint) => !offline.test(complaint))).toEqual([]);
  });
});

/** A recipient on a route whom any crew can serve at any time of the day, so that a move is not refused. */
async function easyAlias(date: string): Promise<string> {
  interface Recipient {
    alias: string;
    staffRequired: number;
    window: { earliest: string | null; latest: string | null };
    orders: { form: string }[];
  }
  const { plans } = await ask<{
    plans: { nodes: { routes: { stops: { locked: boolean; visits: { recipient: Recipient }[] }[] }[] }[] };
  }>(
    'DISPATCHER',
    `query ($date: Date!) { plans(date: $date, first: 1) { nodes { routes { stops { locked visits { recipient {
      alias staffRequired window { earliest latest } orders { form }
    } } } } } } }`,
    { date },
  );
  const easy = plans.nodes
    .flatMap(({ routes }) => routes)
    .flatMap(({ stops }) => stops)
    .filter(({ locked, visits }) => !locked && visits.length === 1)
    .flatMap(({ visits }) => visits)
    .find(
      ({ recipient: { staffRequired, window, orders } }) =>
        staffRequired === 1 &&
        (window.latest ?? '23:59') >= '14:30' &&
        (window.earliest ?? '00:00') <= '10:00' &&
        orders.every(({ form }) => form !== 'DEPOT_INJECTION'),
    );
  if (!easy) throw new Error('No recipient on the routes is easy to move.');
  return easy.recipient.alias;
}
