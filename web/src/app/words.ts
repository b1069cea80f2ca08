import { catalogue } from '../words/language.js';

export const appWords = catalogue(
  {
    skip: 'Hopp til innholdet',
    screens: 'Skjermbilder',
    dispatch: 'Dagens plan',
    staff: 'Mottakere',
    addresses: 'Adresser',
    places: 'Steder',
    closures: 'Stengte veier',
    crisis: 'Krise',
    bundle: 'Import',
    drive: 'Min rute',
    otherLanguage: 'English',
    theme: 'Utseende',
    themes: { auto: 'Som enheten', light: 'Lyst', dark: 'Mørkt' },
    outdated: 'Doserute er fornyet siden du åpnet siden. Last den på nytt for å gå videre.',
    reload: 'Last på nytt',
    signOut: 'Logg ut',
    unsent: (count: number) =>
      count === 1 ? '1 melding er ikke sendt' : `${String(count)} meldinger er ikke sendt`,
    unsentHelp:
      'Logger du ut nå, blir de liggende på telefonen til du selv logger inn igjen. Vent til du har nett, om du kan.',
    stay: 'Bli innlogget',
    signOutAnyway: 'Logg ut likevel',
    roles: { DISPATCHER: 'Koordinator', DRIVER: 'Sjåfør', LAR_STAFF: 'LAR-ansatt', ADMIN: 'Administrator' },
  },
  {
    skip: 'Skip to the content',
    screens: 'Screens',
    dispatch: "The day's plan",
    staff: 'Recipients',
    addresses: 'Addresses',
    places: 'Places',
    closures: 'Closed roads',
    crisis: 'Crisis',
    bundle: 'Import',
    drive: 'My route',
    otherLanguage: 'Norsk',
    theme: 'Appearance',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    outdated: 'Doserute has been renewed since you opened this page. Load it again to go on.',
    reload: 'Load again',
    signOut: 'Sign out',
    unsent: (count: number) =>
      count === 1 ? '1 report is not sent' : `${String(count)} reports are not sent`,
    unsentHelp:
      'If you sign out now, they stay on the phone until you sign in again yourself. Wait for network if you can.',
    stay: 'Stay signed in',
    signOutAnyway: 'Sign out anyway',
    roles: { DISPATCHER: 'Dispatcher', DRIVER: 'Driver', LAR_STAFF: 'LAR staff', ADMIN: 'Administrator' },
  },
);
