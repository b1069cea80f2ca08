import { catalogue } from '../words/language.js';

export const signInWords = catalogue(
  {
    title: 'Logg inn',
    lead: 'Doserute planlegger dagens utleveringer i LAR. Velg hvem du er i prøvekommunen; alle personene er oppdiktet.',
    choices: 'Velg rolle',
    DISPATCHER: { name: 'Koordinator', does: 'Planlegger dagen, flytter stopp og publiserer ruter.' },
    DRIVER: { name: 'Sjåfør', does: 'Ser stoppene sine på telefonen og melder hva som ble levert.' },
    LAR_STAFF: { name: 'LAR-ansatt', does: 'Holder mottakernes ordninger, og ser at ingen står uten dose.' },
    CLINICIAN: {
      name: 'Kliniker',
      does: 'Gjør det LAR-ansatte gjør, opphever stans og bestemmer om doser hjemme.',
    },
    ADMIN: { name: 'Administrator', does: 'Har tilgang til det koordinator og LAR-ansatte har.' },
    tour: 'Ta omvisningen en gang til',
    noDemo:
      'Denne tjenesten har ingen prøvekommune. Kommunens egen innlogging gir tilgang; spør den som drifter Doserute.',
    failed: 'Innloggingen svarte ikke. Prøv igjen.',
  },
  {
    title: 'Sign in',
    lead: 'Doserute plans the day’s handouts in LAR. Choose who you are in the demo municipality; all its people are invented.',
    choices: 'Choose a role',
    DISPATCHER: { name: 'Dispatcher', does: 'Plans the day, moves stops and publishes routes.' },
    DRIVER: { name: 'Driver', does: 'Sees their stops on the phone and reports what was delivered.' },
    LAR_STAFF: {
      name: 'LAR staff',
      does: 'Keep recipients’ orders, and see that nobody goes without a dose.',
    },
    CLINICIAN: {
      name: 'Clinician',
      does: 'Does what LAR staff do, clears holds and decides on doses at home.',
    },
    ADMIN: { name: 'Administrator', does: 'Has what dispatchers and LAR staff have.' },
    tour: 'Take the tour once more',
    noDemo:
      'This service has no demo municipality. The municipality’s own sign-in gives access; ask whoever runs Doserute.',
    failed: 'The sign-in did not answer. Try again.',
  },
);
