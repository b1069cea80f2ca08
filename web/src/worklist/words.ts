import { catalogue } from '../words/language.js';

export const worklistWords = catalogue(
  {
    title: 'Arbeidsliste',
    lead: 'Det noen må se til nå. En sak går ut av lista når det den gjelder, er gjort.',
    empty: 'Ingenting å se til.',
    emptyLead: 'Ingen er stanset eller uten dose, alt er ført, og ingen ordning går ut de neste 14 dagene.',
    columns: { who: 'Mottaker', date: 'Dag', what: 'Hva det gjelder' },
    kinds: {
      HOLD: 'Stanset: en kliniker avgjør',
      CHECK: 'Må ses av kliniker før neste dose',
      ALERT: 'Uten dose: si fra til lege eller koordinator',
      DECISION_NEEDED: 'Venter på en beslutning',
      INJECTION_LATE: 'Injeksjoner som er eller blir sene',
      NOT_RECORDED: 'Utleveringer som ikke er ført',
      NOT_IN_PLAN: 'Mangler i den publiserte planen',
      COMING_HOLD: 'Blir stanset om ingenting gjøres',
      ORDER_ENDED: 'Ordningen er utløpt',
      ORDER_ENDING: 'Ordningen går ut innen 14 dager',
    },
    counted: (name: string, count: number) => `${name} (${String(count)})`,
    openingUnknown: (count: number) =>
      count === 1
        ? '1 mottaker: det er ikke ført hva hen har hjemme'
        : `${String(count)} mottakere: det er ikke ført hva de har hjemme`,
    openingLead:
      'De hadde behandling før kommunen tok i bruk Doserute. Importer hva de hadde fått utlevert, i tabellen handed_over.',
  },
  {
    title: 'Worklist',
    lead: 'What has to be seen to now. An item leaves the list when what it is about is done.',
    empty: 'Nothing to see to.',
    emptyLead:
      'No recipient is on hold or without a dose, all is recorded, and no order ends in the next 14 days.',
    columns: { who: 'Recipient', date: 'Day', what: 'What it is about' },
    kinds: {
      HOLD: 'On hold: a clinician decides',
      CHECK: 'A clinician has to see before the next dose',
      ALERT: 'Without a dose: tell the doctor or the coordinator',
      DECISION_NEEDED: 'Waits for a decision',
      INJECTION_LATE: 'Injections that are or become late',
      NOT_RECORDED: 'Handouts that are not recorded',
      NOT_IN_PLAN: 'Missing from the published plan',
      COMING_HOLD: 'Will be on hold if nothing is done',
      ORDER_ENDED: 'The order has ended',
      ORDER_ENDING: 'The order ends within 14 days',
    },
    counted: (name: string, count: number) => `${name} (${String(count)})`,
    openingUnknown: (count: number) =>
      count === 1
        ? '1 recipient: what they have at home is not recorded'
        : `${String(count)} recipients: what they have at home is not recorded`,
    openingLead:
      'They were in treatment before the municipality began with Doserute. Import what had been handed over to them, in the table handed_over.',
  },
);
