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

export const HOLD: Text = { nb: 'stansen', en: 'hold' };

export const holdCleared = (date: CivilDate): Text => ({
  nb: `Stansen ble opphevet ${date}.`,
  en: `The hold was cleared on ${date}.`,
});

export const ORDER: Text = { nb: 'ordningen', en: 'order' };

export const orderNotBegun = (validFrom: CivilDate): Text => ({
  nb: `Ordningen begynner ${validFrom}; en endring må gjelde fra en senere dag. Ta den tilbake og lag en ny om den er feil.`,
  en: `The order begins on ${validFrom}; a change must hold from a later day. Cancel it and make another if it is wrong.`,
});

export const orderInForce = (validFrom: CivilDate): Text => ({
  nb: `Ordningen har vært i kraft siden ${validFrom}. Avslutt den i stedet.`,
  en: `The order has been in force since ${validFrom}. End it instead.`,
});
