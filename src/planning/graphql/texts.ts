import type { Text } from '../../shared/failures.js';

/** What people read in or from planning's GraphQL types. */

export const HOUR_FACTORS_SOURCE: Text = {
  nb: 'Uten egne tall er alle timer like: OpenStreetMap har fartsgrenser og vegtyper, men ingen kø etter klokkeslett, og vegmotoren får ingen målte farter. Sett tall fra egne kjørelogger, eller fra Statens vegvesens reisetider.',
  en: 'Without figures of your own all hours are alike: OpenStreetMap has speed limits and classes of road but no queues by the hour, and the road engine is given no measured speeds. Set figures from your own logs, or from the road authority’s travel times.',
};

export const ROUTE_OR_POINT: Text = {
  nb: 'Velg enten en plass i en rute eller en tid på et utleveringssted.',
  en: 'Choose either a place in a route or a time at a point.',
};

export const PLACES_COUNT_FROM_0: Text = {
  nb: 'Plassen i ruten telles fra 0.',
  en: 'The place in the route is counted from 0.',
};
