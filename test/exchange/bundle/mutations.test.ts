import { readBundle } from '../../../src/exchange/bundle/index.js';
import { bundle, zipOf } from '../../builders/bundle.js';
import { loadBundleText, sharedScenario, type BundleText } from '../../support/bundle-text.js';
import { isNamed, mutations } from '../../support/mutations.js';

const scenario = sharedScenario('easter-35');
const bundles: [string, BundleText][] = [
  ['a small bundle', bundle().text()],
  ...(scenario ? [['easter-35', loadBundleText(scenario)] satisfies [string, BundleText]] : []),
];

if (!scenario) it.skip('mutations of easter-35 (needs ../shared/scenarios)', () => undefined);

describe.each(bundles)('mutations of %s', (_, text) => {
  const mutated = mutations(text, 300, 20270405);

  it('give a named fault at the right table, row and column when they make it bad', async () => {
    const missed: unknown[] = [];
    for (const { description, files, expected } of mutated) {
      if (expected === null) continue;
      const reading = await readBundle(zipOf(files));
      if (reading.ok) missed.push({ description, expected, got: 'no fault' });
      else if (!isNamed(expected, reading.faults))
        missed.push({
          description,
          expected,
          got: reading.faults.slice(0, 3).map(({ where, code }) => `${where} ${code}`),
        });
    }
    expect(missed).toEqual([]);
  });

  it('give no fault when they leave it good', async () => {
    for (const { description, files, expected } of mutated) {
      if (expected !== null) continue;
      const reading = await readBundle(zipOf(files));
      expect({ description, faults: reading.ok ? [] : reading.faults }).toEqual({ description, faults: [] });
    }
  });
});
