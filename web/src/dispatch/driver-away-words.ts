import { catalogue } from '../words/language.js';

export const awayWords = catalogue(
  {
    open: 'Sjåføren er borte …',
    title: (vehicle: string) => `${vehicle} faller fra`,
    lead: 'Vakten avsluttes, og resten av ruta fordeles på de andre. Det som er levert eller underveis, blir stående, og lite annet flyttes. Du ser hva som flyttes, før noe publiseres.',
    at: 'Fra klokka',
    reason: 'Grunn',
    reasons: { ILLNESS: 'Sykdom', VEHICLE: 'Kjøretøyet', OTHER: 'Annet' },
    submit: 'Avslutt vakten og planlegg resten',
    moved: 'Dette flyttes',
    movedCount: (moved: number, of: number, forced: number) =>
      `${String(forced)} måtte flyttes da vakten falt fra. Av de andre ${String(of)} flyttes ${String(moved)}.`,
    kinds: {
      OTHER_VEHICLE: 'annen kjørerute',
      OTHER_POINT: 'annet utleveringssted',
      OTHER_TIME: 'annen tid',
      HOME_TO_POINT: 'henter i stedet for å få hjem',
      POINT_TO_HOME: 'får hjem i stedet for å hente',
      UNASSIGNED: 'uten plass',
    },
    later: (minutes: string) => `${minutes} min`,
    nobody: 'Ingen flyttes.',
  },
  {
    open: 'The driver is away …',
    title: (vehicle: string) => `${vehicle} falls away`,
    lead: 'The shift ends, and the rest of its route is shared among the others. What has been delivered or is under way stays, and little else moves. You see what moves before anything is published.',
    at: 'From',
    reason: 'Reason',
    reasons: { ILLNESS: 'Illness', VEHICLE: 'The vehicle', OTHER: 'Other' },
    submit: 'End the shift and plan the rest',
    moved: 'What moves',
    movedCount: (moved: number, of: number, forced: number) =>
      `${String(forced)} had to move as the shift fell away. Of the other ${String(of)}, ${String(moved)} move.`,
    kinds: {
      OTHER_VEHICLE: 'another route',
      OTHER_POINT: 'another point',
      OTHER_TIME: 'another time',
      HOME_TO_POINT: 'collects instead of getting it home',
      POINT_TO_HOME: 'gets it home instead of collecting',
      UNASSIGNED: 'unassigned',
    },
    later: (minutes: string) => `${minutes} min`,
    nobody: 'Nobody moves.',
  },
);
