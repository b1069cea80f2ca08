import { checkNationalId } from '../../recipients/index.js';
import { NEIGHBOURHOODS, POINTS, TOWN } from './elverum.js';
import type { Random } from './random.js';

export type DemoRow = Readonly<Record<string, string>>;

const METRES_PER_DEGREE = 111_320;

const FIRST_NAMES = [
  'Aasmund',
  'Berit',
  'Cato',
  'Dagny',
  'Eivind',
  'Frida',
  'Gunnar',
  'Hege',
  'Idar',
  'Jorunn',
  'Kåre',
  'Liv',
  'Magne',
  'Nina',
  'Øystein',
  'Ragnhild',
  'Sindre',
  'Turid',
  'Vidar',
  'Åse',
];
const LAST_NAMES = ['Oppdiktet', 'Påfunn', 'Eventyr', 'Tenkt', 'Fabel', 'Diktning', 'Prøvesen', 'Eksempel'];

/** An invented recipient in one of the town's neighbourhoods. */
export function demoRecipient(random: Random, index: number): DemoRow {
  const home = random.weighted(NEIGHBOURHOODS.map((place) => [place, place.share] as const));
  const lat = home.lat + (random.normal() * home.spread) / METRES_PER_DEGREE;
  const lon =
    home.lon + (random.normal() * home.spread) / (METRES_PER_DEGREE * Math.cos((home.lat * Math.PI) / 180));
  const mode = random.weighted([
    ['PICKUP', 45],
    ['HOME', 35],
    ['FLEXIBLE', 20],
  ] as const);
  const window = random.weighted([
    [['09:00', '15:00'], 75],
    [['10:00', '12:00'], 10],
    [['12:00', '14:30'], 15],
  ] as const);
  const usualTime = `${String(random.between(10, 13))}:${random.pick(['00', '10', '20', '30', '40', '50'])}`;
  return {
    alias: `D-${String(index + 1).padStart(3, '0')}`,
    name: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
    national_id: testPersonId(random),
    phone: `+47 ${random.between(400, 499)} ${random.between(10, 99)} ${random.between(100, 999)}`,
    language: random.weighted([
      ['nb', 85],
      ['en', 7],
      ['pl', 5],
      ['so', 3],
    ] as const),
    address: `${random.pick(home.streets)} ${random.between(1, 60)}, ${TOWN.postcode}`,
    lat: lat.toFixed(6),
    lon: lon.toFixed(6),
    mode,
    usual_point:
      mode === 'HOME' ? '' : random.weighted(POINTS.map((point, i) => [point.name, 3 - i] as const)),
    usual_time: mode === 'HOME' ? '' : usualTime,
    earliest: window[0],
    latest: window[1],
    service_minutes: String(
      random.weighted([
        [5, 40],
        [6, 25],
        [8, 20],
        [10, 15],
      ] as const),
    ),
    staff_required: random.chance(0.05) ? '2' : '1',
    cohort: random.weighted([
      ['', 85],
      ['Gruppe A', 8],
      ['Gruppe B', 7],
    ] as const),
  };
}

/** A synthetic national id: a test person (month + 80) with good check digits, so that no person can have it. */
function testPersonId(random: Random): string {
  for (;;) {
    const date = [random.between(1, 28), random.between(1, 12) + 80, random.between(55, 99)];
    const begin =
      date.map((part) => String(part).padStart(2, '0')).join('') + String(random.between(100, 499));
    for (let checkDigits = 0; checkDigits < 100; checkDigits++) {
      const id = begin + String(checkDigits).padStart(2, '0');
      if (checkNationalId(id).ok) return id;
    }
  }
}
