import { ask, DESK, PHONE, url, type Visit, dayOf } from './support.js';

const POINTS = `name,kind,address,lat,lon,counters,max_present,slot_minutes,injections,opening_hours
Feltpleien i Leiret,FIELD_CARE,Storgata 2,60.88,11.56,1,4,5,no,Mo-Fr 09:00-17:00
`;

/** A main screen, and how to get there. */
export interface MainScreen {
  readonly name: string;
  readonly size: { width: number; height: number };
  readonly open: (visit: Visit) => Promise<unknown>;
}

export const SCREENS: readonly MainScreen[] = [
  {
    name: 'sign-in',
    size: DESK,
    open: async ({ page }) => {
      await page.goto(url);
      await page.locator('.role').first().waitFor();
    },
  },
  {
    name: 'dispatch',
    size: { width: 1440, height: 1400 },
    open: async (visit) => {
      const { page } = await visit.signedIn('DISPATCHER', `/dispatch/${dayOf('everyday')}`);
      await page.locator('canvas[data-ready]').waitFor();
      await page.locator('.board-delivery').first().click();
      await page.locator('.plan-side .cards').waitFor();
      // The lists below say "loading" until they are read.
      await page.locator('.state').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'dispatch-empty',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('DISPATCHER', '/dispatch/2030-01-01');
      await page.locator('.state-empty').waitFor();
    },
  },
  {
    name: 'move',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('DISPATCHER', `/dispatch/${dayOf('everyday')}`);
      await page.locator('canvas[data-ready]').waitFor();
      await page.locator('.board-delivery').first().click();
      await page.locator('.plan-side .cards button').first().click();
      await page.getByRole('dialog').waitFor();
      await visit.settled();
    },
  },
  {
    name: 'compare',
    size: { width: 1440, height: 1200 },
    open: async (visit) => {
      await plannedTwice(dayOf('compare'));
      const { page } = await visit.signedIn('DISPATCHER', `/dispatch/${dayOf('compare')}`);
      await page.locator('canvas[data-ready]').waitFor();
      await page.getByRole('button', { name: /^(Sammenlign|Compare)$/ }).click();
      await page.locator('.compare table').first().waitFor();
      await page.evaluate(`document.querySelector('.compare').scrollIntoView({ block: 'center' })`);
    },
  },
  {
    name: 'presence',
    size: { width: 1440, height: 1200 },
    open: async (visit) => {
      const { page } = await visit.signedIn('DISPATCHER', `/dispatch/${dayOf('everyday')}`);
      await page.locator('canvas[data-ready]').waitFor();
      await page.locator('#points button[aria-pressed]').first().click();
      const curve = page.getByRole('img', { name: /^(Til stede gjennom dagen|Present through the day)$/ });
      await curve.waitFor();
      await curve.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'recipients',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('LAR_STAFF', '/staff');
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'worklist',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('CLINICIAN', '/worklist');
      await page.locator('.state-empty, main .section').first().waitFor();
    },
  },
  {
    name: 'recipient',
    size: { width: 1440, height: 1200 },
    open: async (visit) => {
      const { page } = await visit.signedIn('LAR_STAFF', '/staff?alias=D-008');
      await page.getByRole('link', { name: 'D-008' }).click();
      await page.locator('.calendar').waitFor();
    },
  },
  {
    name: 'book',
    size: { width: 1440, height: 1200 },
    open: async (visit) => {
      const { page } = visit;
      const day = dayOf('book');
      const { handouts } = await ask<{
        handouts: { nodes: readonly { recipientId: string; alias: string }[] };
      }>(
        'LAR_STAFF',
        'query ($day: Date!) { handouts(from: $day, until: $day, first: 50) { nodes { recipientId alias } } }',
        { day },
      );
      await visit.signedIn('LAR_STAFF', `/staff/${handouts.nodes[0].recipientId}?day=${day}`);
      await page.locator('#day button').first().click();
      await page.getByLabel(/^(Vis også tider|Also show times)/).check();
      await page.locator('.free-time').nth(2).click();
      await page.locator('.message').waitFor();
    },
  },
  {
    name: 'outcomes',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('LAR_STAFF', `/outcomes?date=${dayOf('everyday')}`);
      await page.getByText(/^(Ingenting er meldt|Nothing is reported)\.$/).waitFor();
    },
  },
  {
    name: 'presence',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('LAR_STAFF', '/presence');
      await page.getByRole('table').nth(1).waitFor();
    },
  },
  {
    name: 'crisis',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('DISPATCHER', '/crisis');
      await page.locator('.section').nth(2).waitFor();
    },
  },
  {
    name: 'import',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('LAR_STAFF', '/bundle');
      await page.locator('input[type=file]').setInputFiles({
        name: 'points.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(POINTS),
      });
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'addresses',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('LAR_STAFF', '/addresses');
      await page.locator('.state-empty').waitFor();
    },
  },
  {
    name: 'places',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('DISPATCHER', '/places');
      await page.getByRole('button', { name: /^(Vis hvem|Show who)$/ }).click();
      await page.locator('canvas[data-ready]').waitFor();
      await page.locator('.reach-list').waitFor();
    },
  },
  {
    name: 'closures',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('DISPATCHER', '/closures');
      await page.locator('canvas[data-ready]').waitFor();
    },
  },
  {
    name: 'print',
    size: DESK,
    open: async (visit) => {
      const { page } = await visit.signedIn('DISPATCHER', `/dispatch/${dayOf('everyday')}`);
      await page.getByRole('link', { name: /^(Skriv ut|Print)$/ }).click();
      await page.locator('.sheet table').first().waitFor();
    },
  },
  {
    name: 'drive',
    size: PHONE,
    open: async (visit) => {
      const { page } = await visit.signedIn('DRIVER', `/drive?date=${dayOf('everyday')}`, '?vehicle=Bil%201');
      await page.locator('.next').waitFor();
    },
  },
];

/** Sees to it that the day has a published plan. */
export async function planned(date = dayOf('everyday')): Promise<void> {
  if ((await plansOf(date)).some(({ status }) => status === 'PUBLISHED')) return;
  const draft = await newDraft(date);
  const input = { plan: draft.id, version: draft.version, replaces: null };
  await ask(
    'DISPATCHER',
    'mutation ($input: PublishPlanInput!) { publishPlan(input: $input) { __typename } }',
    { input },
  );
}

/** Sees to it that the day has two plans to lay side by side. */
async function plannedTwice(date: string): Promise<void> {
  await planned(date);
  if ((await plansOf(date)).length < 2) await newDraft(date);
}

/** The day's draft; it is made where there is none. */
async function newDraft(date: string): Promise<PlanHead> {
  const drafted = async () => (await plansOf(date)).find(({ status }) => status === 'DRAFT');
  if (!(await drafted()))
    await ask(
      'DISPATCHER',
      'mutation ($date: Date!) { planRound(input: { date: $date, seconds: 2 }) { __typename } }',
      { date },
    );
  for (;;) {
    const draft = await drafted();
    if (draft) return draft;
    await new Promise((wait) => setTimeout(wait, 250));
  }
}

interface PlanHead {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

async function plansOf(date: string): Promise<readonly PlanHead[]> {
  const { plans } = await ask<{ plans: { nodes: readonly PlanHead[] } }>(
    'DISPATCHER',
    'query ($date: Date!) { plans(date: $date) { nodes { id version status } } }',
    { date },
  );
  return plans.nodes;
}
