import fc from 'fast-check';
import OpeningHoursOracle from 'opening_hours';
import { type Closure, openSpans, parseOpeningHours } from '../../src/points/opening-hours/index.js';
import { addDays, civilDate, datesBetween, dayLength } from '../../src/shared/civil-time.js';
import { isPublicHoliday } from '../../src/shared/holidays.js';
import { refusalOf } from '../support/refusals.js';
import { runs } from '../support/runs.js';

const PHARMACY = 'Mo-Fr 09:00-18:00; Sa 10:00-15:00; PH off';

/** Spans as clock times of an ordinary day: `09:00-18:00`, or `-` when closed. */
function open(text: string, date: string, closures: Closure[] = []): string {
  const clock = (seconds: number) =>
    `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String((seconds / 60) % 60).padStart(2, '0')}`;
  const spans = openSpans(parseOpeningHours(text), date, closures);
  return spans.map(([from, until]) => `${clock(from)}-${clock(until)}`).join(' ') || '-';
}

describe('a weekly rule', () => {
  it.each([
    ['2027-04-05', 'Mo-Fr 09:00-18:00', '09:00-18:00'], // a Monday
    ['2027-04-10', 'Mo-Fr 09:00-18:00', '-'],
    ['2027-04-10', 'Fr-Mo 09:00-18:00', '09:00-18:00'], // round the week's end
    ['2027-04-06', 'Fr-Mo 09:00-18:00', '-'],
    ['2027-04-07', 'Mo,We,Fr 09:00-12:00,13:00-17:00', '09:00-12:00 13:00-17:00'],
    ['2027-04-08', 'Mo,We,Fr 09:00-12:00,13:00-17:00', '-'],
    ['2027-04-08', '08:00-20:00', '08:00-20:00'],
    ['2027-04-08', 'Th', '00:00-24:00'],
    ['2027-04-08', '24/7', '00:00-24:00'],
    ['2027-04-08', 'mo-fr 9:00-18:00', '09:00-18:00'],
    ['2027-04-08', 'Mo-Fr 09:00-12:00,11:00-14:00,14:00-15:00', '09:00-15:00'],
    ['2027-04-08', 'Mo-Fr 09:00-18:00 "ring på"', '09:00-18:00'],
    ['2027-04-08', 'Mo-Fr 09:00-18:00;', '09:00-18:00'],
    ['2027-04-01', 'Th[1] 10:00-12:00', '10:00-12:00'], // the first Thursday of the month
    ['2027-04-08', 'Th[1] 10:00-12:00', '-'],
    ['2027-04-08', 'Th[1,2-3] 10:00-12:00', '10:00-12:00'],
    ['2027-04-29', 'Th[-1] 10:00-12:00', '10:00-12:00'],
    ['2027-04-22', 'Th[-1] 10:00-12:00', '-'],
  ])('on %s, "%s" is %s', (date, text, expected) => {
    expect(open(text, date)).toBe(expected);
  });
});

describe('a later rule', () => {
  it.each([
    [
      'after ";" replaces the days that it names',
      '2027-04-10',
      'Mo-Sa 09:00-18:00; Sa 10:00-15:00',
      '10:00-15:00',
    ],
    ['after ";" leaves the other days', '2027-04-09', 'Mo-Sa 09:00-18:00; Sa 10:00-15:00', '09:00-18:00'],
    ['after "," adds to them', '2027-04-07', 'Mo-Fr 08:00-12:00, We 14:00-18:00', '08:00-12:00 14:00-18:00'],
    ['"off" closes the day', '2027-04-07', 'Mo-Fr 08:00-12:00; We closed', '-'],
    [
      '"off" with times closes only those',
      '2027-04-07',
      'Mo-Fr 08:00-16:00; We 11:00-12:00 off',
      '08:00-11:00 12:00-16:00',
    ],
    ['opens again what "off" closed', '2027-12-26', `${PHARMACY}; Dec 26 12:00-14:00`, '12:00-14:00'],
  ])('%s', (_, date, text, expected) => {
    expect(open(text, date)).toBe(expected);
  });
});

describe('a public holiday', () => {
  it.each([
    ['2027-03-26', 'Mo-Fr 09:00-18:00', '09:00-18:00'], // as OpenStreetMap: no PH rule, the weekday holds
    ['2027-03-26', PHARMACY, '-'],
    ['2027-03-24', PHARMACY, '09:00-18:00'],
    ['2027-03-27', PHARMACY, '10:00-15:00'], // Easter Saturday is none
    ['2027-05-17', PHARMACY, '-'],
    ['2027-03-26', 'Mo-Fr 09:00-18:00; PH 12:00-14:00', '12:00-14:00'],
    ['2027-03-26', 'Sa,Su,PH 12:00-14:00', '12:00-14:00'],
    ['2027-03-24', 'Sa,Su,PH 12:00-14:00', '-'],
    ['2027-03-26', 'Mo-Fr 09:00-18:00, PH off', '-'],
  ])('on %s, "%s" is %s', (date, text, expected) => {
    expect(open(text, date)).toBe(expected);
  });
});

