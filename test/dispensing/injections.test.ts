import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import { datesBetween } from '../../src/shared/civil-time.js';
import { closedOn, depot, gapLines, handoutLines, input, states } from '../builders/dispensing.js';

const FROM = '2027-03-15';
const UNTIL = '2027-04-11';

/** Thursdays, 25 March being Maundy Thursday. */
const WEEKLY = 'EVERY 7 DAYS FROM 2027-01-07';
const lines = (of: DispensingInput) => [...handoutLines(of, FROM, UNTIL), ...gapLines(of, FROM, UNTIL)];

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

  it('without service that day goes to the nearest day within its tolerance, the earlier of two', () => {
    expect(lines(input(depot(WEEKLY, 2, starting), { service: closedOn('2027-03-25') })).slice(0, 3)).toEqual(
      ['18.3 REGULAR: 18.3–23.3 (1)', '24.3 MOVED: 24.3–31.3 (1)', '1.4 REGULAR: 1.4–7.4 (1)'],
    );
  });

  it('may go later, when the injection before reaches that far', () => {
    const service = closedOn('2027-03-24', '2027-03-25');
    expect(lines(input(depot(WEEKLY, 2, starting), { service })).slice(0, 3)).toEqual([
      '18.3 REGULAR: 18.3–25.3 (1)',
      '26.3 MOVED: 26.3–31.3 (1)',
      '1.4 REGULAR: 1.4–7.4 (1)',
    ]);
  });

  it('that goes later as the first one leaves a gap until then', () => {
    const service = closedOn('2027-03-18', '2027-03-19');
    expect(
      lines(input(depot(WEEKLY, 2, starting), { service })).filter((line) => line.includes('.3 ')),
    ).toEqual([
      '20.3 MOVED: 20.3–24.3 (1)',
      '25.3 REGULAR: 25.3–31.3 (1)',
      'NO_SERVICE 18.3–19.3 → OPEN_SERVICE 18.3',
    ]);
  });

  it('keeps to the tolerance: outside it is a gap from the regular day to the next', () => {
    const service = closedOn('2027-03-23', '2027-03-24', '2027-03-25', '2027-03-26', '2027-03-27');
    expect(lines(input(depot(WEEKLY, 2, starting), { service }))).toEqual([
      '18.3 REGULAR: 18.3–24.3 (1)',
      '1.4 REGULAR: 1.4–7.4 (1)',
      '8.4 REGULAR: 8.4–14.4 (1)',
      'NO_SERVICE 25.3–31.3 → OPEN_SERVICE 25.3',
    ]);
    expect(lines(input(depot(WEEKLY, 3, starting), { service }))[1]).toBe('22.3 MOVED: 22.3–31.3 (1)');
  });

  it('does not move at all where no tolerance is recorded', () => {
    expect(gapLines(input(depot(WEEKLY, null), { service: closedOn('2027-03-25') }), FROM, UNTIL)).toEqual([
      'NO_SERVICE 25.3–31.3 → OPEN_SERVICE 25.3',
    ]);
  });

  it('does not move to before today', () => {
    const of = input(depot(WEEKLY, 2), { service: closedOn('2027-03-25'), today: '2027-03-25' });
    expect(handoutLines(of, '2027-03-22', '2027-03-28')).toEqual(['26.3 MOVED: 26.3–31.3 (1)']);
  });

  it('is moved by a person as far as the tolerance goes', () => {
    const movedTo = (to: string) =>
      handoutLines(
        input(depot(WEEKLY, 2), { moves: [{ from: '2027-03-25', to }] }),
        '2027-03-22',
        '2027-03-28',
      );
    expect(movedTo('2027-03-27')).toEqual(['27.3 MOVED: 27.3–31.3 (1)']);
    expect(movedTo('2027-03-28')).toEqual(['25.3 REGULAR: 25.3–31.3 (1)']);
  });

  it('added long before the first interval lasts for one interval', () => {
    const of = input(depot('EVERY 7 DAYS FROM 2027-04-08', 1), { extraHandouts: ['2027-03-15'] });
    expect(handoutLines(of, FROM, UNTIL)).toEqual(['15.3 EXTRA: 15.3–23.3 (1)', '8.4 REGULAR: 8.4–14.4 (1)']);
    expect(gapLines(of, FROM, UNTIL)).toEqual(['FIRST_HANDOUT_LATER 24.3–7.4 → EXTRA_HANDOUT 24.3']);
  });

  it('does not move into a pause, before the order or after it', () => {
    const pauses = [{ from: '2027-03-26', until: '2027-03-28' }];
    const late = input(depot(WEEKLY, 2), {
      pauses,
      service: closedOn('2027-03-23', '2027-03-24', '2027-03-25'),
    });
    expect(gapLines(late, '2027-03-22', '2027-03-28')).toEqual(['NO_SERVICE 25.3 → OPEN_SERVICE 25.3']);
    const first = input(depot(WEEKLY, 2, starting), { service: closedOn('2027-03-18') });
    expect(lines(first)[0]).toBe('19.3 MOVED: 19.3–24.3 (1)');
    const last = input(depot(WEEKLY, 2, { validUntil: '2027-03-25' }), {
      service: closedOn('2027-03-23', '2027-03-24', '2027-03-25'),
    });
    expect(gapLines(last, '2027-03-22', UNTIL)).toEqual(['NO_SERVICE 25.3 → OPEN_SERVICE 25.3']);
  });

  it('that a pause swallows is due the day after it', () => {
    const of = input(depot(WEEKLY, 2, starting), { pauses: [{ from: '2027-03-24', until: '2027-03-28' }] });
    expect(lines(of).slice(0, 3)).toEqual([
      '18.3 REGULAR: 18.3–23.3 (1)',
      '29.3 REGULAR: 29.3–31.3 (1)',
      '1.4 REGULAR: 1.4–7.4 (1)',
    ]);
    expect(states(of, FROM, UNTIL)).toBe(`...${'C'.repeat(6)}PPPPP${'C'.repeat(14)}`);
  });

  it('on Easter Sunday goes to the Saturday within a month’s tolerance', () => {
    const monthly = input(depot('EVERY 28 DAYS FROM 2027-03-28', 7), {
      service: closedOn('2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29'),
    });
    expect(handoutLines(monthly, '2027-03-22', UNTIL)).toEqual(['27.3 MOVED: 27.3–24.4 (1)']);
  });
});

