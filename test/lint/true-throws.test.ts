import ts from 'typescript';
import { untrueThrows } from '../../scripts/eslint/true-throws.mjs';

const KNOWN = `
  interface Error { stack?: string }
  declare const Error: { new (message: string): Error };
  class Refusal extends Error {
    constructor(readonly code: string) { super(code); }
    static of<R>(this: new (code: string) => R, code: string): R { return new this(code); }
  }
  class NotFound extends Refusal {}
  class Stale extends Refusal {}
  const notFound = () => new NotFound('NOT_FOUND');
  class Rows {
    get(id: string) { if (id === 'ROW_ID') throw notFound(); }
  }
  interface Road {
    /** @throws Refusal NO_ANSWER */
    way(): void;
  }
`;

/** What is named in vain by the `@throws` of a function. */
function untrue(throws: string, body: string): (string | undefined)[] {
  const text = `${KNOWN}\n/** @throws ${throws} */\nfunction told(rows: Rows, road: Road) { ${body} }`;
  const file = ts.createSourceFile('told.ts', text, ts.ScriptTarget.ES2022, true);
  const program = ts.createProgram(
    ['told.ts'],
    { noLib: true, types: [] },
    {
      ...ts.createCompilerHost({}),
      getSourceFile: (name) => (name === 'told.ts' ? file : undefined),
      fileExists: (name) => name === 'told.ts',
    },
  );
  return untrueThrows(program, file).map(({ messageId, name }) => name ?? messageId);
}

describe('the lint rule of @throws', () => {
  it('lets a class and codes pass that are thrown here, by what is called, or by a subclass', () => {
    expect(untrue('Refusal NOT_FOUND', "rows.get('x')")).toEqual([]);
    expect(untrue('NotFound NOT_FOUND', "rows.get('x')")).toEqual([]);
    expect(untrue('Stale NO_LONGER when it was changed', "throw new Stale('NO_LONGER')")).toEqual([]);
    expect(untrue('Refusal NO_ANSWER', 'road.way()')).toEqual([]);
    expect(untrue('Refusal NO_LONGER', "throw Stale.of('NO_LONGER')")).toEqual([]);
  });

  it('refuses a class or a code that nothing there throws', () => {
    expect(untrue('Stale, or Refusal NOT_FOUND', "rows.get('x')")).toEqual(['Stale']);
    expect(untrue('Refusal NOT_FOUND, NO_LONGER', "rows.get('x')")).toEqual(['NO_LONGER']);
    expect(untrue('Refusal NOT_FOUND', 'return rows')).toEqual(['Refusal', 'NOT_FOUND']);
    expect(untrue('NotFound NO_LONGER', "throw Stale.of('NO_LONGER')")).toEqual(['NotFound']);
    expect(untrue('Refusal ROW_ID', "rows.get('x')")).toEqual(['ROW_ID']); // compared with, not thrown
  });

  it('refuses one that names no class', () => {
    expect(untrue('when it goes wrong', "rows.get('x')")).toEqual(['nameless']);
    expect(untrue('Error when it goes wrong', "throw new Error('no')")).toEqual([]);
  });
});
