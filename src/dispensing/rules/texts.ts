import type { Text } from '../../shared/failures.js';

/** What people read about days without a dose, and about what an order and its moves may say. */

export const noServiceForHandout = (due: Text, days: Text): Text => ({
  nb: `Utleveringen ${due.nb} har verken tilbud den dagen eller en dag den kan flyttes til; ${days.nb} er uten dose.`,
  en: `The handout of ${due.en} has no service that day and no day to move to; ${days.en} is without a dose.`,
});

export const takeHomeLimitReached = (handout: Text, limit: number, days: Text): Text => ({
  nb: `Utleveringen ${handout.nb} kan gi høyst ${limit} hjemdoser; ${days.nb} er uten dose.`,
  en: `The handout on ${handout.en} may give at most ${limit} take-home doses; ${days.en} is without a dose.`,
});

export const notStarted = (days: Text): Text => ({
  nb: `Ordningen gjelder, men første utleveringsdag er ikke kommet; ${days.nb} er uten dose.`,
  en: `The order is in force, but its first handout day is yet to come; ${days.en} is without a dose.`,
});

export const NOT_GIVEN: Text = {
  nb: 'ble ikke gitt',
  en: 'was not given',
};

export const handoutMissed = (handout: Text, why: Text, days: Text): Text => ({
  nb: `Utleveringen ${handout.nb} ${why.nb}; ${days.nb} er uten dose.`,
  en: `The handout on ${handout.en} ${why.en}; ${days.en} is without a dose.`,
});

export const handoutNotRecorded = (handout: Text, days: Text): Text => ({
  nb: `Ingen har registrert om utleveringen ${handout.nb} ble gitt; ${days.nb} er uten kjent dose.`,
  en: `Nobody has recorded whether the handout on ${handout.en} was given; ${days.en} is without a known dose.`,
});

export const handoutNotPlaced = (handout: Text, days: Text): Text => ({
  nb: `Planen har ikke plass til utleveringen ${handout.nb}; ${days.nb} er uten dose.`,
  en: `The plan has no place for the handout on ${handout.en}; ${days.en} is without a dose.`,
});

export const tooFewDoses = (handout: Text, days: Text): Text => ({
  nb: `Utleveringen ${handout.nb} ga færre doser enn dagene til neste; ${days.nb} er uten dose.`,
  en: `The handout on ${handout.en} gave fewer doses than the days to the next; ${days.en} is without a dose.`,
});

export const handoutNotInPlan = (handout: Text, days: Text): Text => ({
  nb: `Utleveringen ${handout.nb} står ikke i den publiserte planen; ${days.nb} er uten dose.`,
  en: `The handout on ${handout.en} is not in the published plan; ${days.en} is without a dose.`,
});

export const decisionOnInjection = (handout: Text, days: Text): Text => ({
  nb: `Det er ikke registrert om injeksjonen ${handout.nb} ble satt; ${days.nb} avventer det.`,
  en: `It is not recorded whether the injection of ${handout.en} was given; ${days.en} waits for that.`,
});

export const decisionOnLeftovers = (days: Text): Text => ({
  nb: `Ordningen er endret mens mottakeren har doser hjemme; ${days.nb} avventer en beslutning om dem.`,
  en: `The order has changed while the recipient has doses at home; ${days.en} waits for a decision on them.`,
});

export const orderEnds = (days: Text): Text => ({
  nb: `Ordningen er utløpt uten en ny, og avsluttet behandling er ikke registrert; ${days.nb} er uten dose.`,
  en: `The order has ended without a successor, and no end of treatment is recorded; ${days.en} is without a dose.`,
});

export const openingUnknown = (days: Text): Text => ({
  nb: `Det er ikke registrert hva mottakeren hadde hjemme da kommunen tok i bruk Doserute; ${days.nb} er uten kjent dose.`,
  en: `What the recipient had at home when the municipality began is not recorded; ${days.en} is without a known dose.`,
});

export const RECORD_WHAT_IS_AT_HOME: Text = {
  nb: 'Registrer hva mottakeren hadde fått utlevert ved oppstart.',
  en: 'Record what had been handed over to the recipient at the start.',
};

export const DECIDE_ON_DOSES_AT_HOME: Text = {
  nb: 'La en kliniker bestemme hva som skal skje med dosene hjemme.',
  en: 'Have a clinician decide what becomes of the doses at home.',
};

export const RECORD_NEW_ORDER_OR_END: Text = {
  nb: 'Registrer en ny ordning, eller at behandlingen er avsluttet.',
  en: 'Record a new order, or the end of treatment.',
};

export const fromTo = (from: Text, until: Text): Text => ({
  nb: `${from.nb}–${until.nb}`,
  en: `${from.en} to ${until.en}`,
});

export const writeHandoutDays = (weekdays: Text, interval: string): Text => ({
  nb: `Skriv ukedager fra ${weekdays.nb} med mellomrom, som «MA ON FR», eller «${interval}».`,
  en: `Write weekdays of ${weekdays.en} with spaces, like "MO WE FR", or "${interval}".`,
});

export const POLICY_MUST_RISE: Text = {
  nb: 'Grensene for tapte doser må være hele dager som stiger fra varsel til sjekk til stans.',
  en: 'The limits for missed doses must be whole days that rise from alert to check to hold.',
};

