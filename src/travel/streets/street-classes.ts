/** What the map draws alike, from the largest road to the smallest path. */
export const STREET_CLASSES = [
  'motorway',
  'trunk',
  'primary',
  'secondary',
  'tertiary',
  'street',
  'service',
  'path',
] as const;
export type StreetClass = (typeof STREET_CLASSES)[number];

/** The zoom from which each is on the map: with more of them the map could not be read. */
const FIRST_ZOOM: Readonly<Record<StreetClass, number>> = {
  motorway: 5,
  trunk: 5,
  primary: 6,
  secondary: 8,
  tertiary: 9,
  street: 12,
  service: 13,
  path: 13,
};

const CLASS_OF: Readonly<Partial<Record<string, StreetClass>>> = {
  motorway: 'motorway',
  trunk: 'trunk',
  primary: 'primary',
  secondary: 'secondary',
  tertiary: 'tertiary',
  unclassified: 'street',
  residential: 'street',
  living_street: 'street',
  road: 'street',
  service: 'service',
  busway: 'service',
  pedestrian: 'path',
  footway: 'path',
  cycleway: 'path',
  path: 'path',
  steps: 'path',
  track: 'path',
  bridleway: 'path',
};

/** @param highway OpenStreetMap's tag; null for what is no road (yet), a building site or a race track */
export const classOf = (highway: string): StreetClass | null =>
  CLASS_OF[highway.replace(/_link$/, '')] ?? null;

export const isDrawnAt = (zoom: number, street: StreetClass): boolean => zoom >= FIRST_ZOOM[street];
