import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const planning = fileURLToPath(new URL('../../src/planning', import.meta.url));
const entries = readdirSync(planning, { withFileTypes: true });
const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Names that a module exports; `export *` counts as more than any room may have. */
function exportedNames(file: string): number {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  let names = 0;
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      names += clause && ts.isNamedExports(clause) ? clause.elements.length : Infinity;
    } else if (ts.isVariableStatement(statement)) {
      names += statement.declarationList.declarations.length;
    } else if (!ts.isImportDeclaration(statement)) {
      names += 1;
    }
  }
  return names;
}

describe('planning', () => {
  it('has no file outside a room but its index and its module', () => {
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.sort()).toEqual(['index.ts', 'planning.module.ts']);
  });

  it('has rooms', () => {
    expect(rooms).toContain('problem');
    expect(rooms.length).toBeGreaterThan(10);
  });
});

describe.each(rooms)('the room %s', (room) => {
  it('has at most 20 files', () => {
    const files = readdirSync(path.join(planning, room), { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('.ts')).length).toBeLessThanOrEqual(20);
  });

  it('is used through an index of at most 12 names', () => {
    expect(exportedNames(path.join(planning, room, 'index.ts'))).toBeLessThanOrEqual(12);
  });
});