describe('a rule for a part of the year', () => {
  it.each([
    ['2027-07-05', 'Mo-Fr 08:00-16:00; Jun-Aug Mo-Fr 09:00-15:00', '09:00-15:00'],
    ['2027-09-06', 'Mo-Fr 08:00-16:00; Jun-Aug: Mo-Fr 09:00-15:00', '08:00-16:00'],
    ['2027-12-24', 'Mo-Fr 08:00-16:00; Dec 24 10:00-13:00', '10:00-13:00'],
    ['2027-12-31', 'Mo-Fr 08:00-16:00; Dec 24,31 10:00-13:00', '10:00-13:00'],
    ['2027-12-28', 'Mo-Fr 08:00-16:00; Dec 24-Jan 2 off', '-'],
    ['2028-01-02', '08:00-16:00; Dec 24-Jan 2 off', '-'],
    ['2028-01-03', '08:00-16:00; Dec 24-Jan 2 off', '08:00-16:00'],
    ['2027-12-26', '08:00-16:00; Dec 24-26 off', '-'],
    ['2027-01-15', 'Oct-Mar 10:00-14:00', '10:00-14:00'],
    ['2027-06-15', 'Oct-Mar 10:00-14:00', '-'],
    ['2028-02-29', 'Feb 10:00-14:00', '10:00-14:00'],
    ['2027-03-27', `${PHARMACY}; 2027 Mar 27 off`, '-'],
    ['2028-03-27', `${PHARMACY}; 2027 Mar 27 off`, '09:00-18:00'],
    ['2028-01-01', '2027 Dec 24-Jan 2 10:00-12:00', '10:00-12:00'],
    ['2029-01-01', '2027 Dec 24-Jan 2 10:00-12:00', '-'],
    ['2028-06-05', '2027-2028 Jun-Aug 10:00-12:00', '10:00-12:00'],
    ['2029-06-05', '2027-2028 Jun-Aug 10:00-12:00', '-'],
    ['2029-06-05', '2027+ 10:00-12:00', '10:00-12:00'],
    ['2026-06-05', '2027+ 10:00-12:00', '-'],
    ['2027-03-22', 'week 1-53/2 Mo 10:00-12:00', '-'], // week 12
    ['2027-03-29', 'week 1-53/2 Mo 10:00-12:00', '10:00-12:00'],
    ['2027-01-01', 'week 53 10:00-12:00', '10:00-12:00'], // week 53 of 2026
  ])('on %s, "%s" is %s', (date, text, expected) => {
    expect(open(text, date)).toBe(expected);
  });
});

describe('a span past midnight', () => {
  const NIGHT = 'Fr 22:00-02:00';

  it('belongs to both of its days', () => {
    expect(open(NIGHT, '2027-04-09')).toBe('22:00-24:00');
    expect(open(NIGHT, '2027-04-10')).toBe('00:00-02:00');
    expect(open(NIGHT, '2027-04-11')).toBe('-');
    expect(open('Fr 22:00-26:00', '2027-04-10')).toBe('00:00-02:00');
  });

  it('is not cut by the next day’s "off", but is by its own', () => {
    expect(open(`${NIGHT}; Sa off`, '2027-04-10')).toBe('00:00-02:00');
    expect(open(`${NIGHT}; Fr off`, '2027-04-10')).toBe('-');
  });
});

describe('a day of 23 or 25 hours', () => {
  it('has its clock times at their seconds', () => {
    const hours = parseOpeningHours('09:00-18:00');
    expect(openSpans(hours, '2027-03-28')).toEqual([[8 * 3600, 17 * 3600]]);
    expect(openSpans(hours, '2027-10-31')).toEqual([[10 * 3600, 19 * 3600]]);
    expect(openSpans(parseOpeningHours('24/7'), '2027-03-28')).toEqual([[0, 23 * 3600]]);
    expect(openSpans(parseOpeningHours('02:00-03:00'), '2027-03-28')).toEqual([]);
  });
});

describe('a closure', () => {
  const closed = (from: string | null, until: string | null, date = '2027-04-05'): Closure[] => [
    { date, from, until },
  ];

  it.each([
    ['without times takes the day', closed(null, null), '-'],
    ['from a time takes the rest', closed('15:00', null), '09:00-15:00'],
    ['until a time takes the start', closed(null, '11:00:00'), '11:00-18:00'],
    ['in between leaves both sides', closed('11:00', '12:00'), '09:00-11:00 12:00-18:00'],
    ['of another date takes nothing', closed(null, null, '2027-04-06'), '09:00-18:00'],
  ])('%s', (_, closures, expected) => {
    expect(open(PHARMACY, '2027-04-05', closures)).toBe(expected);
  });
});

