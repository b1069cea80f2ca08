import type { Text } from '../../shared/failures.js';
import type { Reason, ReasonCode } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/index.js';
import { minutes, vehicleName } from './format.js';

/** A solver's reason as a sentence, with the names that its indices stand for. */
export function reasonSentence(reason: Reason, built: BuiltProblem): Text {
  const shift = reason.vehicle === undefined ? '' : vehicleName(built, reason.vehicle);
  const place = reason.point === undefined ? '' : built.points[reason.point].name;
  return SENTENCES[reason.code]({
    shift,
    // Reasons about a shift or a point: the one that is given.
    where: place === '' ? shift : place,
    amount: reason.amount,
    skills: built.skills.namesOf(reason.amount).join(', '),
  });
}

interface SentenceParts {
  readonly shift: string;
  readonly where: string;
  readonly amount: number;
  readonly skills: string;
}

const SENTENCES: Readonly<Record<ReasonCode, (parts: SentenceParts) => Text>> = {
  NO_OPTION: () => ({
    nb: 'Verken hjemkjøring eller henting er mulig denne dagen.',
    en: 'Neither home delivery nor collection is possible on this day.',
  }),
  NO_VEHICLE: () => ({
    nb: 'Ingen vakter kjører denne dagen.',
    en: 'No shift is out on this day.',
  }),
  SKILLS: ({ shift, skills }) => ({
    nb: `Mannskapet på ${shift} mangler ${skills}.`,
    en: `The crew of ${shift} lacks ${skills}.`,
  }),
  CREW_OF_TWO: ({ shift }) => ({
    nb: `Besøket krever to personer, og ${shift} har færre.`,
    en: `The visit takes two people, and ${shift} has fewer.`,
  }),
  CAPACITY: ({ shift, amount }) => ({
    nb: `${shift} har ikke plass til ${amount} av dosene.`,
    en: `${shift} has no room for ${amount} of the doses.`,
  }),
  MAX_VISITS: ({ shift }) => ({
    nb: `${shift} har allerede så mange besøk som vakten kan ha.`,
    en: `${shift} already has as many visits as the shift may have.`,
  }),
  MAX_DURATION: ({ shift, amount }) => ({
    nb: `Ruten til ${shift} ville blitt ${minutes(amount)} min for lang.`,
    en: `The route of ${shift} would be ${minutes(amount)} min too long.`,
  }),
  TIME_WINDOW: ({ where, amount }) => ({
    nb: `${where} bommer på mottakerens tidsrom med ${minutes(amount)} min.`,
    en: `${where} misses the recipient's window by ${minutes(amount)} min.`,
  }),
  SHIFT_TOO_SHORT: ({ shift, amount }) => ({
    nb: `${shift} rekker det ikke: det mangler ${minutes(amount)} min.`,
    en: `${shift} cannot make it: ${minutes(amount)} min are missing.`,
  }),
  BREAK: ({ shift, amount }) => ({
    nb: `Pausen til ${shift} ville kommet ${minutes(amount)} min utenfor sitt tidsrom.`,
    en: `The break of ${shift} would fall ${minutes(amount)} min outside its window.`,
  }),
  QUARANTINE: ({ shift }) => ({
    nb: `På ${shift} er det bare plass på feil side av dem i karantene, som skal besøkes sist.`,
    en: `On ${shift} there is room only on the wrong side of those in quarantine, who are visited last.`,
  }),
  LOCKED: ({ shift }) => ({
    nb: `På ${shift} er det bare plass mellom besøk som er låst.`,
    en: `On ${shift} there is room only among visits that are locked.`,
  }),
  POINT_CLOSED: ({ where }) => ({
    nb: `${where} er ikke åpent lenge nok i mottakerens tidsrom.`,
    en: `${where} is not open long enough in the recipient's window.`,
  }),
  POINT_FULL: ({ where }) => ({
    nb: `${where} er fullt til alle tider som passer.`,
    en: `${where} is full at all times that fit.`,
  }),
  POINT_RISK: ({ where, amount }) => ({
    nb: `${where} har ${amount} hentetider; en til ville gjort det for sannsynlig at det blir trengsel.`,
    en: `${where} has ${amount} bookings; one more would make crowding too likely.`,
  }),
  COHORT_GAP: ({ where }) => ({
    nb: `På ${where} er alle tider som passer, for nær en annen kohort.`,
    en: `At ${where} all times that fit are too close to another cohort.`,
  }),
  CONFLICT: ({ where }) => ({
    nb: `På ${where} ville mottakeren møtt en som han eller hun ikke skal møte.`,
    en: `At ${where} the recipient would meet somebody whom they must not meet.`,
  }),
  LINKED: () => ({
    nb: 'Det er plass, men ikke slik at besøket passer med dem det er knyttet til.',
    en: 'There is room, but not so that the visit suits those it is bound to.',
  }),
  ROOM_LEFT: () => ({
    nb: 'Det er plass, men søket rakk ikke å finne den.',
    en: 'There is room, but the search did not get to it.',
  }),
};
