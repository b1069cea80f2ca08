import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import {
  added,
  closedOn,
  dayLines,
  depot,
  gapLines,
  given,
  handoutLines,
  input,
  order,
  states,
} from '../builders/dispensing.js';

const FROM = '2027-03-15';
const UNTIL = '2027-04-11';

/** Thursdays, 25 March being Maundy Thursday. */
const WEEKLY = 'EVERY 7 DAYS FROM 2027-01-07';
const lines = (of: DispensingInput) => [...handoutLines(of, FROM, UNTIL), ...gapLines(of, FROM, UNTIL)];
const days = (of: DispensingInput, from = FROM, until = UNTIL) => dayLines(of, from, until);

describe('a depot injection', () => {
  const starting = { validFrom: '2027-03-18' };

  it('is one dose that covers its whole interval, whatever the take-home limit', () => {
    expect(lines(input(depot(WEEKLY, 2, starting)))).toEqual([
      '18.3 REGULAR: 18.3–24.3 (1)',
      '25.3 REGULAR: 25.3–31.3 (1)',
      '1.4 REGULAR: 1.4–7.4 (1)',
      '8.4 REGULAR: 8.4–14.4 (1)',
    ]);
  });

  it('without service that day goes to the nearest earlier day within its tolerance, and the next counts from there', () => {
    const of = input(depot(WEEKLY, 2, starting), { service: closedOn('2027-03-25') });
    expect(lines(of)).toEqual([
      '18.3 REGULAR: 18.3–24.3 (1)',
      '24.3 MOVED: 24.3–30.3 (1)',
      '31.3 REGULAR: 31.3–6.4 (1)',
      '7.4 REGULAR: 7.4–13.4 (1)',
    ]);
  });

  it('goes later where no earlier day will do, and the one before covers until then', () => {
    const service = closedOn('2027-03-23', '2027-03-24', '2027-03-25');
    const of = input(depot(WEEKLY, 2, starting), { service });
    expect(lines(of).slice(0, 3)).toEqual([
      '18.3 REGULAR: 18.3–24.3 (1)',
      '26.3 MOVED: 26.3–1.4 (1)',
      '2.4 REGULAR: 2.4–8.4 (1)',
    ]);
    expect(days(of, '2027-03-24', '2027-03-26')).toEqual([
      '24.3 EXPECTED by 18.3',
      '25.3 EXPECTED by 18.3 late',
      '26.3 EXPECTED by 26.3',
    ]);
  });

  it('on the last day of its tolerance leaves no gap, on the day after it leaves one', () => {
    const closed = (...dates: string[]) =>
      input(depot(WEEKLY, 2, starting), {
        service: closedOn('2027-03-23', '2027-03-24', '2027-03-25', '2027-03-26', ...dates),
      });
    expect(days(closed(), '2027-03-24', '2027-03-28')).toEqual([
      '24.3 EXPECTED by 18.3',
      '25.3–26.3 EXPECTED by 18.3 late',
      '27.3–28.3 EXPECTED by 27.3',
    ]);
    expect(days(closed('2027-03-27'), '2027-03-24', '2027-03-28')).toEqual([
      '24.3 EXPECTED by 18.3',
      '25.3–26.3 EXPECTED by 18.3 late',
      '27.3 NO_SERVICE',
      '28.3 EXPECTED by 28.3',
    ]);
    expect(lines(closed('2027-03-27')).at(-1)).toBe('NO_SERVICE 27.3 → OPEN_SERVICE 27.3');
    expect(lines(input(depot(WEEKLY, 3, starting), { service: closed('2027-03-27').service }))[1]).toBe(
      '22.3 MOVED: 22.3–28.3 (1)',
    );
  });

  it('does not move earlier where no tolerance is recorded, and leaves its own day', () => {
    const of = input(depot(WEEKLY, null), { service: closedOn('2027-03-25') });
    expect(handoutLines(of, '2027-03-22', '2027-03-28')).toEqual(['26.3 MOVED: 26.3–1.4 (1)']);
    expect(gapLines(of, FROM, UNTIL)).toEqual(['NO_SERVICE 25.3 → OPEN_SERVICE 25.3']);
  });

  it('moves to today, and not to a day that is over', () => {
    const of = (today: string) =>
      input(depot(WEEKLY, 2), {
        service: closedOn('2027-03-25'),
        today,
        inUseFrom: '2027-03-18',
        given: [given('2027-03-18')],
      });
    expect(handoutLines(of('2027-03-24'), '2027-03-22', '2027-03-28')).toEqual(['24.3 MOVED: 24.3–30.3 (1)']);
    expect(handoutLines(of('2027-03-25'), '2027-03-22', '2027-03-28')).toEqual(['26.3 MOVED: 26.3–1.4 (1)']);
  });

  it('is moved by a person as far as the tolerance goes', () => {
    const movedTo = (to: string) =>
      handoutLines(
        input(depot(WEEKLY, 2), { moves: [{ from: '2027-03-25', to }] }),
        '2027-03-21',
        '2027-03-28',
      );
    expect(movedTo('2027-03-23')).toEqual(['23.3 MOVED: 23.3–29.3 (1)']);
    expect(movedTo('2027-03-27')).toEqual(['27.3 MOVED: 27.3–2.4 (1)']);
    expect(movedTo('2027-03-22')).toEqual(['25.3 REGULAR: 25.3–31.3 (1)']);
    expect(movedTo('2027-03-28')).toEqual(['25.3 REGULAR: 25.3–31.3 (1)']);
  });

  it('added by a person is given from the interval less the tolerance on, never sooner', () => {
    const adding = (...dates: string[]) =>
      handoutLines(
        input(depot(WEEKLY, 2), { extraHandouts: dates.map((date) => added(date)) }),
        '2027-03-19',
        '2027-03-31',
      );
    expect(adding('2027-03-23')).toEqual(['23.3 MOVED: 23.3–29.3 (1)', '30.3 REGULAR: 30.3–5.4 (1)']);
    expect(adding('2027-03-22')).toEqual(['25.3 REGULAR: 25.3–31.3 (1)']);
  });

  it('added before any was given is given, and the next is due an interval later', () => {
    const of = input(depot('EVERY 7 DAYS FROM 2027-04-08', 1, { validFrom: FROM }), {
      extraHandouts: [added('2027-03-16')],
    });
    expect(days(of, FROM, '2027-03-31')).toEqual([
      '15.3 NOT_STARTED',
      '16.3–22.3 EXPECTED by 16.3',
      '23.3–29.3 EXPECTED by 23.3',
      '30.3–31.3 EXPECTED by 30.3',
    ]);
  });

  it('on Easter Sunday goes to the Saturday within a month’s tolerance', () => {
    const monthly = input(depot('EVERY 28 DAYS FROM 2027-03-28', 7), {
      service: closedOn('2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29'),
    });
    expect(handoutLines(monthly, '2027-03-22', UNTIL)).toEqual(['27.3 MOVED: 27.3–23.4 (1)']);
  });

  it('never moves to before the order', () => {
    const of = input(depot(WEEKLY, 2, starting), { service: closedOn('2027-03-18', '2027-03-19') });
    expect(lines(of)).toEqual([
      '20.3 MOVED: 20.3–26.3 (1)',
      '27.3 REGULAR: 27.3–2.4 (1)',
      '3.4 REGULAR: 3.4–9.4 (1)',
      '10.4 REGULAR: 10.4–16.4 (1)',
      'NO_SERVICE 18.3–19.3 → OPEN_SERVICE 18.3',
    ]);
  });
});