describe('opening hours that a plan cannot rest on', () => {
  it.each([
    ['', 'OPENING_HOURS_EMPTY', 'Mo-Fr'],
    ['  ', 'OPENING_HOURS_EMPTY', 'Mo-Fr'],
    ['Mo–Fr 09:00-18:00', 'OPENING_HOURS_CHARACTER', '"-"'],
    ['Mo-Fr 09.00-18.00', 'OPENING_HOURS_CHARACTER', '":"'],
    ['Mo-Fr "kort', 'OPENING_HOURS_CHARACTER', '"'],
    ['man-fre 09:00-18:00', 'OPENING_HOURS_WORD', 'Mo'],
    ['Ma-Fr 09:00-18:00', 'OPENING_HOURS_WORD', 'Mo'],
    ['Mo-Fr 09:00-18:00; helligdager stengt', 'OPENING_HOURS_WORD', 'PH'],
    ['Mo-Fr 09:00', 'OPENING_HOURS_EXPECTED', '"-"'],
    ['Mo-Fr 09:00-', 'OPENING_HOURS_EXPECTED', '09:00'],
    ['Mo- 09:00-18:00', 'OPENING_HOURS_EXPECTED', 'weekday'],
    ['Mo-Fr 09:00-18:00 Sa 10:00-15:00', 'OPENING_HOURS_EXPECTED', ';'],
    ['Mo-Fr 09:00-18:00,', 'OPENING_HOURS_EXPECTED', 'days and times'],
    ['PH Mo 10:00-12:00', 'OPENING_HOURS_EXPECTED', 'comma'],
    ['Th[6] 10:00-12:00', 'OPENING_HOURS_EXPECTED', '1–5'],
    ['Th[1 10:00-12:00', 'OPENING_HOURS_EXPECTED', ']'],
    ['Feb 30 10:00-12:00', 'OPENING_HOURS_EXPECTED', '1–29'],
    ['2027 Mar 27-2027 Mar 25 off', 'OPENING_HOURS_DATE', 'earlier'],
    ['Mo-Fr 09:00-25:60', 'OPENING_HOURS_TIME', '48:00'],
    ['Mo-Fr 24:30-26:00', 'OPENING_HOURS_TIME', '23:59'],
    ['Mo-Fr 09:00-09:00', 'OPENING_HOURS_TIME', '00:00-24:00'],
    ['Mo-Fr 17:00+', 'OPENING_HOURS_UNSUPPORTED', 'closes'],
    ['Mo-Fr sunrise-sunset', 'OPENING_HOURS_UNSUPPORTED', 'fixed'],
    ['easter -1 day off', 'OPENING_HOURS_UNSUPPORTED', 'PH'],
    ['PH -1 day off', 'OPENING_HOURS_UNSUPPORTED', 'dates'],
    ['Mo-Fr 09:00-18:00 || 10:00-12:00', 'OPENING_HOURS_UNSUPPORTED', 'fixed'],
    ['Mo-Fr 08:00-18:00; SH off', 'OPENING_HOURS_SCHOOL_HOLIDAYS', 'dates'],
    ['Mo-Fr unknown', 'OPENING_HOURS_UNKNOWN', 'times'],
    ['We "etter avtale"', 'OPENING_HOURS_COMMENT_ONLY', 'times'],
  ])('"%s" is refused as %s, saying what would be right', (text, code, hint) => {
    const refusal = refusalOf(() => parseOpeningHours(text));
    expect(refusal.code).toBe(code);
    expect(refusal.faults[0].remedy.en).toContain(hint);
    expect(refusal.faults[0].where).toContain('▸');
  });

  it('are shown with the place in the text', () => {
    const [fault] = refusalOf(() => parseOpeningHours('Mo-Fr 09:00-18:00; SH off')).faults;
    expect(fault.where).toBe('Mo-Fr 09:00-18:00; ▸SH off');
    expect(fault.message.nb).toContain('tegn 20');
  });

  it('are refused by name and never by accident, whatever is written', () => {
    const words = fc.constantFrom(
      ...[
        'Mo',
        'Fr',
        'PH',
        'SH',
        '-',
        ',',
        ';',
        '09:00',
        '18:00',
        '24:00',
        'Dec',
        '24',
        '2027',
        'off',
        'week',
        '[1]',
        '"x"',
        '+',
        '/',
        ':',
        '24/7',
        'æ',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        try {
          const spans = openSpans(parseOpeningHours(text), '2027-12-24');
          expect(spans).toEqual([...spans].sort(([a], [b]) => a - b));
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^OPENING_HOURS_/) as unknown });
        }
      }),
      runs(100),
    );
  });
});

