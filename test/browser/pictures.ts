import path from 'node:path';
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
});