describe('the first injection', () => {
  it('is due on the order’s own date, counted on from there to the municipality’s first day', () => {
    const of = (inUseFrom: string) => input(depot(WEEKLY, 2), { inUseFrom, today: inUseFrom });
    expect(days(of('2027-03-22'), FROM, '2027-03-31')).toEqual([
      '22.3–24.3 OPENING_UNKNOWN',
      '25.3–31.3 EXPECTED by 25.3',
    ]);
    expect(days(of('2027-03-25'), FROM, '2027-03-31')).toEqual(['25.3–31.3 EXPECTED by 25.3']);
  });

  it('is not that of the order’s date itself, which says when one is due and not that it was given', () => {
    const of = input(depot('EVERY 28 DAYS FROM 2027-03-01', 7, { validFrom: '2027-03-01' }), {
      inUseFrom: '2027-03-02',
      today: '2027-03-02',
    });
    expect(days(of, '2027-03-01', '2027-03-29')).toEqual([
      '2.3–28.3 OPENING_UNKNOWN',
      '29.3 EXPECTED by 29.3',
    ]);
  });

  it('follows the last one given where the opening balance knows it', () => {
    const of = input(depot(WEEKLY, 2), {
      inUseFrom: '2027-03-22',
      today: '2027-03-22',
      given: [given('2027-03-20')],
    });
    expect(days(of, FROM, '2027-03-31')).toEqual(['22.3–26.3 GIVEN by 20.3', '27.3–31.3 EXPECTED by 27.3']);
  });

  it('is due at once where the last one known is used up', () => {
    const of = input(depot(WEEKLY, 2), {
      inUseFrom: '2027-03-22',
      today: '2027-03-22',
      given: [given('2027-03-02')],
    });
    expect(days(of, FROM, '2027-03-31')).toEqual([
      '22.3–28.3 EXPECTED by 22.3',
      '29.3–31.3 EXPECTED by 29.3',
    ]);
    expect(days({ ...of, service: closedOn('2027-03-22') }, FROM, '2027-03-31')).toEqual([
      '22.3 NO_SERVICE',
      '23.3–29.3 EXPECTED by 23.3',
      '30.3–31.3 EXPECTED by 30.3',
    ]);
  });
});