export const WRITE_POLICY: Text = {
  nb: 'Skriv for eksempel 1, 2 og 3 dager.',
  en: 'Write for example 1, 2 and 3 days.',
};

export const noHandoutOn = (date: Text): Text => ({
  nb: `Det er ingen utlevering ${date.nb}.`,
  en: `There is no handout on ${date.en}.`,
});

export const CHOOSE_HANDOUT_DAY: Text = {
  nb: 'Velg en av ordningens utleveringsdager.',
  en: "Choose one of the order's handout days.",
};

export const outsideOrder = (date: Text): Text => ({
  nb: `${date.nb} er utenfor ordningen, eller på den andre siden av en pause eller stans.`,
  en: `${date.en} is outside the order, or on the other side of a pause or hold.`,
});

export const CHOOSE_DAY_OF_SAME_PERIOD: Text = {
  nb: 'Velg en dag i samme periode.',
  en: 'Choose a day of the same period.',
};

export const outsideTolerance = (date: Text, days: number): Text => ({
  nb: `${date.nb} er mer enn ${days} dager fra injeksjonsdagen.`,
  en: `${date.en} is more than ${days} days from the day of the injection.`,
});

export const chooseDayWithin = (days: number): Text => ({
  nb: `Velg en dag innen ± ${days} dager.`,
  en: `Choose a day within ± ${days} days.`,
});

export const noServiceOn = (date: Text): Text => ({
  nb: `Det er ikke noe tilbud ${date.nb}.`,
  en: `There is no service on ${date.en}.`,
});

export const CHOOSE_DAY_WITH_SERVICE: Text = {
  nb: 'Velg en dag med åpent utleveringssted eller vakt.',
  en: 'Choose a day with an open point or a shift.',
};

export const openServiceOn = ({ nb, en }: Text): Text => ({
  nb: `Åpne et tilbud for denne mottakeren ${nb}.`,
  en: `Open service on ${en} for this recipient.`,
});

export const addHandoutOn = ({ nb, en }: Text): Text => ({
  nb: `Legg inn en ekstra utlevering ${nb}.`,
  en: `Add an extra handout on ${en}.`,
});

export const openServiceWithHandoutOn = ({ nb, en }: Text): Text => ({
  nb: `Åpne et tilbud for denne mottakeren ${nb}, med en ekstra utlevering.`,
  en: `Open service on ${en} for this recipient, with an extra handout.`,
});

export const tryAgainOn = ({ nb, en }: Text): Text => ({
  nb: `Prøv på nytt ${nb}, og registrer utleveringen.`,
  en: `Try again on ${en}, and record the handout.`,
});

export const findPlaceOn = ({ nb, en }: Text): Text => ({
  nb: `Finn plass til utleveringen ${nb}; planen sier hva som mangler.`,
  en: `Find a place for the handout on ${en}; the plan says what it lacks.`,
});

export const recordHandoutOn = ({ nb, en }: Text): Text => ({
  nb: `Registrer hvordan det gikk med utleveringen ${nb}.`,
  en: `Record what became of the handout on ${en}.`,
});

export const FOLLOW_MISSED_DOSE_ROUTINE: Text = {
  nb: 'Dagene er forbi: følg opp etter rutinen for tapte doser.',
  en: 'The days are past: follow the routine for missed doses.',
};

export const allowTakeHomeDoses = (doses: number): Text => ({
  nb: `En ordning som tillater ${doses} hjemdoser (rekvirentens beslutning).`,
  en: `An order that allows ${doses} take-home doses (the prescriber's decision).`,
});

/* Why a handout was missed, as it goes into `handoutMissed`; NOT_GIVEN is for all other outcomes. */
export const MET_NOBODY: Text = { nb: 'møtte ingen', en: 'met nobody' };
export const WAS_REFUSED: Text = { nb: 'ble avslått', en: 'was refused' };
export const IDENTITY_NOT_PROVEN: Text = {
  nb: 'ble stanset fordi identiteten ikke ble bevist',
  en: 'was stopped because identity was not proven',
};

export const HANDOUT_DAYS_MISSING: Text = {
  nb: 'Utleveringsdagene mangler.',
  en: 'The handout days are missing.',
};

/** @param most days from one handout to the next */
export const intervalOfDays = (most: number): Text => ({
  nb: `Et intervall er et helt antall dager, 1 til ${most}, og en startdato.`,
  en: `An interval is a whole number of days, 1 to ${most}, and a start date.`,
});

export const noStartDate = (text: string): Text => ({
  nb: `Startdatoen «${text}» finnes ikke.`,
  en: `The start date "${text}" does not exist.`,
});

export const notAWeekday = (word: string): Text => ({
  nb: `«${word}» er ikke en ukedag.`,
  en: `"${word}" is not a weekday.`,
});

export const MIXED_LANGUAGES: Text = {
  nb: 'Ukedagene er skrevet på to språk.',
  en: 'The weekdays are in two languages.',
};

export const ONE_LANGUAGE: Text = {
  nb: 'Skriv alle på ett språk: «MA ON FR» eller «MO WE FR».',
  en: 'Write all in one language: "MA ON FR" or "MO WE FR".',
};

export const weekdayTwice = (word: string): Text => ({
  nb: `«${word}» står to ganger.`,
  en: `"${word}" is there twice.`,
});
