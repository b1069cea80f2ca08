import type { Browser, Locator, Page } from 'playwright-core';
import { planned } from './screens.js';
import { ask, launch, openWindow, type Role, serviceNow, type Visit, dayOf } from './support.js';

/** A published day that no other test plans: outcomes are reported on it. */
const DAY = dayOf('people');

interface Person {
  readonly id: string;
  readonly alias: string;
}

const person = async (alias: string): Promise<Person> => {
  const { recipients } = await ask<{ recipients: { nodes: readonly Person[] } }>(
    'LAR_STAFF',
    'query ($alias: String!) { recipients(filter: { alias: $alias }) { nodes { id alias } } }',
    { alias },
  );
  return recipients.nodes[0];
};

describe('LAR staff', () => {
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

  /** Waits until the field of the latitude is so. */
  const latitude = (so: string) =>
    page.waitForFunction(`document.querySelector('dialog input[inputmode]').value ${so}`);
  const look = (role: Role, path: string) => visit.signedIn(role, path);

  describe('who looks for a recipient by name', () => {
    it('says why, finds them, and leaves the name nowhere', async () => {
      const { id } = await person('D-012');
      const { identities } = await ask<{ identities: readonly { name: string; nationalId: string }[] }>(
        'LAR_STAFF',
        'query ($ids: [UUID!]!) { identities(recipientIds: $ids, reason: "Til en prøve") { name nationalId } }',
        { ids: [id] },
      );
      const { name, nationalId } = identities[0];
      await look('LAR_STAFF', '/staff');
      await page.getByRole('button', { name: 'Finn med navn …' }).press('Enter');
      await dialog.getByLabel('Navn eller fødselsnummer').fill(name.toLowerCase());
      await dialog.getByRole('button', { name: 'Finn', exact: true }).press('Enter');
      await dialog.getByText('Skriv hvorfor, med minst tre tegn.').waitFor();
      await dialog.getByLabel('Hvorfor trenger du det?').fill('Ringer om en ny tid');
      await dialog.getByRole('button', { name: 'Finn', exact: true }).press('Enter');
      await dialog.getByRole('link', { name: 'D-012' }).waitFor();
      expect(await visit.violations()).toEqual([]);
      await dialog.getByLabel('Navn eller fødselsnummer').fill(nationalId);
      await dialog.getByRole('button', { name: 'Finn', exact: true }).click();
      await dialog.getByText('Én er funnet:').waitFor();
      await dialog.getByRole('link', { name: 'D-012' }).click();
      await page.getByRole('heading', { level: 1, name: 'D-012' }).waitFor();
      const kept = await page.evaluate<string>(
        'JSON.stringify([location.href, localStorage, sessionStorage, document.title])',
      );
      for (const secret of [name, nationalId]) expect(kept.toLowerCase()).not.toContain(secret.toLowerCase());
    });

    it('is told that no recipient has the name; a dispatcher is not offered the search', async () => {
      await look('LAR_STAFF', '/staff');
      await page.getByRole('button', { name: 'Finn med navn …' }).click();
      await dialog.getByLabel('Navn eller fødselsnummer').fill('Ingen Slik');
      await dialog.getByLabel('Hvorfor trenger du det?').fill('Til en prøve');
      await dialog.getByRole('button', { name: 'Finn', exact: true }).click();
      await dialog.getByText('Ingen i kommunen har det navnet eller nummeret.').waitFor();
      await look('DISPATCHER', '/staff');
      await page.getByRole('table').waitFor();
      expect(await page.getByRole('button', { name: 'Finn med navn …' }).count()).toBe(0);
    });
  });

  describe('who sees where a recipient lives', () => {
    it('moves the pin by pointing and by numbers, and records a new home from a day on', async () => {
      const { id } = await person('D-013');
      await look('LAR_STAFF', `/staff/${id}`);
      await page.getByRole('button', { name: /^Rett adressen: / }).click();
      await dialog.locator('canvas[data-ready]').waitFor();
      const before = await dialog.getByLabel('Breddegrad').inputValue();
      const map = (await dialog.locator('canvas').boundingBox())!;
      await page.mouse.click(map.x + map.width / 2 + 60, map.y + map.height / 2 - 60);
      await latitude(`!== '${before}'`);
      const pointed = await dialog.getByLabel('Breddegrad').inputValue();
      expect(Number(pointed)).toBeGreaterThan(Number(before));
      // Taken hold of where it now is, and let go elsewhere.
      await page.mouse.move(map.x + map.width / 2 + 60, map.y + map.height / 2 - 60);
      await page.mouse.down();
      await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2 + 40, { steps: 5 });
      await page.mouse.up();
      await latitude(`< '${pointed}'`);
      expect(await visit.violations()).toEqual([]);
      await dialog.getByLabel('Breddegrad').fill('60,8805');
      await dialog.getByRole('button', { name: 'Lagre' }).click();
      await dialog.waitFor({ state: 'detached' });

      await page.getByRole('button', { name: 'Ny adresse' }).press('Enter');
      await dialog.getByLabel('Første dag').fill('2031-06-01');
      await dialog.getByLabel('Adresse', { exact: true }).fill('Nygata 7, 2406');
      await dialog.getByLabel('Breddegrad').fill('60,882');
      await dialog.getByLabel('Lengdegrad').fill('11,562');
      await dialog.getByRole('button', { name: 'Lagre' }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('fra 1. juni 2031').waitFor();
      await page.getByText('til 31. mai 2031').waitFor();
      const { recipient } = await ask<{ recipient: { residence: { lat: number } } }>(
        'LAR_STAFF',
        'query ($id: UUID!) { recipient(id: $id) { residence { lat } } }',
        { id },
      );
      expect(recipient.residence.lat).toBeCloseTo(60.8805, 4);
    });

    it('is told what is wrong with a place, and keeps what was typed', async () => {
      const { id } = await person('D-014');
      await look('LAR_STAFF', `/staff/${id}`);
      await page.getByRole('button', { name: /^Rett adressen: / }).click();
      await dialog.getByLabel('Breddegrad').fill('9,9');
      await dialog.getByRole('button', { name: 'Lagre' }).click();
      await dialog.getByRole('heading', { name: 'Ikke lagret' }).waitFor();
      expect(await dialog.getByLabel('Breddegrad').inputValue()).toBe('9,9');
    });
  });

  describe('who sees what happened', () => {
    const reported = async (): Promise<Person> => {
      await planned(DAY);
      const { plans } = await ask<{
        plans: {
          nodes: readonly { id: string; bookings: { nodes: readonly { recipient: Person }[] } }[];
        };
      }>(
        'LAR_STAFF',
        `query ($date: Date!) { plans(date: $date, status: PUBLISHED) {
           nodes { id bookings(first: 50) { nodes { recipient { id alias } } } } } }`,
        { date: DAY },
      );
      const { id: planId, bookings } = plans.nodes[0];
      const who = bookings.nodes[0].recipient;
      await ask(
        'LAR_STAFF',
        'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename } }',
        {
          input: {
            id: crypto.randomUUID(),
            planId,
            recipientId: who.id,
            kind: 'NOT_HOME',
            deviceTime: new Date(serviceNow()).toISOString(),
          },
        },
      );
      return who;
    };

    it('takes back a mistake with a reason: it stays, struck out, in the day’s ledger too', async () => {
      const who = await reported();
      await look('LAR_STAFF', `/staff/${who.id}?day=${DAY}`);
      await page
        .getByRole('button', { name: /^Trekk tilbake …/ })
        .first()
        .press('Enter');
      await dialog.getByRole('button', { name: 'Trekk tilbake' }).press('Enter');
      await dialog.getByLabel('Hvorfor var den feil?').fill('Feil person');
      await dialog.getByRole('button', { name: 'Trekk tilbake' }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/Trukket tilbake .* Feil person/).waitFor();
      expect(await visit.violations()).toEqual([]);
      await look('LAR_STAFF', `/outcomes?date=${DAY}`);
      await page
        .getByRole('row', { name: new RegExp(who.alias) })
        .getByText(/Feil person/)
        .waitFor();
      expect(await page.getByRole('button', { name: /^Trekk tilbake/ }).count()).toBe(0);
      expect(await visit.violations()).toEqual([]);
    });

    it('is a user who may: a dispatcher sees neither the ledger nor its button', async () => {
      const { id } = await person('D-015');
      await look('DISPATCHER', `/staff/${id}`);
      await page.locator('.calendar').waitFor();
      expect(await page.getByRole('heading', { name: 'Hva som skjedde' }).count()).toBe(0);
      await look('DISPATCHER', '/outcomes');
      await page.waitForURL('**/dispatch**');
    });
  });

  describe('who looks at how people come', () => {
    it('sets a parameter by hand, sees it beside the default, and takes it away', async () => {
      await look('LAR_STAFF', '/presence');
      await page.getByRole('button', { name: 'Sett selv …' }).press('Enter');
      await dialog.getByLabel('Uteblir, prosent').fill('140');
      await dialog.getByRole('button', { name: 'Lagre' }).press('Enter');
      await dialog.getByRole('heading', { name: 'Ikke lagret' }).waitFor();
      await dialog.getByLabel('Uteblir, prosent').fill('9,5');
      await dialog.getByRole('button', { name: 'Lagre' }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      const row = page.getByRole('row', { name: /^Uteblir/ });
      await row.getByRole('strong').getByText('9,5 %').waitFor();
      await row.getByText('8,0 %').first().waitFor();
      expect(await visit.violations()).toEqual([]);
      await row.getByRole('button', { name: /^Ta bort/ }).press('Enter');
      await row.getByRole('strong').getByText('8,0 %').waitFor();
    });

    it('is told what each point has room for; a dispatcher sees it all and changes nothing', async () => {
      await look('DISPATCHER', '/presence');
      await page
        .getByText(/på seks timer$/)
        .first()
        .waitFor();
      await page.getByRole('row', { name: /^Uteblir/ }).waitFor();
      expect(await page.locator('main').getByRole('button').count()).toBe(0);
    });
  });
});