describe('no injection is due sooner', () => {
  const last = { given: [given('2027-03-18')], inUseFrom: '2027-03-18', today: '2027-03-19' };

  it('because of a pause: one that a pause swallows is due on the first served day after it', () => {
    const of = (from: string, until: string) =>
      input(depot(WEEKLY, 2), { ...last, pauses: [{ from, until }] });
    expect(lines(of('2027-03-24', '2027-03-28'))).toEqual([
      '18.3 REGULAR: 18.3–24.3 (1)',
      '29.3 MOVED: 29.3–4.4 (1)',
      '5.4 REGULAR: 5.4–11.4 (1)',
    ]);
    expect(states(of('2027-03-24', '2027-03-28'), FROM, UNTIL)).toBe(`...CCCCCCPPPPP${'C'.repeat(14)}`);
    expect(lines(of('2027-03-20', '2027-03-22')).slice(1, 2)).toEqual(['25.3 REGULAR: 25.3–31.3 (1)']);
  });

  it('because nothing moves across a pause: a day without service after it is late instead', () => {
    const of = input(depot(WEEKLY, 2), {
      ...last,
      pauses: [{ from: '2027-03-23', until: '2027-03-24' }],
      service: closedOn('2027-03-25'),
    });
    expect(days(of, '2027-03-22', '2027-03-26')).toEqual([
      '22.3 GIVEN by 18.3',
      '23.3–24.3 PAUSED',
      '25.3 GIVEN by 18.3 late',
      '26.3 EXPECTED by 26.3',
    ]);
  });

  it('because the order was renewed or changed', () => {
    const then = (handout: string, tolerance: number) =>
      handoutLines(
        input(
          [depot('EVERY 28 DAYS FROM 2027-03-01', 7), depot(handout, tolerance, { validFrom: '2027-03-22' })],
          { given: [given('2027-03-01')], inUseFrom: '2027-03-01', today: '2027-03-22' },
        ),
        '2027-03-22',
        '2027-04-06',
      );
    expect(then('EVERY 28 DAYS FROM 2027-03-25', 7)).toEqual(['29.3 REGULAR: 29.3–25.4 (1)']);
    expect(then('EVERY 7 DAYS FROM 2027-03-22', 2)).toEqual([
      '29.3 REGULAR: 29.3–4.4 (1)',
      '5.4 REGULAR: 5.4–11.4 (1)',
    ]);
  });

  it('than the smaller of two tolerances allows, where the order changed', () => {
    const closedDue = (before: number, after: number) =>
      handoutLines(
        input(
          [
            depot('EVERY 28 DAYS FROM 2027-03-01', before),
            depot('EVERY 28 DAYS FROM 2027-03-01', after, { preparation: '96 mg', validFrom: '2027-03-22' }),
          ],
          {
            given: [given('2027-03-01')],
            inUseFrom: '2027-03-01',
            today: '2027-03-22',
            service: closedOn('2027-03-27', '2027-03-28', '2027-03-29'),
          },
        ),
        '2027-03-22',
        '2027-04-06',
      );
    expect(closedDue(7, 7)).toEqual(['26.3 MOVED: 26.3–22.4 (1)']);
    expect(closedDue(7, 2)).toEqual(['30.3 MOVED: 30.3–26.4 (1)']);
    expect(closedDue(2, 7)).toEqual(['30.3 MOVED: 30.3–26.4 (1)']);
  });
});

