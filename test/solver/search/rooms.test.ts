import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as byName from '#solver';
import * as byPath from '../../../src/solver/index.js';
import * as roomByName from '#solver/search/run/index.js';
import * as roomByPath from '../../../src/solver/search/run/index.js';

const search = path.resolve(import.meta.dirname, '../../../src/solver/search');
const rooms = readdirSync(search, { withFileTypes: true });

/** The names that an index exports, types included. */
const namesOf = (index: string): string[] =>
  [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names]) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

describe('the rooms of the search', () => {
  it('hold every file', () => {
    expect(rooms.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
    expect(rooms.length).toBeGreaterThan(5);
  });

  it.each(rooms.map(({ name }) => name))(
    '%s has at most 20 files, and at most 12 names in its index',
    (room) => {
      const files = readdirSync(path.join(search, room));
      expect(files.length).toBeLessThanOrEqual(20);
      const index = readFileSync(path.join(search, room, 'index.ts'), 'utf8');
      expect(index).not.toContain('export *');
      const names = namesOf(index);
      expect(names.length).toBeGreaterThan(0);
      expect(names.length).toBeLessThanOrEqual(12);
    },
  );
});

describe('the name #solver', () => {
  it('is the public surface, and #solver/… a module inside', () => {
    expect(byName.solve).toBe(byPath.solve);
    expect(roomByName.Rng).toBe(roomByPath.Rng);
  });
});
