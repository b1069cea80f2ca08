import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startService } from '../../scripts/service-process.mjs';
import { openWindow, type Visit } from './support.js';

export interface Walked {
  readonly clicks: number;
  /** From typing `npm start`. */
  readonly seconds: number;
}

/**
 * The path of a person who has just got Doserute (README, "Start"): `npm start` on an empty folder, the console's
 * address, and what the screen offers. Every click of the mouse is counted by the page.
 * @param look at each of the three screens on the way
 */
export async function walkAsNewcomer(
  browser: Browser,
  look: (visit: Visit, nth: number) => Promise<unknown>,
): Promise<Walked> {
  const data = mkdtempSync(path.join(tmpdir(), 'doserute-newcomer-'));
  const began = performance.now();
  const service = await startService(data, { how: ['npm', 'start'], env: { DOSERUTE_DEMO: 'true' } });
  try {
    const visit = await openWindow(browser, { tour: true, size: { width: 1280, height: 900 } });
    await visit.context.addInitScript(
      `addEventListener('click', () => localStorage.setItem('clicks', 1 + Number(localStorage.getItem('clicks'))), true)`,
    );
    const { page } = visit;
    await page.goto(service.url);
    await page.getByRole('heading', { name: 'Logg inn' }).waitFor();
    await look(visit, 1);
    await page.getByRole('button', { name: /^Koordinator/ }).click();
    await page.getByText('Det er ingen plan for denne dagen ennå.').waitFor();
    await page.getByRole('complementary').getByText('Omvisning 1 av 5: Lag dagens plan').waitFor();
    await look(visit, 2);
    await page.getByRole('button', { name: 'Lag plan' }).click();
    await page.getByRole('button', { name: 'Publiser', exact: true }).click();
    await page.getByText('Publisert. Sjåførene ser rutene sine nå.').waitFor();
    const seconds = (performance.now() - began) / 1000;
    // The guide has gone on with what was done.
    await page.getByRole('complementary').getByText('Omvisning 4 av 5: Kjør ruta').waitFor();
    await page.locator('canvas[data-ready]').waitFor();
    await look(visit, 3);
    const clicks = Number(await page.evaluate(`localStorage.getItem('clicks')`));
    await visit.close();
    return { clicks, seconds };
  } finally {
    await service.end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  }
}