describe('an injection and an order of doses', () => {
  const weekly = depot(WEEKLY, 2);
  const daily = order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0 });
  const facts = { given: [given('2027-03-18')], inUseFrom: '2027-03-18', today: '2027-03-19' };

  it('that follows it: the doses are due only after its interval, and no day is late', () => {
    const of = input([weekly, { ...daily, validFrom: '2027-03-22' }], facts);
    expect(days(of, '2027-03-18', '2027-03-26')).toEqual([
      '18.3–24.3 GIVEN by 18.3',
      '25.3 EXPECTED by 25.3',
      '26.3 EXPECTED by 26.3',
    ]);
  });

  it('that follows it with other handout days leaves no day uncovered, and covers none twice', () => {
    const of = input([weekly, order('MO', { validFrom: '2027-03-22' })], facts);
    const oral = dispense(of, '2027-03-19', '2027-03-28').handouts.flatMap(({ covers }) => covers);
    expect(oral).toEqual(['2027-03-25', '2027-03-26', '2027-03-27', '2027-03-28']);
    expect(days(of, '2027-03-18', '2027-03-24')).toEqual(['18.3–24.3 GIVEN by 18.3']);
    expect(states(of, '2027-03-18', '2027-03-31')).toBe('CCCCCCCCCCCCCC');
  });

  it('that it follows: it is due on the order’s date, where the doses reach so far', () => {
    const of = (validFrom: string, date: string) =>
      input([daily, depot(`EVERY 7 DAYS FROM ${date}`, 2, { validFrom })], {
        given: [given('2027-03-24')],
        inUseFrom: '2027-03-24',
        today: '2027-03-24',
      });
    expect(days(of('2027-03-25', '2027-03-25'), '2027-03-24', '2027-03-31')).toEqual([
      '24.3 GIVEN by 24.3',
      '25.3–31.3 EXPECTED by 25.3',
    ]);
    expect(days(of('2027-03-25', '2027-03-27'), '2027-03-24', '2027-03-31')).toEqual([
      '24.3 GIVEN by 24.3',
      expect.stringMatching(/^25\.3–26\.3 (PART_GIVEN|NOT_STARTED)$/),
      '27.3–31.3 EXPECTED by 27.3',
    ]);
  });

  it('between two: the second follows the first injection, and is due at once where that is long over', () => {
    const between = (until: string, dates: string[]) =>
      handoutLines(
        input(
          [
            weekly,
            { ...daily, validFrom: '2027-03-20' },
            depot('EVERY 7 DAYS FROM 2027-01-08', 2, { validFrom: until }),
          ],
          { ...facts, given: [given('2027-03-18'), ...dates.map((date) => given(date))], today: until },
        ),
        until,
        '2027-04-06',
      );
    expect(between('2027-03-22', [])).toEqual(['25.3 REGULAR: 25.3–31.3 (1)', '1.4 REGULAR: 1.4–7.4 (1)']);
    expect(
      between('2027-03-31', [
        '2027-03-25',
        '2027-03-26',
        '2027-03-27',
        '2027-03-28',
        '2027-03-29',
        '2027-03-30',
      ]),
    ).toEqual(['31.3 MOVED: 31.3–6.4 (1)']);
  });
});
