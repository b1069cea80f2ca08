import type { Browser, Locator, Page } from 'playwright-core';
import { planned } from './screens.js';
import { ask, launch, openWindow, type Role, type Visit, dayOf } from './support.js';

/** Days that no other test plans. */
const DAY = dayOf('bookings');
const PLANNED_DAY = dayOf('booked');

interface Collector {
  readonly id: string;
  readonly alias: string;
  /** Until when they may be served. */
  readonly window: { readonly latest: string };
}

/** Demo people who collect and have a handout on the day; those who have agreed to text messages, or not. */
async function collectors(sms: boolean): Promise<readonly Collector[]> {
  const { recipients, handouts } = await ask<{
    recipients: { nodes: readonly (Collector & { consents: readonly { purpose: string }[] })[] };
    handouts: { nodes: readonly { recipientId: string }[] };
  }>(
    'LAR_STAFF',
    `query ($date: Date!) {
       recipients(filter: { mode: PICKUP }, first: 200) { nodes { id alias window { latest } consents { purpose } } }
       handouts(from: $date, until: $date, first: 200) { nodes { recipientId } }
     }`,
    { date: DAY },
  );
  const due = new Set(handouts.nodes.map(({ recipientId }) => recipientId));
  return recipients.nodes.filter(
    ({ id, consents }) => due.has(id) && consents.some(({ purpose }) => purpose === 'SMS') === sms,
  );
}

const timeOf = async ({ id }: Collector): Promise<{ id: string; start: string } | undefined> => {
  const { heldTimes } = await ask<{ heldTimes: { nodes: readonly { id: string; start: string }[] } }>(
    'LAR_STAFF',
    'query ($id: UUID!, $date: Date!) { heldTimes(recipient: $id, date: $date) { nodes { id start } } }',
    { id, date: DAY },
  );
  return heldTimes.nodes[0];
};

