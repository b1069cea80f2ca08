import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';

export type Role = 'DISPATCHER' | 'DRIVER' | 'LAR_STAFF' | 'CLINICIAN' | 'ADMIN';

/** Where the service is that `npm run test:browser` has started. */
export const url = serviceUrl();

/** How far the service's clock is ahead of this machine's, in milliseconds. */
const AHEAD = Number(process.env['DOSERUTE_AHEAD'] ?? 0);

/** Milliseconds since 1970 on the service's clock. */
export const serviceNow = (): number => Date.now() + AHEAD;

/** When an instant of the service's clock is on this machine's, which browsers go by. */
export const onThisMachine = (instant: string): Date => new Date(Date.parse(instant) - AHEAD);

/** A working day each of the demo's roster, from the first on: files run in any order, and none meets another's plans. */
const DAYS = [
  'everyday',
  'demo',
  'city',
  'dispatch',
  'compare',
  'people',
  'remedies',
  'book',
  'bookings',
  'booked',
  'drive',
  'roads',
] as const;

export function dayOf(whose: (typeof DAYS)[number]): string {
  let day = Temporal.Instant.fromEpochMilliseconds(serviceNow())
    .toZonedDateTimeISO('Europe/Oslo')
    .toPlainDate();
  let left = DAYS.indexOf(whose);
  while (day.dayOfWeek > 5 || left-- > 0) day = day.add({ days: 1 });
  return day.toString();
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });

export interface Look {
  readonly language?: 'nb' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly size?: { width: number; height: number };
  /** With the demo's guide, as at a first visit. */
  readonly tour?: boolean;
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 1000 };

/** A browser window of its own, as it is for a person on their own device. */
export async function openWindow(
  browser: Browser,
  { language, theme, size, tour = false }: Look = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: size ?? DESK,
    locale: language === 'en' ? 'en-GB' : 'nb-NO',
  });
  await context.addInitScript(
    `sessionStorage.setItem('doserute.clock', '${AHEAD}');
     localStorage.setItem('doserute.language', '${language ?? 'nb'}');
     localStorage.setItem('doserute.theme', '${theme ?? 'light'}');
     ${tour ? '' : "localStorage.setItem('doserute.tour', 'over');"}`,
  );
  const page = await context.newPage();
  return new Visit(context, page);
}

/** One person's visit to the console. What the browser complains of (errors, a broken policy) is kept. */
export class Visit {
  readonly complaints: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(120_000); // only against a page that hangs: a busy machine is slow
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Signs in through the demo's door, without clicking through the sign-in screen. */
  async signedIn(role: Role, path: string, query = ''): Promise<this> {
    await this.page.goto(url);
    await this.page.evaluate(`sessionStorage.setItem('doserute.token', '${await tokenFor(role, query)}')`);
    await this.page.goto(url + path);
    return this;
  }

  /** What axe finds wrong with the page as it is now, one line a rule. */
  async violations(): Promise<string[]> {
    await this.settled();
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate<AxeResults>('axe.run()');
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
    );
  }

  /** Dialogs fade in: half there, they are pale. What spins for as long as it lasts is not waited for. */
  async settled(): Promise<void> {
    await this.page.evaluate(`Promise.allSettled(document.getAnimations()
      .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished))`);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

export async function tokenFor(role: Role, query = ''): Promise<string> {
  const response = await fetch(`${url}/demo/sign-in/${role}${query}`);
  const { token } = (await response.json()) as { token: string };
  return token;
}

/** Asks the service without the console, to set the stage. @throws Error for an answer with errors */
export async function ask<T>(role: Role, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenFor(role)}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

function serviceUrl(): string {
  const given = process.env['DOSERUTE_URL'];
  if (given === undefined)
    throw new Error('There is no service to visit: run these tests by npm run test:browser.');
  return given;
}
