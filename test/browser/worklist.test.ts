import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { type RunningService, startService } from '../../scripts/service-process.mjs';
import type * as Support from './support.js';

/** The demo's municipality begins on the first Monday; the tests live on the second, when a week is over. */
const FIRST_MONDAY = '2027-01-18T08:00:00+01:00';
const SECOND_MONDAY = '2027-01-25T08:00:00+01:00';
const WEEK = { from: '2027-01-18', until: '2027-01-24' };

interface Handout {
  readonly recipientId: string;
  readonly alias: string;
  readonly date: string;
  readonly covers: readonly string[];
}

describe('a week after the beginning', () => {
  const data = mkdtempSync(path.join(tmpdir(), 'doserute-week-'));
  let service: RunningService;
  let support: typeof Support;
  let browser: Browser;
  let visit: Support.Visit;
  let page: Page;
  let dialog: Locator;
  let held: Handout;
  let unrecorded: Handout;

  beforeAll(async () => {
    service = await startService(data, { env: { DOSERUTE_DEMO: 'true', DOSERUTE_NOW: FIRST_MONDAY } });
    await service.end('SIGTERM');
    service = await startService(data, { env: { DOSERUTE_DEMO: 'true', DOSERUTE_NOW: SECOND_MONDAY } });
    // A service of its own: the helpers of these tests visit the one that the environment names.
    process.env['DOSERUTE_URL'] = service.url;
    process.env['DOSERUTE_AHEAD'] = String(Date.parse(SECOND_MONDAY) - Date.now());
    support = await import('./support.js');
    ({ held, unrecorded } = await lived());
    browser = await support.launch();
    visit = await support.openWindow(browser);
    ({ page } = visit);
    dialog = page.getByRole('dialog');
  });

  afterAll(async () => {
    await browser.close();
    await service.end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  });

  /** One recipient got all but the last handout, which they refused for three days; of another nothing was recorded. */
  async function lived(): Promise<{ held: Handout; unrecorded: Handout }> {
    const { handouts } = await support.ask<{ handouts: { nodes: readonly Handout[] } }>(
      'LAR_STAFF',
      `query ($from: Date!, $until: Date!) {
         handouts(from: $from, until: $until, first: 500) { nodes { recipientId alias date covers } } }`,
      WEEK,
    );
    const of = (id: string) => handouts.nodes.filter(({ recipientId }) => recipientId === id);
    const last = handouts.nodes.find(
      ({ recipientId, date, covers }) =>
        covers.length >= 3 && of(recipientId).length >= 2 && date === of(recipientId).at(-1)?.date,
    )!;
    for (const handout of of(last.recipientId))
      await support.ask(
        'LAR_STAFF',
        'mutation ($input: RecordHandoutInput!) { recordHandout(input: $input) { __typename } }',
        { input: recordOf(handout, handout.date === last.date ? 'REFUSED' : 'DELIVERED') },
      );
    const other = handouts.nodes.find(
      ({ recipientId, covers }) => recipientId !== last.recipientId && covers.length === 2,
    )!;
    return { held: last, unrecorded: other };
  }

  const recordOf = ({ recipientId, date, covers }: Handout, kind: string) => ({
    id: crypto.randomUUID(),
    recipientId,
    date,
    kind,
    ...(kind === 'DELIVERED' ? { coversFrom: covers[0], coversUntil: covers.at(-1) } : {}),
  });

  /** The page of a recipient, at the week that is over. */
  const open = async (role: Support.Role, { recipientId, date }: Handout): Promise<void> => {
    await visit.signedIn(role, `/staff/${recipientId}?day=${date}`);
    await page.locator('.calendar').waitFor();
    await page.getByText('Dekket').first().waitFor();
  };

  describe('the worklist', () => {
    it('stands by kind, the most urgent first, in both languages, and leads to the recipient and the day', async () => {
      await visit.signedIn('LAR_STAFF', '/worklist');
      const first = page.getByRole('region').first();
      await first.getByRole('heading', { name: 'Stanset: en kliniker avgjør (1)' }).waitFor();
      await first.getByRole('link', { name: held.alias }).waitFor();
      await page
        .getByRole('region', { name: /^Utleveringer som ikke er ført/ })
        .getByRole('link', { name: unrecorded.alias })
        .waitFor();
      expect(await page.getByRole('link', { name: 'Arbeidsliste' }).getAttribute('aria-current')).toBe(
        'page',
      );
      expect(await visit.violations()).toEqual([]);
      await page.evaluate(`document.documentElement.dataset.colorScheme = 'dark'`);
      expect(await visit.violations()).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await first.getByRole('heading', { name: 'On hold: a clinician decides (1)' }).waitFor();
      await first.getByRole('link', { name: held.alias }).press('Enter');
      await page.getByRole('heading', { level: 1, name: held.alias }).waitFor();
      expect(new URL(page.url()).searchParams.get('day')).toBe(held.date);
    });

    it('is no screen of dispatchers and drivers', async () => {
      for (const [role, home] of [
        ['DISPATCHER', '**/dispatch'],
        ['DRIVER', '**/drive'],
      ] as const) {
        await visit.signedIn(role, '/worklist');
        await page.waitForURL(home);
        expect(await page.getByRole('link', { name: 'Arbeidsliste' }).count()).toBe(0);
      }
    });
  });

  describe('a handout that nobody reported', () => {
    it('is recorded from its gap, with the days that it was for filled in', async () => {
      await visit.signedIn('LAR_STAFF', `/staff/${unrecorded.recipientId}?day=${unrecorded.date}`);
      const remedy = page.getByRole('listitem').filter({
        hasText: `Registrer hvordan det gikk med utleveringen ${unrecorded.date.split('-').reverse().join('.')}`,
      });
      await remedy.getByRole('button', { name: /^Før utleveringen/ }).press('Enter');
      await dialog.waitFor();
      expect(await dialog.getByLabel('Dag', { exact: true }).inputValue()).toBe(unrecorded.date);
      expect(await dialog.getByLabel('til og med').inputValue()).toBe(unrecorded.covers.at(-1));
      expect(await visit.violations()).toEqual([]);
      await dialog.getByLabel('Utfall').selectOption('NOT_FIT');
      expect(await dialog.getByLabel('til og med').count()).toBe(0);
      await dialog.getByLabel('Utfall').selectOption('DELIVERED');
      await dialog.getByRole('button', { name: 'Før', exact: true }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await remedy.waitFor({ state: 'detached' });
      await page.locator('.day-covered', { hasText: 'gitt' }).first().waitFor();
      await page.getByRole('cell', { name: '2 doser', exact: true }).waitFor();
    });
  });

  describe('a hold', () => {
    it('is shown to LAR staff, who have no button to clear it', async () => {
      await open('LAR_STAFF', held);
      const first = Number(held.date.slice(-2)); // the limit is three days: the fourth is held
      // Held days are days without a dose, too: the count goes on.
      const said = `Utleveringene er stanset fra ${first + 3}\\. januar 2027: \\d+ dager uten dose`;
      await page.getByText(new RegExp(said)).waitFor();
      await page.getByText('Bare en kliniker kan oppheve stansen.').waitFor();
      await page.locator('.screen-head').getByText('Stanset').waitFor();
      expect(await page.getByRole('button', { name: /Opphev stansen/ }).count()).toBe(0);
      expect(await visit.violations()).toEqual([]);
    });

    it('is cleared by a clinician with a reason, and leaves the worklist', async () => {
      await open('CLINICIAN', held);
      await page.getByRole('button', { name: /^Opphev stansen/ }).press('Enter');
      await dialog.waitFor();
      expect(await visit.violations()).toEqual([]);
      await dialog.getByLabel('Ingen ny stans til og med').fill('2027-01-20');
      await dialog.getByLabel('Vurdering og beslutning').fill('Samtale i dag');
      await dialog.getByRole('button', { name: 'Opphev', exact: true }).press('Enter');
      await dialog.getByRole('heading', { name: 'Ikke lagret' }).waitFor();
      await dialog.getByLabel('Ingen ny stans til og med').fill('');
      await dialog.getByRole('button', { name: 'Opphev', exact: true }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/^Stans opphevet 25\. januar 2027/).waitFor();
      await page.locator('.screen-head').getByText('Aktiv').waitFor();
      await page.locator('.screen-head').getByText('Stanset').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Arbeidsliste' }).click();
      await page.getByRole('region').first().waitFor();
      expect(await page.getByRole('heading', { name: /^Stanset/ }).count()).toBe(0);
    });
  });
});
