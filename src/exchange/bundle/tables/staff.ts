import { FLEET_NAME_LENGTH } from '../../../fleet/index.js';
import { defineTable, required, withDefault, type RowIn } from '../columns.js';
import { code } from '../kinds/choice.js';
import { list, text } from '../kinds/text.js';

/**
 * An employee without skills still counts where a visit asks for a crew of two. Two employees may share
 * a name, so a repeated one is told, not refused.
 */
export const staff = defineTable({
  name: 'staff',
  columns: {
    name: required(text(FLEET_NAME_LENGTH)),
    skills: withDefault<readonly string[]>(list(' ', code), []),
  },
  key: ['name'],
  keyMayRepeat: true,
});

export type StaffRow = RowIn<typeof staff>;

/**
 * Shifts name people by name alone, so namesakes count as one person with only the skills that all of them have: a
 * nurse's visit must never go to the one who is no nurse.
 */
export function mergeNamesakes<R extends { readonly value: StaffRow }>(rows: readonly R[]): R[] {
  const byName = new Map<string, R>();
  for (const each of rows) {
    const before = byName.get(each.value.name);
    if (before === undefined) {
      byName.set(each.value.name, each);
      continue;
    }
    const skills = before.value.skills.filter((skill) => each.value.skills.includes(skill));
    byName.set(each.value.name, { ...before, value: { ...before.value, skills } });
  }
  return [...byName.values()];
}

/** Names that more than one row has. */
export function namesakesIn(names: readonly (string | undefined)[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of names) {
    if (name === undefined) continue;
    (seen.has(name) ? repeated : seen).add(name);
  }
  return repeated;
}
