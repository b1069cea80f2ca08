import { tooManySkills } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

/** The solver has bits 0–29 for skills. */
const MOST_SKILLS = 30;

/** Gives each skill that a crew has or a handout needs a bit of its own. */
export class SkillBits {
  private readonly bits = new Map<string, number>();

  /** @throws Refusal TOO_MANY_SKILLS for a thirty-first different skill on one day */
  of(skills: readonly string[]): number {
    let mask = 0;
    for (const skill of skills) mask |= this.bitOf(skill);
    return mask;
  }

  /** The skills of a mask, in the order in which they got their bits. */
  namesOf(mask: number): string[] {
    return [...this.bits].filter(([, bit]) => (mask & bit) !== 0).map(([skill]) => skill);
  }

  private bitOf(skill: string): number {
    let bit = this.bits.get(skill);
    if (bit === undefined) {
      if (this.bits.size === MOST_SKILLS) {
        throw new PlanningRefusal('TOO_MANY_SKILLS', tooManySkills(skill, MOST_SKILLS));
      }
      bit = 1 << this.bits.size;
      this.bits.set(skill, bit);
    }
    return bit;
  }
}
