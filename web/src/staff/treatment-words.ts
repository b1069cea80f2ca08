import { catalogue } from '../words/language.js';

const days = (count: number): string => (count === 1 ? '1 dag' : `${String(count)} dager`);
const daysEn = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);

/** Missed doses, added handouts, and what clinicians and staff have decided about a treatment. */
export const treatmentWords = catalogue(
  {
    levels: {
      HOLD: (count: number, since: string, heldFrom: string) =>
        `Utleveringene er stanset fra ${heldFrom}: ${days(count)} uten dose, den første ${since}.`,
      CHECK: (count: number, since: string) =>
        `${days(count)} uten dose, den første ${since}. En kliniker skal se mottakeren før neste dose.`,
      ALERT: (count: number, since: string) =>
        `${days(count)} uten dose, den første ${since}. Si fra til lege eller koordinator.`,
    },
    clinicianClears: 'Bare en kliniker kan oppheve stansen.',
    clearHold: 'Opphev stansen …',
    clearTitle: 'Opphev stansen',
    clearLead:
      'Når du har vurdert mottakeren. Utleveringene går videre fra i dag. Begrunnelsen lagres forseglet.',
    decision: 'Vurdering og beslutning',
    noHoldUntil: 'Ingen ny stans til og med',
    noHoldUntilHelp: 'Tomt: dager uten dose telles på nytt med én gang.',
    doClear: 'Opphev',
    addHandout: 'Legg inn en ekstra utlevering …',
    addTitle: 'Legg inn en ekstra utlevering',
    addLead:
      'Én utlevering på en dag ordningen ikke har. Antall doser følger av dagene og ordningen, og den planlegges som andre utleveringer.',
    addNeedsService: (day: string) =>
      `Mottakeren har ikke noe tilbud ${day}. Åpne det først (åpningstid, vakt eller stoppested), eller velg en annen dag.`,
    addOn: 'Gis',
    coversFrom: 'For dagene fra',
    coversUntil: 'til og med',
    why: 'Hvorfor',
    doAdd: 'Legg inn',
    added: 'Ekstra utleveringer',
    addedLine: (day: string, doses: string, span: string, reason: string) =>
      `Ekstra utlevering ${day}: ${doses} for ${span}. ${reason}`,
    takeBack: 'Ta tilbake',
    takeBackAdded: (day: string) => `Ta tilbake den ekstra utleveringen ${day}`,
    recordHandout: 'Før utleveringen …',
    importOpening: 'Importer det (tabellen handed_over)',
    changeLimit: 'Endre ordningen …',
    newOrder: 'Ny ordning …',
    decideLeftovers: 'Bestem om dosene hjemme …',
    decideTitle: 'Doser hjemme',
    decideLead:
      'Legemiddel, form, styrke eller doser om dagen er endret mens mottakeren har doser hjemme. Det du bestemmer, gjelder fra i dag.',
    whatBecomes: 'Dosene hjemme',
    keep: {
      yes: 'Brukes: den nye ordningen begynner når de er brukt',
      no: 'Kasseres: en utlevering etter den nye ordningen er aktuell nå',
    },
    clinicianDecides: 'Bare en kliniker kan bestemme dette.',
    endTreatment: 'Avslutt behandlingen …',
    endTitle: 'Avslutt behandlingen',
    endLead:
      'Etter den siste dagen er ingen dose påkrevd, og ingen dag er et hull. En ny ordning begynner på nytt.',
    lastDay: 'Siste dag',
    endReason: 'Hvorfor',
    endReasons: {
      COMPLETED: 'Fullført eller avsluttet',
      TRANSFERRED: 'Overført til en annen kommune eller tjeneste',
      DECEASED: 'Død',
      OTHER: 'Annet',
    },
    doEnd: 'Avslutt',
    ended: (day: string, reason: string) => `Behandlingen er avsluttet. Siste dag: ${day}. ${reason}.`,
    resume: 'Ta tilbake avslutningen',
    decided: 'Beslutninger',
    cleared: (day: string, by: string) => `Stans opphevet ${day} av ${by}`,
    clearedUntil: (day: string) => `, ingen ny stans til og med ${day}`,
    kept: (day: string, by: string) => `Doser hjemme brukes, bestemt ${day} av ${by}`,
    discarded: (day: string, by: string) => `Doser hjemme kasseres, bestemt ${day} av ${by}`,
  },
  {
    levels: {
      HOLD: (count: number, since: string, heldFrom: string) =>
        `Handouts are on hold from ${heldFrom}: ${daysEn(count)} without a dose, the first on ${since}.`,
      CHECK: (count: number, since: string) =>
        `${daysEn(count)} without a dose, the first on ${since}. A clinician has to see the recipient before the next dose.`,
      ALERT: (count: number, since: string) =>
        `${daysEn(count)} without a dose, the first on ${since}. Tell the doctor or the coordinator.`,
    },
    clinicianClears: 'Only a clinician can clear the hold.',
    clearHold: 'Clear the hold …',
    clearTitle: 'Clear the hold',
    clearLead:
      'When you have assessed the recipient. Handouts go on from today. The reason is stored sealed.',
    decision: 'Assessment and decision',
    noHoldUntil: 'No new hold up to and including',
    noHoldUntilHelp: 'Empty: days without a dose are counted anew at once.',
    doClear: 'Clear',
    addHandout: 'Add an extra handout …',
    addTitle: 'Add an extra handout',
    addLead:
      'One handout on a day that the order does not have. The number of doses follows from the days and the order, and it is planned like other handouts.',
    addNeedsService: (day: string) =>
      `The recipient has no service on ${day}. Open it first (opening hours, a shift or a mobile stop), or choose another day.`,
    addOn: 'Given on',
    coversFrom: 'For the days from',
    coversUntil: 'up to and including',
    why: 'Why',
    doAdd: 'Add',
    added: 'Extra handouts',
    addedLine: (day: string, doses: string, span: string, reason: string) =>
      `Extra handout on ${day}: ${doses} for ${span}. ${reason}`,
    takeBack: 'Take back',
    takeBackAdded: (day: string) => `Take back the extra handout of ${day}`,
    recordHandout: 'Record the handout …',
    importOpening: 'Import it (the table handed_over)',
    changeLimit: 'Change the order …',
    newOrder: 'New order …',
    decideLeftovers: 'Decide on the doses at home …',
    decideTitle: 'Doses at home',
    decideLead:
      'Medicine, form, strength or doses a day have changed while the recipient has doses at home. What you decide holds from today.',
    whatBecomes: 'The doses at home',
    keep: {
      yes: 'Are used: the new order begins when they are',
      no: 'Are discarded: a handout of the new order is due now',
    },
    clinicianDecides: 'Only a clinician can decide this.',
    endTreatment: 'End the treatment …',
    endTitle: 'End the treatment',
    endLead: 'After the last day no dose is needed, and no day is a gap. A new order begins it anew.',
    lastDay: 'Last day',
    endReason: 'Why',
    endReasons: {
      COMPLETED: 'Completed or stopped',
      TRANSFERRED: 'Transferred to another municipality or service',
      DECEASED: 'Deceased',
      OTHER: 'Other',
    },
    doEnd: 'End',
    ended: (day: string, reason: string) => `The treatment has ended. Last day: ${day}. ${reason}.`,
    resume: 'Take the end back',
    decided: 'Decisions',
    cleared: (day: string, by: string) => `Hold cleared on ${day} by ${by}`,
    clearedUntil: (day: string) => `, no new hold up to and including ${day}`,
    kept: (day: string, by: string) => `Doses at home are used, decided on ${day} by ${by}`,
    discarded: (day: string, by: string) => `Doses at home are discarded, decided on ${day} by ${by}`,
  },
);
