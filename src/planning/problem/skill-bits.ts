import type { Refusal } from '../../shared/failures.js';
import { PlanningRefusal } from '../refusals.js';

/** The solver tells skills apart by bits 0–29. */
const MOST_SKILLS = 30;

/** Gives each skill that anybody has or needs a bit of its own. */
export class SkillBits {
  private readonly bits = new Map<string, number>();

  /** @throws Refusal TOO_MANY_SKILLS for a thirty-first different skill on one day */
  of(skills: readonly string[]): number {
    let mask = 0;
    for (const skill of skills) mask |= this.bitOf(skill);
    return mask;
  }

  /** The skills of a mask, in the order in which they were first named. */
  namesOf(mask: number): string[] {
    return [...this.bits].filter(([, bit]) => (mask & bit) !== 0).map(([skill]) => skill);
  }

  private bitOf(skill: string): number {
    let bit = this.bits.get(skill);
    if (bit === undefined) {
      if (this.bits.size === MOST_SKILLS) throw tooManySkills(skill);
      bit = 1 << this.bits.size;
      this.bits.set(skill, bit);
    }
    return bit;
  }
}

const tooManySkills = (skill: string): Refusal =>
  new PlanningRefusal('TOO_MANY_SKILLS', {
    nb: `Dagens mannskap har mer enn ${MOST_SKILLS} ulike ferdigheter; «${skill}» er én for mye. Slå noen sammen.`,
    en: `The day's crews have more than ${MOST_SKILLS} different skills; "${skill}" is one too many. Merge some.`,
  });
