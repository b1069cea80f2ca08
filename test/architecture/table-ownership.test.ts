import { readdirSync, readFileSync } from 'node:fs';
import { offencesIn, ownersIn, type SourceFile } from '../support/table-owners.js';

const filesIn = (folder: string): SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('a slice’s tables', () => {
  // The optimiser is held by dependency-cruiser to import nothing that could read a row.
  const sources = filesIn('src').filter(({ path }) => !path.startsWith('src/solver/'));
  const owners = ownersIn(sources);

  it('are all those that the migrations make, and so are its views', () => {
    const text = filesIn('migrations')
      .map((migration) => migration.text)
      .join('\n');
    const made = (pattern: RegExp): string[] =>
      [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
    expect([...owners.tables.keys()].sort()).toEqual(made(/CREATE TABLE (\w+)/g));
    expect([...owners.views.keys()].sort()).toEqual(
      made(/(?:CREATE VIEW |CREATE OR REPLACE VIEW |exportView\(\s*runner,\s*')([a-z]\w*)/g),
    );
  });

  it('are named in its own statements and written by itself alone', () => {
    const offences = sources.flatMap((source) => offencesIn(source, owners));
    expect(offences.map(({ file, line, advice }) => `${file}:${line}: ${advice}`)).toEqual([]);
  });
});

describe('what reaches into another slice’s tables', () => {
  /** A house of three slices, `points` below `plans` below `delivery`. */
  const house: readonly SourceFile[] = [
    {
      path: 'src/points/point.entity.ts',
      text: `@Entity('point') export class Point {}`,
    },
    { path: 'src/points/seat.entity.ts', text: `@Entity('point_seat') export class Seat {}` },
    {
      path: 'src/points/tables.ts',
      text: `export const tables = ['point_minute']; export const views = ['open_point'];`,
    },
    {
      path: 'src/plans/plan.entity.ts',
      text: `import type { Point } from '../points/index.js';\n@Entity('plan') export class Plan {}`,
    },
    { path: 'src/plans/tables.ts', text: `export const views = ['told_plan'];` },
    { path: 'src/delivery/a.ts', text: `import { Plan } from '../plans/index.js';` },
    // Without rows of its own, and known to all: no way from a slice to those above it.
    { path: 'src/graphql/codes.ts', text: `import { codes } from '../plans/codes.js';` },
    { path: 'src/points/b.ts', text: `import { all } from '../graphql/codes.js';` },
  ];
  const owners = ownersIn(house);
  const found = (text: string, path = 'src/plans/sub/a.ts'): string[] =>
    offencesIn({ path, text }, owners).map(({ line, table }) => `${line} ${table ?? 'unknown'}`);

  const importing = (names: string): string => `import ${names} from '../../points/index.js';\n`;

  it.each([
    ['a SELECT', '`SELECT id FROM point`', '1 point'],
    ['a table without an entity', '`SELECT FROM point_minute`', '1 point_minute'],
    ['the line of a long statement', '`SELECT id\n FROM plan\n LEFT JOIN point ON true`', '3 point'],
    ['a subquery', "'SELECT FROM plan WHERE EXISTS (SELECT FROM point)'", '1 point'],
    ['a second table', "'SELECT FROM plan AS p, point'", '1 point'],
    [
      'a second table after a subquery',
      "'SELECT FROM (SELECT 1) AS one (x), LATERAL (SELECT 2) two, point'",
      '1 point',
    ],
    [
      'a table after a function',
      "'SELECT FROM unnest($1::int[]) WITH ORDINALITY AS x (a, b) CROSS JOIN point'",
      '1 point',
    ],
    ['INSERT', "'INSERT INTO point (id) VALUES ($1)'", '1 point'],
    ['UPDATE', "'UPDATE point SET name = $1'", '1 point'],
    ['UPDATE … FROM', "'UPDATE plan SET x = 1 FROM point'", '1 point'],
    ['DELETE', "'DELETE FROM ONLY point'", '1 point'],
    ['DELETE … USING', "'DELETE FROM plan USING point WHERE true'", '1 point'],
    ['MERGE', "'MERGE INTO plan USING point ON true'", '1 point'],
    ['TRUNCATE', "'TRUNCATE plan, point'", '1 point'],
    ['a schema and quotes', `'SELECT FROM public."point"'`, '1 point'],
    ['small letters', "manager.query('select 1 from point')", '1 point'],
    ['small letters, kept for later', "const sql = 'select 1 from point'", '1 point'],
    ['a part of a statement', 'rows.andWhere(`EXISTS (SELECT FROM point WHERE ${x})`)', '1 point'],
    [
      'a part that stands in another',
      'query(`SELECT ${all ? "1" : "(SELECT count(*) FROM point)"}`)',
      '1 point',
    ],
    ['a constant', "const T = 'point';\nquery(`SELECT FROM ${T}`)", '1 point'],
    ['an addition', "query('SELECT FROM ' + 'point')", '1 point'],
    ['a name that is put in', 'query(`SELECT FROM ${table}`)', '1 unknown'],
    ['a name that is added', "manager.query('SELECT FROM ' + table)", '1 unknown'],
    ['a part of a name that is put in', 'query(`DELETE FROM point_${kind}`)', '1 unknown'],
    ['a name handed on', "insert(manager, 'point_seat', rows)", '1 point_seat'],
    ['a name for TypeORM', "manager.createQueryBuilder().update('point')", '1 point'],
    ['an entity’s name for TypeORM', "manager.getRepository('Point')", '1 Point'],
    ['a view that is written', "'UPDATE open_point SET x = 1'", '1 open_point'],
    ['an insert', `${importing('{ Point }')}manager.insert(Point, {})`, '2 Point'],
    ['a repository', `${importing('{ Point }')}manager.getRepository(Point)`, '2 Point'],
    ['a query builder', `${importing('{ Point }')}manager.createQueryBuilder(Point, 'p')`, '2 Point'],
    ['a query builder’s join', `${importing('{ Point }')}rows.innerJoin(Point, 'p')`, '2 Point'],
    ['an update under another name', `${importing('{ Point as P }')}manager.update(P, {}, {})`, '2 Point'],
    ['an entity by its slice', `${importing('* as points')}manager.delete(points.Point, {})`, '2 Point'],
    [
      'an entity in a list',
      `${importing('{ Point }')}for (const each of [Plan, Point]) remove(each)`,
      '2 Point',
    ],
    ['an entity in a variable', `${importing('{ Point }')}const entity = Point;`, '2 Point'],
    [
      'a repository’s class',
      `${importing('{ Point }')}class A extends Rows<Point> { constructor() { super(Point); } }`,
      '2 Point',
    ],
    ['a class below it', `${importing('{ Point }')}class A extends Point {}`, '2 Point'],
    ['a save of what was read', `currentManager().save(row)`, '1 unknown'],
    ['a save by another manager', `(m: EntityManager) => m.save(row)`, '1 unknown'],
    ['all entities of a slice', `import { entities } from '../../points/entities.js';`, '1 entities'],
    ['an entity passed on', `export { Point } from '../../points/index.js';`, '1 Point'],
    ['a whole slice passed on', `export * from '../../points/index.js';`, '1 Point'],
    ['a slice imported late', `const { Point } = await import('../../points/index.js');`, '1 Point'],
  ])('is found: %s', (_, text, place) => {
    expect(found(text)).toEqual([place]);
  });

  it('is found where a slice reads a view of one above it', () => {
    expect(found("'SELECT FROM told_plan'", 'src/points/a.ts')).toEqual(['1 told_plan']);
  });

  it.each([
    ['its own table', "'SELECT FROM plan'"],
    ['a view of a slice below', "'SELECT FROM plan JOIN open_point ON true'"],
    ['a view of a slice below, for TypeORM', "rows.innerJoin('open_point', 'open')"],
    ['an expression that names no table', "'SELECT extract(epoch FROM point.opened) FROM plan AS point'"],
    ['a comparison', "'SELECT FROM plan WHERE a IS DISTINCT FROM point'"],
    ['a lock', "'SELECT FROM plan FOR UPDATE'"],
    ['a common column', "'SELECT FROM plan JOIN open_point USING (point)'"],
    ['a value in a statement', "'SELECT FROM plan WHERE text = $$x$$ AND kind = \\'FROM point\\''"],
    ['a comment', '`SELECT 1 -- FROM point\n FROM plan /* FROM point */`'],
    ['a sentence', "'Take it from point to point.'"],
    ['a sentence with a part put in', '`Every week from ${date} on`'],
    ['a word', "record('UPDATE', 'point', id)"],
    ['a type', `import type { Point } from '../../points/index.js';\nconst a: Point = b as Point;`],
    ['a class used as a type', `${importing('{ Point }')}const a: Map<string, Point> = new Map();`],
    ['a reading', `${importing('{ Point }')}manager.findOneBy(Point, { id })`],
    ['a save that names its own class', `import { Plan } from '../plan.entity.js';\nmanager.save(Plan, row)`],
    ['a save of something else', 'best.save(state)'],
    [
      'another slice’s class that is no entity',
      `import { Service } from '../../points/index.js';\nnew Service()`,
    ],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is not generic code that is handed an entity', () => {
    expect(found('manager.query(`DELETE FROM ${metadata.tableName}`)', 'src/database/rows.ts')).toEqual([]);
  });

  it('says whose the table is, and what would be right', () => {
    const [{ owner, advice }] = offencesIn({ path: 'src/plans/a.ts', text: "'SELECT FROM point'" }, owners);
    expect(owner).toBe('points');
    expect(advice).toContain('src/points/index.ts');
  });

  it('cannot be told where a table has two owners', () => {
    const again = { path: 'src/delivery/tables.ts', text: `export const tables = ['point'];` };
    expect(() => ownersIn([...house, again])).toThrow('point has two owners');
  });
});
