import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { buildSchema, parse, validate } from 'graphql';
import { readBundle } from '../src/exchange/bundle/index.js';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** The fenced examples of a language, in order. */
const examples = (language: string): string[] =>
  [...read('README.md').matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text,
  );

describe('the README', () => {
  it('shows queries that the schema serves', () => {
    const schema = buildSchema(read('schema.graphql'));
    const documents = examples('graphql');
    expect(documents).not.toEqual([]);
    for (const document of documents) expect(validate(schema, parse(document))).toEqual([]);
  });

  it('shows a bundle that can be imported', async () => {
    const tables = examples('csv').flatMap((text) => text.split(/^# /m).slice(1));
    const files = tables.map((table) => {
      const [name, ...lines] = table.trim().split('\n');
      return [name, strToU8(lines.join('\n'))] as const;
    });
    const known = {
      points: new Set(['Torgapoteket']),
      vehicles: new Set<string>(),
      staff: new Set<string>(),
      recipients: new Set<string>(),
    };
    const reading = await readBundle(Buffer.from(zipSync(Object.fromEntries(files))), known);
    expect(reading).toMatchObject({ ok: true });
    expect(files).toHaveLength(2);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(
      ([, name]) => name,
    );
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
