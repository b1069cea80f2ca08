import type { Text } from '../../shared/failures.js';

/** What people read where a day cannot be made a problem. */

export const tooManySkills = (skill: string, most: number): Text => ({
  nb: `Dagens mannskap har mer enn ${most} ulike ferdigheter; «${skill}» er én for mye. Slå noen sammen.`,
  en: `The day's crews have more than ${most} different skills; "${skill}" is one too many. Merge some.`,
});
