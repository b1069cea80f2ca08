import { catalogue } from '../words/language.js';

export const uiWords = catalogue(
  {
    loading: 'Henter …',
    failed: 'Dette lot seg ikke hente',
    offline: 'Tjenesten svarer ikke. Er du på nett?',
    forbidden: 'Rollen din har ikke tilgang til dette.',
    unexpected: 'Noe gikk galt hos tjenesten.',
    reference: (id: string) => `Oppgi denne når du melder fra: ${id}`,
    retry: 'Prøv igjen',
    close: 'Lukk',
    more: 'Vis flere',
    save: 'Lagre',
    cancel: 'Avbryt',
    notSaved: 'Ikke lagret',
    stale:
      'Noen andre har endret dette siden du åpnet det. Bak denne dialogen står det slik det er nå. Lagre på nytt for å sette din endring oppå, eller avbryt.',
  },
  {
    loading: 'Loading …',
    failed: 'This could not be loaded',
    offline: 'The service does not answer. Are you online?',
    forbidden: 'Your role has no access to this.',
    unexpected: 'Something went wrong in the service.',
    reference: (id: string) => `Give this when you report it: ${id}`,
    retry: 'Try again',
    close: 'Close',
    more: 'Show more',
    save: 'Save',
    cancel: 'Cancel',
    notSaved: 'Not saved',
    stale:
      'Somebody else changed this since you opened it. Behind this dialog it stands as it is now. Save again to put your change on top, or cancel.',
  },
);
