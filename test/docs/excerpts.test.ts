import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const pages = readdirSync(new URL('docs/', root)).filter((file) => file.endsWith('.md'));

/** Code without its layout: at the margin of a page, lines break elsewhere than inside a function. */
const withoutLayout = (code: string): string => code.replace(/\s+/g, '').replace(/,(?=[)\]}])/g, '');

/** Files named in full, as `src/…/x.ts`. Not names with a placeholder or a pattern, and not what a build writes. */
function pathsIn(page: string): string[] {
  const named = read(`docs/${page}`).matchAll(
    /`((?:src|test|bench|scripts|migrations|web|docs)\/[\w./-]+)`/g,
  );
  return [...new Set([...named].map(([, path]) => path))].filter((path) => !path.startsWith('web/dist'));
}

/** Fenced blocks that begin with the file that they are from, as `// src/…`. */
function excerptsIn(page: string): { file: string; text: string }[] {
  const blocks = read(`docs/${page}`).matchAll(/^```ts\n\/\/ (\S+)\n([^]*?)^```/gm);
  return [...blocks].map(([, file, text]) => ({ file, text }));
}

describe('documents', () => {
  it('name only files that there are', () => {
    expect(pathsIn('adding-a-rule.md').length).toBeGreaterThan(10);
    for (const page of pages) {
      const missing = pathsIn(page).filter((path) => !existsSync(new URL(path, root)));
      expect({ page, missing }).toEqual({ page, missing: [] });
    }
  });

  it('show excerpts as they stand in the file', () => {
    expect(excerptsIn('adding-a-rule.md').length).toBeGreaterThan(5);
    for (const page of pages) {
      const untrue = excerptsIn(page).filter(
        ({ file, text }) => !withoutLayout(read(file)).includes(withoutLayout(text)),
      );
      expect({ page, untrue }).toEqual({ page, untrue: [] });
    }
  });
});