describe('simple opening hours', () => {
  const weekday = fc.integer({ min: 0, max: 6 });
  const hour = fc.integer({ min: 0, max: 11 });
  const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const clock = (h: number) => `${String(h).padStart(2, '0')}:00`;
  const rule = fc.record({ from: weekday, until: weekday, opens: hour, closes: hour.map((h) => h + 12) });

  it('are open as a day-by-day reading of their rules says', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 20_820, max: 21_200 }).map(civilDate),
        (rules, holidaysOff, date) => {
          const text = rules
            .map(
              ({ from, until, opens, closes }) =>
                `${NAMES[from]}-${NAMES[until]} ${clock(opens)}-${clock(closes)}`,
            )
            .concat(holidaysOff ? ['PH off'] : [])
            .join('; ');
          const today = (new Date(date).getUTCDay() + 6) % 7;
          const last = rules.findLast(({ from, until }) =>
            from <= until ? today >= from && today <= until : today >= from || today <= until,
          );
          const closed = !last || (holidaysOff && isPublicHoliday(date));
          const shift = 86_400 - dayLength(date); // clock times after the change come an hour earlier or later
          const second = (h: number) => h * 3600 - (h >= 3 ? shift : 0);
          fc.pre(shift === 0 || closed || last.opens >= 3);
          expect(openSpans(parseOpeningHours(text), date)).toEqual(
            closed ? [] : [[second(last.opens), second(last.closes)]],
          );
        },
      ),
      runs(100),
    );
  });

  it('of the scenarios are those that the plan checker reads', () => {
    for (const date of datesBetween('2027-03-22', addDays('2027-03-22', 60))) {
      const weekdayName = NAMES[(new Date(date).getUTCDay() + 6) % 7];
      const expected = isPublicHoliday(date)
        ? '-'
        : ({ Sa: '10:00-15:00', Su: '-' }[weekdayName] ?? '09:00-18:00');
      const isChangeOfClock = dayLength(date) !== 86_400;
      if (!isChangeOfClock) expect(open(PHARMACY, date)).toBe(expected);
    }
  });
});

describe('the reference implementation of OpenStreetMap’s opening_hours', () => {
  const NORWAY = { lat: 59.91, lon: 10.75, address: { country_code: 'no', state: '' } };
  const weekday = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
  const days = fc.oneof(
    weekday,
    fc.tuple(weekday, weekday).map(([from, until]) => (from === until ? from : `${from}-${until}`)),
    fc.tuple(weekday, fc.constantFrom('1', '2', '-1')).map(([day, nth]) => `${day}[${nth}]`),
  );
  const part = fc.constantFrom('', '', '', 'Jun-Aug ', 'Dec 24-26 ', 'week 1-53/2 ');
  const span = fc
    .tuple(fc.integer({ min: 6, max: 12 }), fc.integer({ min: 13, max: 22 }))
    .map(([from, until]) => `${String(from).padStart(2, '0')}:30-${until}:00`);
  const weekly = fc
    .tuple(part, days, fc.oneof(span, span, span, fc.constant('off')))
    .map((parts) => `${parts[0]}${parts[1]} ${parts[2]}`);
  const text = fc
    .tuple(weekly, fc.array(weekly, { maxLength: 3 }), fc.constantFrom('', '; PH off', '; PH 12:00-14:00'))
    .map(([first, others, holidays]) => [first, ...others].join('; ') + holidays);

  /** The oracle reads and answers in the machine's own clock times; these are written as `open` writes them. */
  const openByOracle = (hours: string, date: string): string => {
    const [year, month, day] = date.split('-').map(Number);
    const from = new Date(year, month - 1, day);
    const intervals = new OpeningHoursOracle(hours, NORWAY).getOpenIntervals(
      from,
      new Date(year, month - 1, day + 1),
    );
    const clock = (time: Date) =>
      time.getDate() === day
        ? `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
        : '24:00';
    return intervals.map(([opens, closes]) => `${clock(opens)}-${clock(closes)}`).join(' ') || '-';
  };

  it('reads the same hours from what points write', () => {
    const ordinary = fc
      .integer({ min: 20_820, max: 21_915 })
      .map(civilDate)
      .filter((date) => dayLength(date) === 86_400);
    fc.assert(
      fc.property(text, ordinary, (hours, date) => {
        expect({ hours, date, open: open(hours, date) }).toEqual({
          hours,
          date,
          open: openByOracle(hours, date),
        });
      }),
      runs(200),
    );
  });
});
