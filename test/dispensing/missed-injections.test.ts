import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import {
  added,
  closedOn,
  dayLines,
  depot,
  failed,
  gapLines,
  given,
  handoutLines,
  input,
  order,
  published,
} from '../builders/dispensing.js';

const FROM = '2027-03-18';
const UNTIL = '2027-04-04';

/** Every Thursday ± 2 days, given on 18 March; the next is due on Maundy Thursday 25 March, and to be given by the 27th. */
const injected = (others: Partial<DispensingInput> = {}, tolerance: number | null = 2) =>
  input(depot('EVERY 7 DAYS FROM 2027-01-07', tolerance), {
    inUseFrom: FROM,
    given: [given(FROM)],
    today: '2027-03-25',
    ...others,
  });
const days = (of: DispensingInput) => dayLines(of, FROM, UNTIL);
/** Days and dates of the handouts from Maundy Thursday on. */
const handouts = (of: DispensingInput) =>
  dispense(of, '2027-03-25', UNTIL).handouts.map(({ date, status }) => `${date.slice(5)} ${status}`);
const missedOn = (of: DispensingInput, today: string) => dispense({ ...of, today }, today, today).missed;

describe('an injection that was reported missed', () => {
  const missed = injected({ failed: [failed('2027-03-25')] });

  it('is attempted again on the next served day within the tolerance', () => {
    expect(handouts(missed)).toEqual(['03-25 NOT_GIVEN', '03-26 EXPECTED', '04-02 EXPECTED']);
    const closed = (...dates: string[]) => handouts({ ...missed, service: closedOn(...dates) });
    expect(closed('2027-03-26')).toEqual(['03-25 NOT_GIVEN', '03-27 EXPECTED', '04-03 EXPECTED']);
    expect(closed('2027-03-26', '2027-03-27')).toEqual(['03-25 NOT_GIVEN']);
  });

  it('leaves no gap while the one before covers, late, and is a gap from the end of the tolerance', () => {
    expect(days({ ...missed, service: closedOn('2027-03-26') })).toEqual([
      '18.3–24.3 GIVEN by 18.3',
      '25.3–26.3 GIVEN by 18.3 late',
      '27.3–2.4 EXPECTED by 27.3',
      '3.4–4.4 EXPECTED by 3.4',
    ]);
    expect(days({ ...missed, service: closedOn('2027-03-26', '2027-03-27') })).toEqual([
      '18.3–24.3 GIVEN by 18.3',
      '25.3–26.3 GIVEN by 18.3 late',
      '27.3–4.4 MISSED',
    ]);
  });

  it('has no new attempt and no late day where no tolerance is recorded', () => {
    const strict = injected({ failed: [failed('2027-03-25', 'REFUSED')] }, null);
    expect(days(strict)).toEqual(['18.3–24.3 GIVEN by 18.3', '25.3–4.4 REFUSED']);
    expect(handouts(strict)).toEqual(['03-25 NOT_GIVEN']);
    expect(gapLines(strict, FROM, UNTIL)[0]).toMatch(/^REFUSED 25\.3–4\.4 → NEW_ATTEMPT 25\.3$/);
  });

  it('twice is attempted a third time while the tolerance lasts', () => {
    const twice = injected({ failed: [failed('2027-03-25'), failed('2027-03-26')], today: '2027-03-26' });
    expect(handouts(twice)).toEqual([
      '03-25 NOT_GIVEN',
      '03-26 NOT_GIVEN',
      '03-27 EXPECTED',
      '04-03 EXPECTED',
    ]);
    const thrice = { ...twice, failed: [...twice.failed!, failed('2027-03-27')], today: '2027-03-27' };
    expect(days(thrice).slice(1)).toEqual(['25.3–26.3 GIVEN by 18.3 late', '27.3–4.4 MISSED']);
  });

  it('and given at the second attempt is followed by the next an interval later', () => {
    const of = injected({ ...missed, given: [given(FROM), given('2027-03-26')], today: '2027-03-27' });
    expect(days(of)).toEqual([
      '18.3–24.3 GIVEN by 18.3',
      '25.3 GIVEN by 18.3 late',
      '26.3–1.4 GIVEN by 26.3',
      '2.4–4.4 EXPECTED by 2.4',
    ]);
  });

  it('and given beyond the tolerance counts from its own day', () => {
    const of = injected({
      ...missed,
      given: [given(FROM), given('2027-03-28')],
      service: closedOn('2027-03-26', '2027-03-27'),
      today: '2027-03-29',
    });
    expect(days(of)).toEqual([
      '18.3–24.3 GIVEN by 18.3',
      '25.3–26.3 GIVEN by 18.3 late',
      '27.3 MISSED',
      '28.3–3.4 GIVEN by 28.3',
      '4.4 EXPECTED by 4.4',
    ]);
  });

  it('early in its tolerance is attempted again, and never before the tolerance begins', () => {
    const early = injected({
      failed: [failed('2027-03-23')],
      extraHandouts: [added('2027-03-23')],
      today: '2027-03-23',
    });
    expect(dispense(early, '2027-03-19', '2027-03-31').handouts.map(({ date }) => date)).toEqual([
      '2027-03-23',
      '2027-03-24',
      '2027-03-31',
    ]);
    const tooEarly = injected({ failed: [failed('2027-03-20')], today: '2027-03-20' });
    expect(dispense(tooEarly, '2027-03-21', '2027-03-31').handouts.map(({ date }) => date)).toEqual([
      '2027-03-25',
    ]);
  });

  it('is an alert at once, and counts from the end of its tolerance', () => {
    const never = { ...missed, service: closedOn('2027-03-26', '2027-03-27') };
    expect(missedOn(missed, '2027-03-25')).toMatchObject({ level: 'ALERT', days: 0, since: '2027-03-25' });
    expect(missedOn(never, '2027-03-27')).toMatchObject({ level: 'ALERT', days: 0 });
    expect(missedOn(never, '2027-03-28')).toMatchObject({ level: 'ALERT', days: 1, since: '2027-03-27' });
    expect(missedOn(never, '2027-03-29')).toMatchObject({ level: 'CHECK', days: 2 });
    expect(missedOn(never, '2027-03-30')).toMatchObject({ level: 'HOLD', days: 3, reachedOn: '2027-03-29' });
    expect(days({ ...never, today: '2027-03-30' }).at(-1)).toBe('30.3–4.4 HELD');
  });

  it('is no alert any more once it has been given, nor where none was missed', () => {
    const of = injected({ ...missed, given: [given(FROM), given('2027-03-26')] });
    expect(missedOn(of, '2027-03-27').level).toBe('NONE');
    expect(missedOn(injected(), '2027-03-25').level).toBe('NONE');
  });

  it('with none before it is a gap from its due day that counts from the end of its tolerance', () => {
    const first = input(depot('EVERY 7 DAYS FROM 2027-03-25', 2), {
      inUseFrom: '2027-03-25',
      failed: [failed('2027-03-25')],
      service: closedOn('2027-03-26', '2027-03-27'),
      today: '2027-03-29',
    });
    expect(dayLines(first, '2027-03-25', '2027-03-29')).toEqual(['25.3–29.3 MISSED']);
    expect(missedOn(first, '2027-03-27')).toMatchObject({ level: 'ALERT', days: 0 });
    expect(missedOn(first, '2027-03-29')).toMatchObject({ level: 'CHECK', days: 2, since: '2027-03-27' });
  });
});

