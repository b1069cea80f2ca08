import { catalogue } from '../words/language.js';

export const appWords = catalogue(
  {
    skip: 'Hopp til innholdet',
    screens: 'Skjermbilder',
    dispatch: 'Dagens plan',
    staff: 'Mottakere',
    crisis: 'Krise',
    bundle: 'Import',
    drive: 'Min rute',
    otherLanguage: 'English',
    theme: 'Utseende',
    themes: { auto: 'Som enheten', light: 'Lyst', dark: 'Mørkt' },
    signOut: 'Logg ut',
    roles: { DISPATCHER: 'Koordinator', DRIVER: 'Sjåfør', LAR_STAFF: 'LAR-ansatt', ADMIN: 'Administrator' },
  },
  {
    skip: 'Skip to the content',
    screens: 'Screens',
    dispatch: "The day's plan",
    staff: 'Recipients',
    crisis: 'Crisis',
    bundle: 'Import',
    drive: 'My route',
    otherLanguage: 'Norsk',
    theme: 'Appearance',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    signOut: 'Sign out',
    roles: { DISPATCHER: 'Dispatcher', DRIVER: 'Driver', LAR_STAFF: 'LAR staff', ADMIN: 'Administrator' },
  },
);
