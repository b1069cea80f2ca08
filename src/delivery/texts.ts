import type { CivilDate } from '../shared/civil-time.js';
import type { Text } from '../shared/failures.js';

/** What people read where a report of a handout is refused. */

export const dayDriven = (date: CivilDate): Text => ({
  nb: `Ruta for ${date} er kjørt; det er ingen grunn til å ringe for den.`,
  en: `The route of ${date} has been driven; there is no call to make for it.`,
});

export const HANDOUT_OF: Text = { nb: 'utleveringen til', en: 'handout of' };

export const NOT_ON_YOUR_SHIFT: Text = {
  nb: 'Utleveringen er ikke på din vakt.',
  en: 'The handout is not on your shift.',
};

export const OUTCOME_ID_REUSED: Text = {
  nb: 'Under denne id-en er det allerede meldt noe annet. Lag en ny id for en ny melding.',
  en: 'Something else has been reported under this id. Make a new id for a new report.',
};

export const planNotPublished = (date: CivilDate, status: string): Text => ({
  nb: `Planen for ${date} er ikke publisert; den er ${status}.`,
  en: `The plan of ${date} is not published; it is ${status}.`,
});

export const ALREADY_DELIVERED: Text = {
  nb: 'Utleveringen er allerede meldt levert.',
  en: 'The handout has been reported delivered already.',
};

export const REASON_SAYS_NOTHING: Text = {
  nb: 'Begrunnelsen sier ingenting.',
  en: 'The reason says nothing.',
};

export const SAY_WHY: Text = {
  nb: 'Skriv hvorfor, med minst tre tegn.',
  en: 'Say why, in at least three characters.',
};

export const OUTCOME: Text = { nb: 'meldingen', en: 'outcome' };

export const OUTCOME_RETRACTED: Text = {
  nb: 'Meldingen er allerede trukket tilbake.',
  en: 'The outcome has been taken back already.',
};

export const OUTCOME_OF_ANOTHER: Text = {
  nb: 'Meldingen er en annens.',
  en: 'The outcome was said by somebody else.',
};

export const UNDO_TOO_LATE: Text = {
  nb: 'Du kan angre i ett minutt. Be LAR-personalet trekke meldingen tilbake.',
  en: 'You can undo for one minute. Ask LAR staff to take the outcome back.',
};

export const NO_ORDER: Text = {
  nb: 'Mottakeren har ingen ordning. Legg inn ordningen først.',
  en: 'The recipient has no order. Record the order first.',
};

export const RECIPIENT: Text = { nb: 'mottakeren', en: 'recipient' };

export const dayNotCome = (date: CivilDate): Text => ({
  nb: `${date} er ikke kommet ennå.`,
  en: `${date} has not come yet.`,
});

export const RECORD_PAST_DAY: Text = {
  nb: 'Før i dag eller en dag som er over.',
  en: 'Record today or a past day.',
};