describe('an injection of which nothing was recorded', () => {
  const silent = injected({ today: '2027-03-26' });

  it('is not due again until it is: its days are not recorded, those after wait for a decision', () => {
    expect(days(silent)).toEqual([
      '18.3–24.3 GIVEN by 18.3',
      '25.3–26.3 GIVEN by 18.3 late',
      '27.3–31.3 NOT_RECORDED',
      '1.4–4.4 DECISION_NEEDED',
    ]);
    expect(handouts(silent)).toEqual(['03-25 NOT_RECORDED']);
    expect(gapLines(silent, FROM, UNTIL)).toEqual([
      'NOT_RECORDED 27.3–31.3 → RECORD_OUTCOME 25.3',
      'DECISION_NEEDED 1.4–4.4 → RECORD_OUTCOME 25.3',
    ]);
  });

  it('is so whether a plan was published for it or not', () => {
    expect(days({ ...silent, published: [published('2027-03-25')] })).toEqual(days(silent));
  });

  it('is due on its own day until that is over', () => {
    expect(handouts(injected())).toEqual(['03-25 EXPECTED', '04-01 EXPECTED']);
  });

  it('goes on from the day that it was given on, once that is recorded', () => {
    expect(days({ ...silent, given: [given(FROM), given('2027-03-25')] })).toEqual([
      '18.3–24.3 GIVEN by 18.3',
      '25.3–31.3 GIVEN by 25.3',
      '1.4–4.4 EXPECTED by 1.4',
    ]);
  });

  it('is attempted again once it is recorded that it was missed', () => {
    expect(handouts({ ...silent, failed: [failed('2027-03-25')] })).toEqual([
      '03-25 NOT_GIVEN',
      '03-26 EXPECTED',
      '04-02 EXPECTED',
    ]);
  });

  it('blocks the next also when a later attempt failed, until its own day is recorded', () => {
    const later = { ...silent, failed: [failed('2027-03-27')], today: '2027-03-28' };
    expect(days(later)).toEqual(days(silent));
    expect(handouts(later)).toEqual(['03-25 NOT_RECORDED', '03-27 NOT_GIVEN']);
  });

  it('asks for an alert and a check, and never for a hold', () => {
    expect(missedOn(silent, '2027-03-29').level).toBe('CHECK');
    expect(missedOn(silent, '2027-04-20').level).toBe('CHECK');
  });
});

