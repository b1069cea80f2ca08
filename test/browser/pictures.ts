import path from 'node:path';
import { walkAsNewcomer } from './newcomer.js';
import { launch, openWindow } from './support.js';
import { planned, SCREENS } from './screens.js';

const FOLDER = path.join(process.cwd(), 'docs', 'pictures');

/** `npm run pictures`: each main screen as it is, in both languages and both themes. */
describe('pictures of the console', () => {
  it('are taken of every main screen', async () => {
    await planned();
    const browser = await launch();
    for (const { name, size, open } of SCREENS) {
      for (const language of ['nb', 'en'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          const visit = await openWindow(browser, { language, theme, size });
          await open(visit);
          await visit.page.screenshot({ path: path.join(FOLDER, `${name}-${language}-${theme}.png`) });
          await visit.close();
        }
      }
    }
    await browser.close();
  });

  it('are taken of what a newcomer sees', async () => {
    const browser = await launch();
    const { clicks, seconds } = await walkAsNewcomer(browser, ({ page }, nth) =>
      page.screenshot({ path: path.join(FOLDER, `newcomer-${nth}.png`) }),
    );
    process.stderr.write(
      `From npm start to a published plan: ${clicks} clicks, ${seconds.toFixed(0)} seconds.\n`,
    );
    await browser.close();
  });
});
