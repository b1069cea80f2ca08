/** Mainland Norway and Svalbard, WGS 84 degrees. Generous: it is there to catch swapped and mistyped coordinates. */
export const NORWAY = { south: 57.8, north: 81, west: 4, east: 32 };

export const isNorwegianLatitude = (degrees: number): boolean =>
  degrees >= NORWAY.south && degrees <= NORWAY.north;

export const isInNorway = (lat: number, lon: number): boolean =>
  isNorwegianLatitude(lat) && lon >= NORWAY.west && lon <= NORWAY.east;