describe('an injection and the published plan of its day', () => {
  it('that has it is planned, that lists it without a place or not at all is a named gap', () => {
    const on = (others: Partial<DispensingInput>) =>
      dayLines(injected(others, null), '2027-03-24', '2027-03-26');
    expect(on({ published: [published('2027-03-25')] })).toEqual([
      '24.3 GIVEN by 18.3',
      '25.3–26.3 PLANNED by 25.3',
    ]);
    expect(on({ published: [published('2027-03-25', '2027-03-25', false)] })[1]).toMatch(
      /^25\.3(–26\.3)? NOT_PLACED$/,
    );
    expect(on({ isPublished: (date) => date === '2027-03-25' })[1]).toMatch(/^25\.3(–26\.3)? NOT_IN_PLAN$/);
  });

  it('that has it early, as promised, is not followed by one on the due day', () => {
    const of = injected({ published: [published('2027-03-24')], today: '2027-03-22' });
    expect(dispense(of, '2027-03-22', '2027-03-31').handouts.map(({ date }) => date)).toEqual([
      '2027-03-24',
      '2027-03-31',
    ]);
  });
});

describe('an injection that was given', () => {
  it('lasts as long as its own order said, whatever holds since', () => {
    const of = input(
      [
        depot('EVERY 28 DAYS FROM 2027-03-18', 7),
        depot('EVERY 7 DAYS FROM 2027-03-25', 2, { validFrom: '2027-03-22' }),
      ],
      { given: [given(FROM)], inUseFrom: FROM, today: '2027-03-22' },
    );
    expect(dayLines(of, FROM, '2027-04-15')).toEqual(['18.3–14.4 GIVEN by 18.3', '15.4 EXPECTED by 15.4']);
    const said = { ...of, given: [given(FROM, FROM, { interval: { days: 14, tolerance: 2 } })] };
    expect(dayLines(said, FROM, '2027-04-01')).toEqual(['18.3–31.3 GIVEN by 18.3', '1.4 EXPECTED by 1.4']);
  });

  it('sooner than it was due has still been given, and the next counts from it', () => {
    const of = injected({ given: [given(FROM), given('2027-03-20')], today: '2027-03-21' });
    expect(handoutLines(of, '2027-03-21', '2027-03-31')).toEqual(['27.3 REGULAR: 27.3–2.4 (1)']);
  });

  it('during a pause counts too', () => {
    const of = injected({
      pauses: [{ from: '2027-03-24', until: '2027-03-28' }],
      given: [given(FROM), given('2027-03-25')],
      today: '2027-03-29',
    });
    expect(days(of)).toEqual([
      '18.3–23.3 GIVEN by 18.3',
      '24.3–28.3 PAUSED',
      '29.3–31.3 GIVEN by 25.3',
      '1.4–4.4 EXPECTED by 1.4',
    ]);
  });

  it('under an order of doses covers its days, and the doses go on after them', () => {
    const medicine = { atc: 'N07BC01', form: 'DEPOT_INJECTION', preparation: null, dosesPerDay: 1 as const };
    const of = input(order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0 }), {
      given: [given(FROM, FROM, { medicine, interval: { days: 7, tolerance: 2 } })],
      inUseFrom: FROM,
      today: '2027-03-19',
    });
    expect(dayLines(of, FROM, '2027-03-26')).toEqual([
      '18.3–24.3 GIVEN by 18.3',
      '25.3 EXPECTED by 25.3',
      '26.3 EXPECTED by 26.3',
    ]);
  });
});
