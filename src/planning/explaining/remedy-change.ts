import { REMEDY_KINDS, type RemedyChange, type RemedyKind } from '../../plans/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import type { Remedy } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/index.js';
import { clockTime, minutes } from './format.js';

/** Kinds whose amount is a number of people; that of all others is a time. */
const COUNTED: readonly RemedyKind[] = ['RAISE_CAP', 'MORE_COUNTERS'];

/** The solver's remedy as a change to recorded data, for the console's form; null where there is no form for it. */
export function remedyChange(remedy: Remedy, built: BuiltProblem, date: CivilDate): RemedyChange | null {
  const kind = REMEDY_KINDS.find((each) => each === remedy.kind);
  if (kind === undefined) return null;
  const by = 'by' in remedy ? remedy.by : null;
  const counted = COUNTED.includes(kind);
  return {
    kind,
    shiftId: 'vehicle' in remedy ? built.shifts[remedy.vehicle].id : null,
    pointId: 'point' in remedy ? built.points[remedy.point].id : null,
    at: 'at' in remedy ? clockTime(date, remedy.at) : null,
    minutes: by === null || counted ? null : minutes(by),
    count: counted ? by : null,
    skills: 'skills' in remedy ? built.skills.namesOf(remedy.skills) : [],
  };
}
