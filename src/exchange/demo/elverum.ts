import type { LatLon } from '../../shared/geo.js';

/**
 * The demo's town. Elverum is real and so are its neighbourhoods (their public coordinates, to about 100 m);
 * every person and office in the demo is invented.
 */
export const TOWN = { municipality: '3420', name: 'Elverum (demo)', postcode: '2408 Elverum' } as const;

export interface Neighbourhood extends LatLon {
  readonly streets: readonly string[];
  /** How spread out its homes are, in metres (one standard deviation). */
  readonly spread: number;
  /** How many of a hundred people live there. */
  readonly share: number;
}

export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  {
    lat: 60.8819,
    lon: 11.5623,
    spread: 350,
    share: 34,
    streets: ['Storgata', 'Kirkevegen', 'St. Olavs gate', 'Lærerskolegata'],
  },
  {
    lat: 60.8745,
    lon: 11.5772,
    spread: 400,
    share: 18,
    streets: ['Hamarvegen', 'Trysilvegen', 'Solørvegen'],
  },
  { lat: 60.8902, lon: 11.5478, spread: 400, share: 18, streets: ['Ydalirvegen', 'Jotunvegen', 'Mimesveg'] },
  { lat: 60.8871, lon: 11.5312, spread: 450, share: 14, streets: ['Vestadvegen', 'Grindalsvegen'] },
  { lat: 60.8688, lon: 11.5451, spread: 450, share: 10, streets: ['Søbakkvegen', 'Skogvegen'] },
  { lat: 60.8613, lon: 11.6075, spread: 700, share: 6, streets: ['Hernesvegen', 'Sørskogbygdvegen'] },
];

export interface DemoPoint extends LatLon {
  readonly name: string;
  readonly kind: 'PHARMACY' | 'LAR_CLINIC' | 'FIELD_CARE';
  readonly address: string;
  readonly counters: number;
  readonly maxPresent: number;
  readonly injections: boolean;
  readonly openingHours: string;
}

export const POINTS: readonly DemoPoint[] = [
  {
    name: 'Torgapoteket',
    kind: 'PHARMACY',
    address: 'Storgata 8',
    lat: 60.8822,
    lon: 11.563,
    counters: 2,
    maxPresent: 6,
    injections: false,
    openingHours: 'Mo-Fr 09:00-17:00; Sa 10:00-15:00; PH off',
  },
  {
    name: 'Elvebredden LAR-poliklinikk',
    kind: 'LAR_CLINIC',
    address: 'Kirkevegen 31',
    lat: 60.8795,
    lon: 11.5667,
    counters: 2,
    maxPresent: 5,
    injections: true,
    openingHours: 'Mo-Fr 09:00-15:00; PH off',
  },
  {
    name: 'Feltpleien Vestad',
    kind: 'FIELD_CARE',
    address: 'Vestadvegen 12',
    lat: 60.8868,
    lon: 11.5335,
    counters: 1,
    maxPresent: 4,
    injections: true,
    openingHours: 'Mo-Fr 10:00-14:00; PH off',
  },
];
