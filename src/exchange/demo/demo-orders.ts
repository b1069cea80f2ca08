import { addDays, type CivilDate } from '../../shared/civil-time.js';
import type { DemoRow } from './demo-recipients.js';
import type { Random } from './random.js';

const HANDOUTS = [
  { handout: 'MO TU WE TH FR SA', takeHome: 1, supervised: 'ja', weight: 20 },
  { handout: 'MO TU WE TH FR', takeHome: 2, supervised: 'ja', weight: 15 },
  { handout: 'MO WE FR', takeHome: 2, supervised: 'nei', weight: 30 },
  { handout: 'MO WE FR', takeHome: 5, supervised: 'nei', weight: 10 },
  { handout: 'TU', takeHome: 6, supervised: 'nei', weight: 7 },
  { handout: 'TH', takeHome: 6, supervised: 'nei', weight: 8 },
] as const;

/** An order like those of LAR: methadone or buprenorphine, a few on depot injections (DOMAIN 2, 3). */
export function demoOrder(random: Random, recipient: DemoRow, monday: CivilDate): DemoRow {
  const common = { recipient: recipient['alias'], valid_from: monday, valid_until: '' };
  if (random.chance(0.1)) {
    const weekly = random.chance(0.6);
    return {
      ...common,
      atc: 'N07BC01',
      form: 'DEPOT_INJECTION',
      handout: `EVERY ${weekly ? 7 : 28} DAYS FROM ${addDays(monday, random.between(0, 4))}`,
      supervised: 'nei',
      max_take_home_doses: '0',
      tolerance_days: weekly ? '2' : '7',
    };
  }
  const { handout, takeHome, supervised } = random.weighted(
    HANDOUTS.map((each) => [each, each.weight] as const),
  );
  const methadone = random.chance(0.45);
  return {
    ...common,
    atc: methadone ? 'N07BC02' : random.pick(['N07BC01', 'N07BC51']),
    form: methadone ? 'ORAL_SOLUTION' : 'SUBLINGUAL_TABLET',
    handout,
    supervised,
    max_take_home_doses: String(takeHome),
    tolerance_days: '',
  };
}
