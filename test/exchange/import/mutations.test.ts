import { bundle, zipOf } from '../../builders/bundle.js';
import { bundleFiles, loadBundleText, sharedScenario, type BundleText } from '../../support/bundle-text.js';
import { testImporting } from '../../support/importing.js';
import { isNamed, mutations } from '../../support/mutations.js';

const scenario = sharedScenario('easter-35');
const bundles: [string, string, BundleText][] = [
  ['a small bundle', '0301', bundle().text()],
  ...(scenario
    ? [['easter-35', '4601', loadBundleText(scenario)] satisfies [string, string, BundleText]]
    : []),
];

const { import: importBundle, imported, contents } = await testImporting();

if (!scenario) it.skip('A hundred mutations of easter-35 (needs ../shared/scenarios)', () => undefined);

it.each(bundles)(
  'A hundred mutations of %s are each a named fault, and change no row',
  async (_, municipality, text) => {
    await imported(zipOf(bundleFiles(text)), municipality);
    const before = await contents(municipality, 'with logs');
    const bad = mutations(text, 130, 20270322)
      .filter(({ expected }) => expected !== null)
      .slice(0, 100);
    expect(bad).toHaveLength(100);
    const missed: unknown[] = [];
    for (const { description, files, expected } of bad) {
      const report = await importBundle(zipOf(files), { municipality });
      if (report.ok || expected === null || !isNamed(expected, report.faults))
        missed.push({ description, report });
      if ((await contents(municipality, 'with logs')) !== before)
        throw new Error(`${description} changed a row`);
    }
    expect(missed).toEqual([]);
  },
);