describe('a time to collect', () => {
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let dialog: Locator;

  beforeAll(async () => {
    browser = await launch();
    visit = await openWindow(browser);
    ({ page } = visit);
    dialog = page.getByRole('dialog');
  });

  afterAll(() => browser.close());

  const open = async ({ id }: Collector, role: Role = 'LAR_STAFF', at = visit): Promise<void> => {
    await at.signedIn(role, `/staff/${id}?day=${DAY}`);
    await at.page.locator('#day .row, #day .subtle').first().waitFor();
  };
  const section = () => page.locator('#day');

  it('is given with its risk in sight, told in neutral words, moved, printed and cancelled', async () => {
    const [who] = await collectors(true);
    await open(who);
    await section().getByRole('button', { name: 'Gi hentetid …' }).click();
    await dialog.getByRole('radio').first().waitFor();
    await dialog.getByText('Velg en tid for å se hva den betyr.').waitFor();
    await dialog.locator('.free-time').first().click();
    await dialog.getByText(/ventes til stede/).waitFor();
    await dialog.getByText('På SMS, når tiden er gitt:').waitFor();
    const words = await dialog.locator('.message').innerText();
    expect(words).toMatch(/\d\d:\d\d/);
    expect(words).not.toMatch(/LAR|metadon|buprenorfin|medisin|dose|apotek/i);
    expect(await visit.violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Gi tiden' }).click();
    await dialog.waitFor({ state: 'detached' });
    await section().getByText('Satt for hånd').waitFor();
    await section()
      .getByText(/Venter på å bli sendt|Sendes nå|^Sendt$/)
      .waitFor();
    expect(await section().locator('.message').innerText()).toBe(words);
    await page.locator('.day', { hasText: 'Henter kl.' }).last().waitFor();
    expect(await visit.violations()).toEqual([]);

    const first = await timeOf(who);
    await section().getByRole('button', { name: 'Flytt hentetiden …' }).click();
    await dialog.locator('.free-time').nth(6).click();
    await dialog.getByRole('button', { name: 'Flytt hit' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await timeOf(who))?.start).not.toBe(first?.start);

    await section().getByRole('link', { name: 'Kort eller brev til utskrift' }).click();
    await page.locator('.slot-card-alone').waitFor();
    await page.getByLabel('Brev').check();
    expect(await page.locator('.letter').innerText()).toMatch(/\d\d:\d\d/);
    expect(await visit.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Tilbake' }).click();

    await section().getByRole('button', { name: 'Avlys hentetiden …' }).click();
    await dialog.getByRole('button', { name: 'Avlys tiden' }).click();
    await dialog.waitFor({ state: 'detached' });
    await section().getByText('Ingen hentetid er satt.').waitFor();
    expect(await timeOf(who)).toBeUndefined();
  });

  it('that breaks a rule says which, and is given with a reason only, by keyboard', async () => {
    const early = (await collectors(false)).find(({ window }) => window.latest < '14:00')!;
    await open(early);
    await section().getByRole('button', { name: 'Gi hentetid …' }).press('Enter');
    await dialog.getByRole('radio').first().waitFor();
    await dialog.getByLabel('Vis også tider som bryter en regel').press('Space');
    await dialog
      .getByRole('radio', { name: /bryter en regel/ })
      .last()
      .press('Space');
    await dialog.getByRole('heading', { name: 'Denne tiden bryter regler' }).waitFor();
    await dialog.getByText(/Får ikke SMS/).waitFor();
    expect(await visit.violations()).toEqual([]);
    const give = dialog.getByRole('button', { name: 'Gi tiden likevel' });
    await give.press('Enter');
    expect(await timeOf(early)).toBeUndefined();
    await dialog.getByLabel('Hvorfor skal den gis likevel?').fill('Avtalt med legen');
    await give.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await section().getByText('Bryter en regel fordi: Avtalt med legen').waitFor();
    await section().getByText('Ingen SMS er sendt eller venter.').waitFor();
  });

  it('that another user has given meanwhile is a choice', async () => {
    const who = (await collectors(false)).filter(({ window }) => window.latest > '14:00')[0];
    await open(who);
    await section().getByRole('button', { name: 'Gi hentetid …' }).click();
    await dialog.locator('.free-time').nth(3).click();
    const { freeTimes, recipient } = await ask<{
      freeTimes: readonly { start: string; breaks: readonly object[] }[];
      recipient: { usualPoint: { id: string } };
    }>(
      'LAR_STAFF',
      `query ($id: UUID!, $point: UUID!, $date: Date!) {
         recipient(id: $id) { usualPoint { id } }
         freeTimes(recipient: $id, point: $point, date: $date) { start breaks { code } } }`,
      { id: who.id, date: DAY, point: await dialog.locator('select').inputValue() },
    );
    const free = freeTimes.filter(({ breaks }) => breaks.length === 0);
    const theirs = free.at(-1)!.start;
    await ask('DISPATCHER', 'mutation ($input: BookTimeInput!) { bookTime(input: $input) { __typename } }', {
      input: { recipient: who.id, point: recipient.usualPoint.id, start: theirs },
    });
    await dialog.getByRole('button', { name: 'Gi tiden' }).click();
    await dialog.getByText(/Noen andre har endret dette/).waitFor();
    expect((await timeOf(who))?.start).toBe(theirs);
    await dialog.getByRole('button', { name: 'Flytt hit' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await timeOf(who))?.start).toBe(free[3].start);
  });

  it('is not offered to a user who may not give it, nor on a day without a handout', async () => {
    const who = (await collectors(false))[0];
    await open(who, 'ADMIN');
    expect(await section().getByRole('button').count()).toBe(0);
    await visit.signedIn('LAR_STAFF', `/staff/${who.id}?day=2020-01-01`);
    await section()
      .getByText(/Ingen utlevering denne dagen/)
      .waitFor();
    expect(await section().getByRole('button').count()).toBe(0);
  });

  it('is moved from the point’s list in the plan, and the plan has it at once', async () => {
    await planned(PLANNED_DAY);
    await visit.signedIn('DISPATCHER', `/dispatch/${PLANNED_DAY}`);
    await page
      .locator('#points')
      .getByRole('button', { name: /^Vis hentetidene/ })
      .first()
      .click();
    const row = page.locator('.plan-side .cards-scroll > li').last();
    const alias = await row.getByRole('link').innerText();
    await row.getByRole('button', { name: /^Flytt hentetiden/ }).click();
    await dialog.locator('.free-time').first().click();
    const time = await dialog.locator('.free-time', { has: page.locator(':checked') }).innerText();
    await dialog.getByRole('button', { name: 'Flytt hit' }).click();
    await dialog.waitFor({ state: 'detached' });
    const clock = /\d\d:\d\d/.exec(time)![0];
    await page
      .locator('.plan-side .cards-scroll > li', { hasText: alias })
      .getByText(clock, { exact: true })
      .waitFor();
    await page.locator('.plan-side .cards-scroll > li', { hasText: alias }).getByText('Låst').waitFor();
    expect(await visit.violations()).toEqual([]);
  });
});
