import type { CivilDate } from '../shared/civil-time.js';
import type { Text } from '../shared/failures.js';

/** What people read about orders, moved handouts and holds. */

export const ANOTHER_ORDER_IN_FORCE: Text = {
  nb: 'En annen ordning gjelder på noen av dagene; to samtidig ville gi doble doser.',
  en: 'Another order is in force on some of the days; two at once would double the doses.',
};

export const CHANGE_OR_END_THAT_ORDER: Text = {
  nb: 'Endre den ordningen fra en dato, eller avslutt den først.',
  en: 'Change that order from a date, or end it first.',
};

export const NO_SUCH_RECIPIENT: Text = {
  nb: 'Mottakeren finnes ikke i denne kommunen.',
  en: 'There is no such recipient in this municipality.',
};

export const CHOOSE_RECIPIENT: Text = {
  nb: 'Velg en mottaker fra listen.',
  en: 'Choose a recipient from the list.',
};

export const HANDOUT_MOVED_ALREADY: Text = {
  nb: 'Utleveringen er allerede flyttet.',
  en: 'The handout has been moved already.',
};

export const TAKE_MOVE_BACK_FIRST: Text = {
  nb: 'Ta tilbake den flyttingen først.',
  en: 'Take that move back first.',
};

export const ATC_CODE: Text = { nb: 'en ATC-kode', en: 'an ATC code' };

export const DEPOT_NOT_TAKEN_HOME: Text = {
  nb: 'En depotinjeksjon kan ikke tas med hjem.',
  en: 'A depot injection cannot be taken home.',
};

export const WRITE_ZERO: Text = { nb: 'Skriv 0.', en: 'Write 0.' };

export const DEPOT_NOT_SEVERAL_A_WEEK: Text = {
  nb: 'En depotinjeksjon kan ikke gis flere ganger i uken.',
  en: 'A depot injection cannot be given several times a week.',
};

export const WRITE_DEPOT_INTERVAL: Text = {
  nb: 'Skriv for eksempel EVERY 7 DAYS FROM 2027-04-05.',
  en: 'Write for example EVERY 7 DAYS FROM 2027-04-05.',
};

export const toleranceTooWide = (interval: number): Text => ({
  nb: `Toleransen rekker over hele intervallet på ${interval} dager.`,
  en: `The tolerance reaches across the whole interval of ${interval} days.`,
});

export const atMostDays = (days: number): Text => ({
  nb: `Høyst ${days} dager.`,
  en: `At most ${days} days.`,
});

export const MOVE: Text = { nb: 'flyttingen', en: 'move' };

export const SAME_DAY: Text = { nb: 'Det er samme dag.', en: 'It is the same day.' };

export const CHOOSE_ANOTHER_DAY: Text = { nb: 'Velg en annen dag.', en: 'Choose another day.' };

export const EXTRA_HANDOUT: Text = { nb: 'den ekstra utleveringen', en: 'extra handout' };

export const EXTRA_ON_DAY_ALREADY: Text = {
  nb: 'Det er lagt inn en ekstra utlevering den dagen.',
  en: 'A handout has been added on that day already.',
};

export const TREATMENT_END: Text = { nb: 'avslutningen', en: 'end of treatment' };

export const TREATMENT_ENDED_ALREADY: Text = {
  nb: 'Behandlingen er allerede avsluttet den dagen.',
  en: 'The treatment has been ended on that day already.',
};

export const TAKE_END_BACK_FIRST: Text = {
  nb: 'Angre avslutningen først om den er feil.',
  en: 'Take that end back first if it is wrong.',
};

export const ORDER: Text = { nb: 'ordningen', en: 'order' };

export const orderNotBegun = (validFrom: CivilDate): Text => ({
  nb: `Ordningen begynner ${validFrom}; en endring må gjelde fra en senere dag. Ta den tilbake og lag en ny om den er feil.`,
  en: `The order begins on ${validFrom}; a change must hold from a later day. Cancel it and make another if it is wrong.`,
});

export const orderInForce = (validFrom: CivilDate): Text => ({
  nb: `Ordningen har vært i kraft siden ${validFrom}. Avslutt den i stedet.`,
  en: `The order has been in force since ${validFrom}. End it instead.`,
});

export const formNotOfMedicine = (atc: string, form: string): Text => ({
  nb: `${atc} finnes ikke som ${form}.`,
  en: `${atc} does not exist as ${form}.`,
});

export const chooseForm = (forms: readonly string[]): Text => ({
  nb: `Rett ATC-koden, eller velg en av formene ${forms.join(', ')}.`,
  en: `Correct the ATC code, or choose one of the forms ${forms.join(', ')}.`,
});

export const orderBeginsLater = (date: CivilDate): Text => ({
  nb: `En ordning begynner ${date} og ville starte behandlingen på nytt. Ta den tilbake først.`,
  en: `An order begins on ${date} and would begin the treatment anew. Cancel it first.`,
});
