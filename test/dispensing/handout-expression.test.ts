import fc from 'fast-check';
import {
  formatHandout,
  isRegular,
  isRegularDay,
  longestSpacing,
  parseHandout,
} from '../../src/dispensing/rules/handout-expression.js';
import { datesBetween } from '../../src/shared/civil-time.js';
import { refusalOf } from '../support/refusals.js';
import { runs } from '../support/runs.js';

const WEEK = datesBetween('2027-03-22', '2027-03-28');

describe('a handout expression', () => {
  it('of weekdays falls on them every week', () => {
    const handout = parseHandout('MO WE FR');
    expect(WEEK.filter((date) => isRegular(handout, date))).toEqual([
      '2027-03-22',
      '2027-03-24',
      '2027-03-26',
    ]);
  });

  it('of an interval falls on its start and every n-th day after, never before', () => {
    const handout = parseHandout('EVERY 28 DAYS FROM 2027-03-28');
    const dates = datesBetween('2027-02-01', '2027-05-31').filter((date) => isRegular(handout, date));
    expect(dates).toEqual(['2027-03-28', '2027-04-25', '2027-05-23']);
  });

  it.each([
    ['  mo  we fr ', 'MO WE FR'],
    ['FR MO', 'MO FR'],
    ['MO,WE', 'MO WE'],
    ['MA TI ON TO FR LØ SØ', 'MO TU WE TH FR SA SU'],
    ['ma, on ,fr', 'MO WE FR'],
    ['lø', 'SA'],
    ['FR', 'FR'],
    ['FR SU', 'FR SU'],
    ['FR SØ', 'FR SU'],
    ['every 7 days from 2027-03-25', 'EVERY 7 DAYS FROM 2027-03-25'],
    ['EVERY 1 DAY FROM 2027-03-25', 'EVERY 1 DAYS FROM 2027-03-25'],
  ])('"%s" is written "%s"', (text, written) => {
    expect(formatHandout(parseHandout(text))).toBe(written);
  });

  it.each([
    ['', 'HANDOUT_EMPTY'],
    ['   ', 'HANDOUT_EMPTY'],
    ['MON WED', 'HANDOUT_UNKNOWN_DAY'],
    [' , ', 'HANDOUT_EMPTY'],
    ['MO;WE', 'HANDOUT_UNKNOWN_DAY'],
    ['LO SO', 'HANDOUT_UNKNOWN_DAY'],
    ['MANDAG', 'HANDOUT_UNKNOWN_DAY'],
    ['MO ON', 'HANDOUT_MIXED_LANGUAGES'],
    ['TI TH FR', 'HANDOUT_MIXED_LANGUAGES'],
    ['MO MA', 'HANDOUT_MIXED_LANGUAGES'],
    ['TI ON TI', 'HANDOUT_REPEATED_DAY'],
    ['MO WE MO', 'HANDOUT_REPEATED_DAY'],
    ['EVERY', 'HANDOUT_INTERVAL'],
    ['EVERY 0 DAYS FROM 2027-03-25', 'HANDOUT_INTERVAL'],
    ['EVERY 184 DAYS FROM 2027-03-25', 'HANDOUT_INTERVAL'],
    ['EVERY 7.5 DAYS FROM 2027-03-25', 'HANDOUT_INTERVAL'],
    ['EVERY 7 WEEKS FROM 2027-03-25', 'HANDOUT_INTERVAL'],
    ['EVERY 7 DAYS FROM 2027-03-25 MO', 'HANDOUT_INTERVAL'],
    ['EVERY 7 DAYS FROM', 'HANDOUT_START_DATE'],
    ['EVERY 7 DAYS FROM 2027-02-30', 'HANDOUT_START_DATE'],
  ])('"%s" is refused as %s with what would be right', (text, code) => {
    const refusal = refusalOf(() => parseHandout(text));
    expect(refusal.code).toBe(code);
    expect(refusal.faults[0].remedy.en).toContain('MO WE FR');
  });

  it('in Norwegian means what it means in English, whatever the days, the case and what stands between them', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
    const between = fc.constantFrom(' ', ',', ', ', '  ');
    fc.assert(
      fc.property(days, between, fc.boolean(), (chosen, separator, small) => {
        const written = (names: string) => {
          const text = chosen.map((day) => names.split(' ')[day]).join(separator);
          return small ? text.toLowerCase() : text;
        };
        const norwegian = parseHandout(written('MA TI ON TO FR LØ SØ'));
        expect(norwegian).toEqual(parseHandout(written('MO TU WE TH FR SA SU')));
        expect(parseHandout(formatHandout(norwegian))).toEqual(norwegian);
      }),
      runs(100),
    );
  });

  it.each([
    ['', '', 'Utleveringsdagene mangler.', 'The handout days are missing.'],
    ['MON WED', 'MON WED: MON', '«MON» er ikke en ukedag.', '"MON" is not a weekday.'],
    ['MO WE MO', 'MO WE MO: MO', '«MO» står to ganger.', '"MO" is there twice.'],
    [
      'EVERY 0 DAYS FROM 2027-03-25',
      'EVERY 0 DAYS FROM 2027-03-25: EVERY 0 DAYS',
      'Et intervall er et helt antall dager, 1 til 183, og en startdato.',
      'An interval is a whole number of days, 1 to 183, and a start date.',
    ],
    [
      'EVERY 7 DAYS FROM 2027-02-30',
      'EVERY 7 DAYS FROM 2027-02-30: 2027-02-30',
      'Startdatoen «2027-02-30» finnes ikke.',
      'The start date "2027-02-30" does not exist.',
    ],
  ])('"%s" is refused in both languages, with its place', (text, where, nb, en) => {
    const [fault] = refusalOf(() => parseHandout(text)).faults;
    expect(fault).toMatchObject({ where, message: { nb, en } });
    expect(fault.remedy).toEqual({
      nb: 'Skriv ukedager fra MA TI ON TO FR LØ SØ med mellomrom, som «MA ON FR», eller «EVERY 28 DAYS FROM 2027-03-28».',
      en: 'Write weekdays of MO TU WE TH FR SA SU with spaces, like "MO WE FR", or "EVERY 28 DAYS FROM 2027-03-28".',
    });
  });

  it('of an interval has 1 to 183 days', () => {
    expect(parseHandout('EVERY 183 DAYS FROM 2027-03-25')).toMatchObject({ days: 183, from: '2027-03-25' });
    expect(parseHandout('EVERY 1 DAY FROM 2027-03-25')).toMatchObject({ days: 1 });
  });

  it.each(['XEVERY 7 DAYS FROM 2027-03-25', 'EVERY 7 DAYS FROM 2027-03-25X', 'EVERY 7  2027-03-25'])(
    '"%s" is none',
    (text) => {
      expect(refusalOf(() => parseHandout(text)).code).toMatch(/^HANDOUT_/);
    },
  );

  it.each([
    ['MO TU WE TH FR SA', 2],
    ['MO WE FR', 3],
    ['TH', 7],
    ['MO TU', 6],
    ['EVERY 28 DAYS FROM 2027-03-28', 28],
  ])('%s has at most %i days from one handout to the next', (text, days) => {
    expect(longestSpacing(parseHandout(text))).toBe(days);
  });

  it('has its longest spacing somewhere, and never more', () => {
    const weekdays = fc
      .uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 })
      .map((days) => parseHandout(days.join(' ')));
    fc.assert(
      fc.property(weekdays, (handout) => {
        const days = [...Array(30).keys()].filter((day) => isRegularDay(handout, day));
        const spacings = days.slice(1).map((day, i) => day - days[i]);
        expect(Math.max(...spacings)).toBe(longestSpacing(handout));
      }),
      runs(100),
    );
  });
});