describe('a recorded injection', () => {
  it('that was missed covers nothing, and its predecessor not more for it', () => {
    const of = input(depot(WEEKLY, 2), { recorded: [{ date: '2027-03-25', outcome: 'REFUSED' }] });
    expect(gapLines(of, FROM, UNTIL)).toEqual(['MISSED 25.3–31.3 → NEW_ATTEMPT 25.3']);
  });

  it('a day late belongs to the regular day, so that no second one is planned', () => {
    const of = input(depot(WEEKLY, 2), {
      recorded: [
        { date: '2027-03-25', outcome: 'NOT_HOME' },
        { date: '2027-03-26', outcome: 'DELIVERED' },
      ],
    });
    expect(handoutLines(of, '2027-03-18', '2027-04-01')).toEqual([
      '18.3 REGULAR: 18.3–25.3 (1)',
      '26.3 MOVED: 26.3–31.3 (1)',
      '1.4 REGULAR: 1.4–7.4 (1)',
    ]);
    expect(states(of, FROM, UNTIL)).toBe('C'.repeat(28));
    expect(states(of, '2027-03-25', '2027-03-25')).toBe('C');
  });

  it('between two regular days belongs to the one that it covers', () => {
    const of = input(depot('EVERY 4 DAYS FROM 2027-03-18', 2), {
      recorded: [
        { date: '2027-03-18', outcome: 'NOT_HOME' },
        { date: '2027-03-20', outcome: 'DELIVERED', covers: datesBetween('2027-03-20', '2027-03-25') },
      ],
    });
    expect(dispense(of, '2027-03-19', '2027-03-26').handouts.map(({ date }) => date)).toEqual([
      '2027-03-20',
      '2027-03-26',
    ]);
  });

  it('outside the tolerance counts from its own day', () => {
    const of = input(depot(WEEKLY, 2), {
      recorded: [
        { date: '2027-03-25', outcome: 'NOT_HOME' },
        { date: '2027-03-28', outcome: 'DELIVERED' },
      ],
    });
    expect(handoutLines(of, '2027-03-26', '2027-03-31')).toEqual(['28.3 EXTRA: 28.3–31.3 (1)']);
    expect(gapLines(of, FROM, UNTIL)).toEqual(['MISSED 25.3–27.3 → NEW_ATTEMPT 25.3']);
  });

  it('early, as promised, is not followed by one on the regular day', () => {
    const of = input(depot(WEEKLY, 2), { recorded: [{ date: '2027-03-24', outcome: 'PUBLISHED' }] });
    expect(dispense(of, '2027-03-22', '2027-03-31').handouts.map(({ date }) => date)).toEqual(['2027-03-24']);
  });
});
