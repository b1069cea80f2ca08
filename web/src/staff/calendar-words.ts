import { catalogue } from '../words/language.js';

/** Words for codes that the service may know more of than this page. */
type ByCode = Readonly<Partial<Record<string, string>>>;

const MEDICINES_NB: ByCode = {
  N07BC01: 'Buprenorfin',
  N07BC02: 'Metadon',
  N07BC05: 'Levometadon',
  N07BC51: 'Buprenorfin og nalokson',
};
const WEEKDAYS_NB: ByCode = { MO: 'man', TU: 'tir', WE: 'ons', TH: 'tor', FR: 'fre', SA: 'lør', SU: 'søn' };
const MEDICINES_EN: ByCode = {
  N07BC01: 'Buprenorphine',
  N07BC02: 'Methadone',
  N07BC05: 'Levomethadone',
  N07BC51: 'Buprenorphine and naloxone',
};
const WEEKDAYS_EN: ByCode = { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' };
const FORMS_NB: ByCode = {
  DEPOT_INJECTION: 'depotinjeksjon',
  ORAL_SOLUTION: 'mikstur',
  SUBLINGUAL_TABLET: 'sublingvaltablett',
  ORAL_TABLET: 'tablett',
  CAPSULE: 'kapsel',
  SUBLINGUAL_FILM: 'sublingvalfilm',
};
const FORMS_EN: ByCode = {
  DEPOT_INJECTION: 'depot injection',
  ORAL_SOLUTION: 'oral solution',
  SUBLINGUAL_TABLET: 'sublingual tablet',
  ORAL_TABLET: 'tablet',
  CAPSULE: 'capsule',
  SUBLINGUAL_FILM: 'sublingual film',
};

/** What is known of a handout (`Handout.outcome`). */
const OUTCOMES_NB: ByCode = {
  PUBLISHED: 'Planlagt',
  DELIVERED: '✓ Levert',
  NOT_HOME: '✗ Ikke hjemme',
  REFUSED: '✗ Ville ikke ha',
  ID_FAILED: '✗ Kunne ikke vise hvem',
};
const OUTCOMES_EN: ByCode = {
  PUBLISHED: 'Planned',
  DELIVERED: '✓ Delivered',
  NOT_HOME: '✗ Not home',
  REFUSED: '✗ Refused',
  ID_FAILED: '✗ Could not show who',
};

export const calendarWords = catalogue(
  {
    title: 'Utleveringer og dekning',
    lead: 'Hver dag har en dose, er en pause, er på vent, eller er et hull som det står hva som lukker.',
    caption: (from: string, until: string) => `Dekning fra ${from} til ${until}`,
    week: 'Uke',
    earlier: 'Tidligere',
    later: 'Senere',
    states: { COVERED: 'Dekket', PAUSED: 'Pause', HELD: 'På vent', GAP: 'Uten dose' },
    none: 'Ingen ordning',
    handout: (doses: number) => (doses === 1 ? 'Utlevering, 1 dose' : `Utlevering, ${String(doses)} doser`),
    kinds: { REGULAR: '', MOVED: 'flyttet', MERGED: 'slått sammen', EXTRA: 'ekstra' },
    from: (date: string) => `fra ${date}`,
    collects: (time: string) => `Henter kl. ${time}`,
    outcomes: OUTCOMES_NB,
    gaps: 'Dager uten dose',
    noGaps: 'Ingen dager uten dose i disse ukene.',
    closes: 'Lukkes ved',
    order: 'Ordning',
    noOrder: 'Ingen ordning er registrert.',
    medicines: MEDICINES_NB,
    forms: FORMS_NB,
    handoutDays: 'Utleveres',
    every: (days: number, from: string) => `hver ${String(days)}. dag fra ${from}`,
    weekdays: WEEKDAYS_NB,
    supervised: 'Overvåket inntak',
    yes: 'Ja',
    no: 'Nei',
    takeHome: 'Høyst hjem',
    doses: (count: number) => (count === 1 ? '1 dose' : `${String(count)} doser`),
    valid: 'Gjelder',
    period: (from: string, until: string | null) => (until === null ? `fra ${from}` : `${from} – ${until}`),
    hold: (days: number, from: string) =>
      `Utleveringen er på vent fra ${from}: ${String(days)} dager uten hentet dose. En kliniker må se på det.`,
  },
  {
    title: 'Handouts and coverage',
    lead: 'Each day has a dose, is a pause, is on hold, or is a gap that says what would close it.',
    caption: (from: string, until: string) => `Coverage from ${from} to ${until}`,
    week: 'Week',
    earlier: 'Earlier',
    later: 'Later',
    states: { COVERED: 'Covered', PAUSED: 'Paused', HELD: 'On hold', GAP: 'No dose' },
    none: 'No order',
    handout: (doses: number) => (doses === 1 ? 'Handout, 1 dose' : `Handout, ${String(doses)} doses`),
    kinds: { REGULAR: '', MOVED: 'moved', MERGED: 'merged', EXTRA: 'extra' },
    from: (date: string) => `from ${date}`,
    collects: (time: string) => `Collects at ${time}`,
    outcomes: OUTCOMES_EN,
    gaps: 'Days without a dose',
    noGaps: 'No days without a dose in these weeks.',
    closes: 'Closed by',
    order: 'Order',
    noOrder: 'No order is recorded.',
    medicines: MEDICINES_EN,
    forms: FORMS_EN,
    handoutDays: 'Handed out',
    every: (days: number, from: string) => `every ${String(days)} days from ${from}`,
    weekdays: WEEKDAYS_EN,
    supervised: 'Supervised intake',
    yes: 'Yes',
    no: 'No',
    takeHome: 'Most to take home',
    doses: (count: number) => (count === 1 ? '1 dose' : `${String(count)} doses`),
    valid: 'In force',
    period: (from: string, until: string | null) => (until === null ? `from ${from}` : `${from} – ${until}`),
    hold: (days: number, from: string) =>
      `Handouts are on hold from ${from}: ${String(days)} days without a collected dose. A clinician has to look at it.`,
  },
);

export type CalendarWords = (typeof calendarWords)['nb'];
