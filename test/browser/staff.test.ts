import type { Browser } from 'playwright-core';
import { strToU8, zipSync } from 'fflate';
import { launch, openWindow, type Visit } from './support.js';

const POINTS = 'name,kind,address,lat,lon,counters,max_present,slot_minutes,injections,opening_hours';

describe('LAR staff', () => {
  let browser: Browser;
  let visit: Visit;

  beforeAll(async () => {
    browser = await launch();
    visit = await openWindow(browser);
  });

  afterAll(() => browser.close());

  const open = async (alias: string): Promise<void> => {
    await visit.signedIn('LAR_STAFF', `/staff?alias=${alias}`);
    await visit.page.getByRole('link', { name: alias }).click();
    await visit.page.locator('.calendar').waitFor();
  };

  it('sees what a changed order comes to before saving it, and what was saved after', async () => {
    const { page } = visit;
    await open('D-003');
    await page.getByRole('button', { name: 'Endre ordningen' }).click();
    const dialog = page.getByRole('dialog');
    for (const day of ['tir', 'tor', 'lør', 'søn']) await dialog.getByLabel(day, { exact: true }).uncheck();
    for (const day of ['man', 'ons', 'fre']) await dialog.getByLabel(day, { exact: true }).check();
    await dialog.getByLabel('Høyst doser hjem').fill('0');
    await dialog.getByRole('button', { name: 'Vis hva det betyr for ukene som kommer' }).click();
    await dialog.getByText(/dager uten dose om du lagrer/).waitFor();
    await dialog.getByText('Uten dose').first().waitFor();
    expect(await visit.violations()).toEqual([]);
    await dialog.getByLabel('Høyst doser hjem').fill('2');
    await dialog.getByText(/dager uten dose om du lagrer/).waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('man, ons, fre').waitFor();
  });

  it('records a pause by keyboard, is told what is wrong with one, and ends it', async () => {
    const { page } = visit;
    await open('D-005');
    await page.getByRole('button', { name: 'Ny pause' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Første dag').fill('2031-05-10');
    await dialog.getByLabel('Siste dag').fill('2031-05-01');
    await dialog.getByRole('button', { name: 'Lagre' }).press('Enter');
    await dialog.getByRole('heading', { name: 'Ikke lagret' }).waitFor();
    await dialog.getByLabel('Siste dag').fill('2031-05-20');
    await dialog.getByRole('button', { name: 'Lagre' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Avslutt Sykehus, 10\. mai 2031/ }).press('Enter');
    await page.getByRole('dialog').getByLabel('Siste dag').fill('2031-05-12');
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).press('Enter');
    await page.getByText('10. mai 2031 – 12. mai 2031').waitFor();
  });

  it('that another was ahead of is shown a choice: what was typed stays, and can be saved on top', async () => {
    const { page } = visit;
    const other = await openWindow(browser);
    await open('D-006');
    await page.getByRole('button', { name: 'Endre opplysninger' }).click();
    await page.getByRole('dialog').getByLabel('Kohort').fill('A');
    await other.signedIn('LAR_STAFF', new URL(page.url()).pathname);
    await other.page.getByRole('button', { name: 'Endre opplysninger' }).click();
    await other.page.getByRole('dialog').getByLabel('Kohort').fill('B');
    await other.page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await other.page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await page.getByText(/Noen andre har endret dette/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.facts dd', { hasText: /^A$/ }).waitFor();
    await other.close();
  });

  it('adds an extra handout from what would close a gap, sees the days covered, and takes it back', async () => {
    const { page } = visit;
    await open('D-009');
    await page.getByRole('button', { name: 'Endre ordningen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Første dag').fill('2027-01-25');
    await dialog.getByLabel('Legemiddel').selectOption('N07BC02');
    await dialog.getByLabel('Form').selectOption('ORAL_SOLUTION');
    await dialog.getByLabel('Styrke eller trinn').fill('80 mg');
    for (const day of ['tir', 'ons', 'tor', 'fre', 'lør', 'søn'])
      await dialog.getByLabel(day, { exact: true }).uncheck();
    await dialog.getByLabel('man', { exact: true }).check();
    await dialog.getByLabel('Høyst doser hjem').fill('4');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.facts dd', { hasText: /^80 mg$/ }).waitFor();

    const gap = page.getByRole('group', { name: 'Dager uten dose' });
    const run = gap.getByText(/30\.01\.2027–31\.01\.2027 er uten dose/);
    await run.waitFor();
    await gap.getByRole('button', { name: 'Legg inn en ekstra utlevering … 30. januar 2027' }).press('Enter');
    expect(await dialog.getByLabel('Gis').inputValue()).toBe('2027-01-30');
    expect(await dialog.getByLabel('For dagene fra').inputValue()).toBe('2027-01-30');
    expect(await dialog.getByLabel('til og med').inputValue()).toBe('2027-01-31');
    expect(await visit.violations()).toEqual([]);
    await dialog.getByLabel('Hvorfor').fill('Grensen rekker ikke over helgen');
    await dialog.getByRole('button', { name: 'Legg inn', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await run.waitFor({ state: 'detached' });
    const added = page.getByText(/^Ekstra utlevering 30\. januar 2027: 2 doser/);
    await added.waitFor();
    expect(await visit.violations()).toEqual([]);
    await page
      .getByRole('button', { name: 'Ta tilbake den ekstra utleveringen 30. januar 2027' })
      .press('Enter');
    await added.waitFor({ state: 'detached' });
    await run.waitFor();
  });

  it('ends a treatment, after which no day is without a dose, and takes the end back', async () => {
    const { page } = visit;
    await open('D-011');
    await page.getByRole('button', { name: 'Avslutt ordningen' }).click();
    await page.getByRole('dialog').getByLabel('Siste dag').fill('2027-01-29');
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const gaps = page.getByRole('group', { name: 'Dager uten dose' });
    await gaps.getByText('Ordningen slutter.').waitFor();
    await gaps.getByRole('button', { name: 'Avslutt behandlingen' }).press('Enter');
    expect(await page.getByRole('dialog').getByLabel('Siste dag').inputValue()).toBe('2027-01-29');
    await page.getByRole('dialog').getByLabel('Hvorfor').selectOption('TRANSFERRED');
    await page.getByRole('dialog').getByRole('button', { name: 'Avslutt', exact: true }).press('Enter');
    await page.getByText(/^Behandlingen er avsluttet\. Siste dag: 29\. januar 2027/).waitFor();
    await gaps.waitFor({ state: 'detached' });
    expect(await visit.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Ta tilbake avslutningen' }).press('Enter');
    await gaps.getByText('Ordningen slutter.').waitFor();
  });

  it('that only looks is offered no change', async () => {
    const looker = await openWindow(browser);
    await looker.signedIn('DISPATCHER', '/staff?alias=D-003');
    await looker.page.getByRole('link', { name: 'D-003' }).click();
    await looker.page.locator('.calendar').waitFor();
    expect(await looker.page.getByRole('button', { name: /Endre|Ny pause/ }).count()).toBe(0);
    await looker.close();
  });
});

describe('the import screen', () => {
  let browser: Browser;
  let visit: Visit;

  beforeAll(async () => {
    browser = await launch();
    visit = await openWindow(browser);
    await visit.signedIn('LAR_STAFF', '/bundle');
  });

  afterAll(() => browser.close());

  const choose = (name: string, text: string) =>
    visit.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  it('shows each fault beside its row, and imports nothing', async () => {
    const { page } = visit;
    await choose('points.csv', `${POINTS}\nKiosk,KIOSK,Gata 1,60.88,11.56,1,4,5,no,Mo-Fr 09:00-17:00\n`);
    await page.getByText('Én feil. Ingenting er importert.').waitFor();
    await page.getByText('Rad 2').waitFor();
    expect(await page.locator('mark').innerText()).toBe('KIOSK');
    expect(await visit.violations()).toEqual([]);
  });

  it('shows the first rows of thousands that are wrong, and more when asked', async () => {
    const { page } = visit;
    const row = (_: unknown, k: number) =>
      `P${String(k)},KIOSK,Gata 1,60.88,11.56,1,4,5,no,Mo-Fr 09:00-17:00\n`;
    await choose('points.csv', `${POINTS}\n${Array.from({ length: 3000 }, row).join('')}`);
    await page.getByText('3000 feil. Ingenting er importert.').waitFor();
    await page.getByText('50 av 3000 rader med feil er vist.').waitFor();
    await page.getByRole('button', { name: 'Vis flere' }).press('Enter');
    await page.getByText('100 av 3000 rader med feil er vist.').waitFor();
  });

  it.each([
    ['an empty file', '', /ingen overskriftsrad/],
    ['UTF-16', Buffer.from(`\uFEFF${POINTS}\n`, 'utf16le'), /UTF-16/],
    ['a quote that is never closed', `${POINTS}\n"Aldri lukket,KIOSK\n`, /Anførselstegnene/],
  ])('says what is wrong with %s, and what would be right', async (_what, bytes, said) => {
    const { page } = visit;
    await page.locator('input[type=file]').setInputFiles({
      name: 'points.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(bytes),
    });
    await page.getByText(said).waitFor();
  });

  it('says what would be done, does it when asked, and says then that nothing is left to do', async () => {
    const { page } = visit;
    const table = `${POINTS}\nFeltpleien,FIELD_CARE,Gata 1,60.88,11.56,1,4,5,no,Mo-Fr 09:00-17:00\n`;
    await choose('points.csv', table);
    await page.getByText('1 rader blir nye eller endret.').waitFor();
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await page.getByText('Importert: 1 rader er nye eller endret.').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'bundle.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync({ 'points.csv': strToU8(table) })),
    });
    await page.getByText('Alt er som det er registrert fra før.').waitFor();
  });
});
