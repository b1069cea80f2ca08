import type { Text } from '../../shared/failures.js';
import type { StopReason } from './standing.js';

/** What is told of a published handout that no longer stands. */

const WHY: Record<StopReason, Text> = {
  PAUSED: { nb: 'er i pause den dagen', en: 'is paused on that day' },
  HELD: { nb: 'har utleveringen stanset', en: 'has the handouts held' },
  ENDED: { nb: 'er ikke i behandling her lenger', en: 'is no longer in treatment here' },
  NO_ORDER: { nb: 'har ingen ordning som gjelder den dagen', en: 'has no order in force on that day' },
  DECISION_NEEDED: {
    nb: 'har doser hjemme som en kliniker må avgjøre hva som skjer med',
    en: 'has doses at home that a clinician has to decide on',
  },
  COVERED: { nb: 'har allerede fått dosene', en: 'has been given the doses already' },
};

export const handoutStopped = (alias: string, reason: StopReason): Text => ({
  nb: `${alias} ${WHY[reason].nb}. Utleveringen i planen skal ikke gis.`,
  en: `${alias} ${WHY[reason].en}. The handout in the plan is not to be given.`,
});

export const PLAN_AGAIN_WITHOUT: Text = {
  nb: 'Planlegg dagen på nytt, eller gi sjåføren beskjed.',
  en: 'Plan the day again, or tell the driver.',
};

export const otherDoses = (alias: string, planned: number, due: number): Text => ({
  nb: `${alias} står i planen med ${planned} doser; etter ordningen skal det være ${due}.`,
  en: `${alias} has ${planned} doses in the plan; by the order it should be ${due}.`,
});

export const dueButNotInPlan = (alias: string): Text => ({
  nb: `${alias} skal ha utlevering den dagen og står ikke i planen.`,
  en: `${alias} is due on that day and is not in the plan.`,
});

export const PLAN_AGAIN_WITH: Text = {
  nb: 'Planlegg dagen på nytt, så mottakeren kommer med.',
  en: 'Plan the day again, so that the recipient is in it.',
};
