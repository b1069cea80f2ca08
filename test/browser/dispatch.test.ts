import type { Browser, Locator } from 'playwright-core';
import { ask, launch, openWindow, type Visit, dayOf } from './support.js';

/** A day of its own: what is tried here changes its plan. */
const date = dayOf('dispatch');

describe('the Dispatch screen', () => {
  let browser: Browser;
  let visit: Visit;

  beforeAll(async () => {
    browser = await launch();
    visit = await openWindow(browser);
    const { page } = await visit.signedIn('DISPATCHER', `/dispatch/${date}`);
    await page.getByRole('button', { name: 'Lag plan' }).click();
    await page.getByRole('button', { name: 'Publiser' }).waitFor();
    await page.locator('.board-delivery').first().waitFor();
    await page.locator('canvas[data-ready]').waitFor();
  });

  afterAll(() => browser.close());

  const onBoard = (alias: string): Locator => visit.page.locator(`.board [aria-label*="${alias}"]`);
  const lane = (vehicle: string): Locator =>
    visit.page.getByRole('group', { name: new RegExp(`^${vehicle},`) });
  const selected = (): Locator => visit.page.getByRole('region', { name: 'Flere valgt' });
  /** What the browser is told is over; a change that was refused is shown instead. */
  const untroubled = async (): Promise<void> => {
    expect(await visit.page.locator('.trouble').allInnerTexts()).toEqual([]);
  };

  async function drag(from: Locator, to: { x: number; y: number }): Promise<void> {
    const { page } = visit;
    const box = (await from.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 12, box.y + 12, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 6 });
  }

  const middleOf = async (locator: Locator): Promise<{ x: number; y: number }> => {
    const { x, y, width, height } = (await locator.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };

  it('shows a route by its name on the board, by keyboard, with its stops to tick', async () => {
    const { page } = visit;
    const vehicle = await busiestVehicle();
    await page.getByRole('button', { name: new RegExp(`^${vehicle} .*: vis ruta$`) }).press('Enter');
    const route = page.getByRole('region', { name: new RegExp(`^${vehicle} –`) });
    await route.getByLabel('Velg alle i ruta').check();
    await selected().getByText('utleveringer valgt').waitFor();
    await page.locator('.board-selected').first().waitFor();
    expect(await visit.violations()).toEqual([]);
  });

  it('locks several at once, and takes that back as one', async () => {
    const { page } = visit;
    const count = await page.locator('.board-selected').count();
    await selected().getByRole('button', { name: 'Lås alle' }).press('Enter');
    await page
      .locator('.board-selected[aria-label*="Låst"]')
      .nth(count - 1)
      .waitFor();
    await untroubled();
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await page.locator('.board-selected[aria-label*="Låst"]').first().waitFor({ state: 'detached' });
    await untroubled();
  });

  it('moves several to a route at once, says who stays, and takes that back as one', async () => {
    const { page } = visit;
    const vehicle = await busiestVehicle();
    await selected().getByRole('button', { name: 'Opphev valget' }).press('Enter');
    const route = page.getByRole('region', { name: new RegExp(`^${vehicle} –`) });
    await route
      .getByLabel(/^Velg [A-Z]-/)
      .nth(0)
      .check();
    await route
      .getByLabel(/^Velg [A-Z]-/)
      .nth(1)
      .check();
    await selected().getByText('2 utleveringer valgt').waitFor();
    const before = await lane(vehicle).locator('.board-delivery').count();
    const other = selected()
      .getByLabel('Flytt til kjørerute')
      .locator('option')
      .filter({ hasNotText: vehicle });
    await selected()
      .getByLabel('Flytt til kjørerute')
      .selectOption(await other.first().getAttribute('value'));
    await selected().getByRole('button', { name: 'Flytt alle' }).press('Enter');
    const said = await selected().getByRole('status').filter({ hasText: 'flyttet' }).innerText();
    const moved = Number(/^\d/.exec(said)?.[0]);
    if (moved < 2) expect(said).toContain('Fant ingen lovlig plass der for');
    expect(await lane(vehicle).locator('.board-delivery').count()).toBe(before - moved);
    if (moved === 0) return;
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await lane(vehicle)
      .locator('.board-delivery')
      .nth(before - 1)
      .waitFor();
    await untroubled();
  });

  it('takes those within a ring that is drawn on the map', async () => {
    const { page } = visit;
    await selected().getByRole('button', { name: 'Opphev valget' }).click();
    await page.getByRole('button', { name: 'Velg flere på kartet' }).click();
    const map = (await page.locator('.lasso').boundingBox())!;
    const corners = [
      [0.02, 0.02],
      [0.98, 0.02],
      [0.98, 0.98],
      [0.02, 0.98],
    ].map(([x, y]) => [map.x + x * map.width, map.y + y * map.height] as const);
    await page.mouse.move(...corners[0]);
    await page.mouse.down();
    for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 4 });
    await page.mouse.up();
    await selected().getByText('utleveringer valgt').waitFor();
    await page.locator('.lasso').waitFor({ state: 'detached' });
    await selected().getByRole('button', { name: 'Opphev valget' }).click();
  });

  it('marks on the board what the pointer is over', async () => {
    const { page } = visit;
    await page.locator('.board-delivery').first().hover();
    await page.locator('.board-delivery.board-hovered').first().waitFor();
  });

  it('takes a handout out by dragging it out of the lanes, and back into one', async () => {
    const { page } = visit;
    const alias = await easyAlias();
    await page.locator('.board-unassigned').scrollIntoViewIfNeeded();
    await page.evaluate(`document.querySelector('.board').scrollIntoView()`);
    await drag(onBoard(alias), await middleOf(page.locator('.board-unassigned-area')));
    await page.locator('.board-drop-said').filter({ hasText: 'Tas ut av planen.' }).waitFor();
    await page.mouse.up();
    const chip = page.getByRole('button', { name: `Gi ${alias} plass` });
    await chip.waitFor();
    await untroubled();

    const target = page.locator('.board-delivery').last();
    await drag(chip, await middleOf(target));
    await page.locator('.board-drop-said').filter({ hasNotText: 'Regner ut' }).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    // Given up in the air, nothing has changed.
    await chip.waitFor();
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await chip.waitFor({ state: 'detached' });
  });

  it('reaches pickup times by the arrow keys, and drags one to another time', async () => {
    const { page } = visit;
    const booking = page.locator('.board-booking:not(.board-booking-locked)').first();
    await booking.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(`document.activeElement.classList.contains('board-booking')`)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'Til stede gjennom dagen' }).waitFor();
    await booking.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(booking);
    await drag(booking, { x: x + 60, y });
    await page.locator('.board-drop-said').filter({ hasNotText: 'Regner ut' }).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });

  it('plans the rest of a day without a crew that falls away, and shows what moves before it is published', async () => {
    const { page } = visit;
    const vehicle = await busiestVehicle();
    await page.getByRole('button', { name: new RegExp(`^${vehicle} .*: vis ruta$`) }).press('Enter');
    await page.getByRole('button', { name: 'Sjåføren er borte …' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Grunn').selectOption('ILLNESS');
    expect(await visit.violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Avslutt vakten og planlegg resten' }).press('Enter');
    const moved = page.getByRole('region', { name: 'Dette flyttes' });
    await moved.getByText('måtte flyttes da vakten falt fra').waitFor();
    await moved.getByRole('listitem').first().waitFor();
    expect(await lane(vehicle).locator('.board-delivery').count()).toBe(0);
    await page.getByRole('button', { name: 'Publiser' }).waitFor();
  });

  it('has given the browser nothing to complain of', () => {
    expect(visit.complaints).toEqual([]);
  });

  interface PlannedRoute {
    shift: { vehicle: { name: string } };
    stops: { locked: boolean; visits: { recipient: { alias: string } }[] }[];
  }

  async function routes(): Promise<PlannedRoute[]> {
    const { plans } = await ask<{ plans: { nodes: { routes: PlannedRoute[] }[] } }>(
      'DISPATCHER',
      `query ($date: Date!) { plans(date: $date, first: 1) { nodes { routes {
        shift { vehicle { name } } stops { locked visits { recipient { alias } } }
      } } } }`,
      { date },
    );
    return plans.nodes.flatMap((plan) => plan.routes);
  }

  async function busiestVehicle(): Promise<string> {
    const visits = ({ stops }: PlannedRoute) => stops.flatMap((stop) => stop.visits).length;
    const [most] = (await routes()).toSorted((a, b) => visits(b) - visits(a));
    return most.shift.vehicle.name;
  }

  /** A recipient alone at an unlocked stop: no other can be meant by dragging it. */
  async function easyAlias(): Promise<string> {
    const stops = (await routes()).flatMap((route) => route.stops);
    const stop = stops.find(({ locked, visits }) => !locked && visits.length === 1)!;
    return stop.visits[0].recipient.alias;
  }
});
