import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAFE_LOADS, safeLoad } from '../../web/src/presence/safe-loads.js';

it('the safe loads that the console shows are those of the page that a command makes', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/safe-loads.md'), 'utf8');
  const [, usual] = page.split(/^## .*standard deviation /m).slice(1);
  const rows = [...usual.matchAll(/^\| (\d+) +\| (\d+|enough) +\| \d+ +\| (\d+) /gm)];
  expect(usual).toMatch(/^6 min/);
  expect(SAFE_LOADS).toEqual(
    rows.map(([, cap, counters, load]) => [
      Number(cap),
      counters === 'enough' ? null : Number(counters),
      Number(load),
    ]),
  );
});

it('a point between two rows is promised what the lesser one has, and one below all of them nothing', () => {
  expect([safeLoad(4, 2), safeLoad(5, 2), safeLoad(4, 9), safeLoad(5, 3)]).toEqual([44, 44, 48, 48]);
  expect([safeLoad(2, 2), safeLoad(4, 1)]).toEqual([null, null]);
});
