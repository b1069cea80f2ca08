import { dispense, type DispensingInput, type Gap } from '../../src/dispensing/rules/index.js';
import { closedOn, depot, failed, given, input, order, published } from '../builders/dispensing.js';

/** Monday before Easter 2027 to the Sunday after it. */
const MONDAY = '2027-03-22';
const TUESDAY = '2027-03-23';
const WEDNESDAY = '2027-03-24';
const THURSDAY = '2027-03-25';
const FRIDAY = '2027-03-26';
const SATURDAY = '2027-03-27';
const SUNDAY = '2027-03-28';

const gapsOf = (of: DispensingInput): readonly Gap[] => dispense(of, MONDAY, SUNDAY).gaps;
/** The remedies of the only gap, as `KIND date` or `KIND doses`, the smallest first. */
const remedies = (of: DispensingInput): string[] => {
  const [gap, ...others] = gapsOf(of);
  expect(others).toEqual([]);
  return gap.closedBy.map(({ kind, date, doses }) => [kind, date ?? doses ?? ''].join(' ').trim());
};
const detail = (of: DispensingInput) => gapsOf(of)[0].detail;

const weekdays = (changes = {}) => order('MO WE FR', changes);
const lacking = (others: Partial<DispensingInput> = {}) =>
  input(order('MO', { maxTakeHomeDoses: 3 }), others);
const missed = (reason: 'NOT_HOME' | 'REFUSED' | 'ID_FAILED' | 'NOT_FIT', others = {}) =>
  input(weekdays(), { failed: [failed(WEDNESDAY, reason)], inUseFrom: MONDAY, ...others });
/** Given on Monday and seen on a later day. */
const since = (today: string, others: Partial<DispensingInput> = {}) => ({
  inUseFrom: MONDAY,
  given: [given(MONDAY, TUESDAY)],
  today,
  ...others,
});

const UNPLACED = input(weekdays(), { published: [published(WEDNESDAY, THURSDAY, false)] });
const UNPLANNED = input(weekdays(), { isPublished: (date) => date === WEDNESDAY });
const UNREPORTED = input(weekdays(), since(THURSDAY));
const PART_GIVEN = input(weekdays(), { given: [given(MONDAY)] });
const UNDECIDED = input([weekdays(), order('MO', { preparation: 'b', validFrom: FRIDAY })], {
  given: [given(WEDNESDAY, SUNDAY)],
});
const UNREPORTED_INJECTION = input(depot('EVERY 3 DAYS FROM 2027-03-23', null), {
  inUseFrom: TUESDAY,
  today: WEDNESDAY,
});
const ENDED = input(weekdays({ validUntil: FRIDAY }));
const OPENING_UNKNOWN = input(order('SA'), { inUseFrom: MONDAY });
const NOT_STARTED = input(depot('EVERY 28 DAYS FROM 2027-03-23', 7, { validFrom: MONDAY }));
const NO_SERVICE = input(weekdays({ validFrom: MONDAY }), { service: closedOn(MONDAY) });

describe('a gap says why it is one, in both languages', () => {
  it.each<[string, DispensingInput, string, string]>([
    [
      'without service',
      NO_SERVICE,
      'Utleveringen 22.03.2027 har verken tilbud den dagen eller en dag den kan flyttes til; 22.03.2027 er uten dose.',
      'The handout of 2027-03-22 has no service that day and no day to move to; 2027-03-22 is without a dose.',
    ],
    [
      'beyond the take-home limit',
      lacking(),
      'Utleveringen 22.03.2027 kan gi høyst 3 hjemdoser; 26.03.2027–28.03.2027 er uten dose.',
      'The handout on 2027-03-22 may give at most 3 take-home doses; 2027-03-26 to 2027-03-28 is without a dose.',
    ],
    [
      'before the first handout',
      NOT_STARTED,
      'Ordningen gjelder, men første utleveringsdag er ikke kommet; 22.03.2027 er uten dose.',
      'The order is in force, but its first handout day is yet to come; 2027-03-22 is without a dose.',
    ],
    [
      'not home',
      missed('NOT_HOME'),
      'Utleveringen 24.03.2027 møtte ingen; 24.03.2027–25.03.2027 er uten dose.',
      'The handout on 2027-03-24 met nobody; 2027-03-24 to 2027-03-25 is without a dose.',
    ],
    [
      'refused',
      missed('REFUSED'),
      'Utleveringen 24.03.2027 ble avslått; 24.03.2027–25.03.2027 er uten dose.',
      'The handout on 2027-03-24 was refused; 2027-03-24 to 2027-03-25 is without a dose.',
    ],
    [
      'without proof of identity',
      missed('ID_FAILED'),
      'Utleveringen 24.03.2027 ble stanset fordi identiteten ikke ble bevist; 24.03.2027–25.03.2027 er uten dose.',
      'The handout on 2027-03-24 was stopped because identity was not proven; 2027-03-24 to 2027-03-25 is without a dose.',
    ],
    [
      'not fit to receive it',
      missed('NOT_FIT'),
      'Utleveringen 24.03.2027 ble ikke gitt; 24.03.2027–25.03.2027 er uten dose.',
      'The handout on 2027-03-24 was not given; 2027-03-24 to 2027-03-25 is without a dose.',
    ],
    [
      'not placed by a plan',
      UNPLACED,
      'Planen har ikke plass til utleveringen 24.03.2027; 24.03.2027–25.03.2027 er uten dose.',
      'The plan has no place for the handout on 2027-03-24; 2027-03-24 to 2027-03-25 is without a dose.',
    ],
    [
      'left out of a plan',
      UNPLANNED,
      'Utleveringen 24.03.2027 står ikke i den publiserte planen; 24.03.2027–25.03.2027 er uten dose.',
      'The handout on 2027-03-24 is not in the published plan; 2027-03-24 to 2027-03-25 is without a dose.',
    ],
    [
      'not recorded',
      UNREPORTED,
      'Ingen har registrert om utleveringen 24.03.2027 ble gitt; 24.03.2027–25.03.2027 er uten kjent dose.',
      'Nobody has recorded whether the handout on 2027-03-24 was given; 2027-03-24 to 2027-03-25 is without a known dose.',
    ],
    [
      'with too few doses',
      PART_GIVEN,
      'Utleveringen 22.03.2027 ga færre doser enn dagene til neste; 23.03.2027 er uten dose.',
      'The handout on 2027-03-22 gave fewer doses than the days to the next; 2027-03-23 is without a dose.',
    ],
    [
      'with doses at home to decide on',
      UNDECIDED,
      'Ordningen er endret mens mottakeren har doser hjemme; 26.03.2027–28.03.2027 avventer en beslutning om dem.',
      'The order has changed while the recipient has doses at home; 2027-03-26 to 2027-03-28 waits for a decision on them.',
    ],
    [
      'after the last order',
      ENDED,
      'Ordningen er utløpt uten en ny, og avsluttet behandling er ikke registrert; 27.03.2027–28.03.2027 er uten dose.',
      'The order has ended without a successor, and no end of treatment is recorded; 2027-03-27 to 2027-03-28 is without a dose.',
    ],
  ])('%s', (_why, of, nb, en) => {
    expect(detail(of)).toEqual({ nb, en });
    expect(gapsOf(of)[0].recipient).toBe('K-0001');
  });

  it('before the first handout that the municipality knows of', () => {
    const of = input(depot('EVERY 28 DAYS FROM 2027-02-25', 7), { inUseFrom: MONDAY, today: MONDAY });
    expect(detail(of)).toEqual({
      nb: 'Det er ikke registrert hva mottakeren hadde hjemme da kommunen tok i bruk Doserute; 22.03.2027–24.03.2027 er uten kjent dose.',
      en: 'What the recipient had at home when the municipality began is not recorded; 2027-03-22 to 2027-03-24 is without a known dose.',
    });
    expect(gapsOf(OPENING_UNKNOWN)[0]).toMatchObject({
      code: 'OPENING_UNKNOWN',
      dates: [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY],
    });
  });

  it('after an injection that was not recorded', () => {
    const [unreported, undecided] = gapsOf(UNREPORTED_INJECTION);
    expect(unreported).toMatchObject({ code: 'NOT_RECORDED', dates: [TUESDAY, WEDNESDAY, THURSDAY] });
    expect(undecided.detail).toEqual({
      nb: 'Det er ikke registrert om injeksjonen 23.03.2027 ble satt; 26.03.2027–28.03.2027 avventer det.',
      en: 'It is not recorded whether the injection of 2027-03-23 was given; 2027-03-26 to 2027-03-28 waits for that.',
    });
  });
});

describe('what closes a gap', () => {
  it('without service is service on the handout’s day, or a handout on the next day with service', () => {
    expect(remedies(NO_SERVICE)).toEqual(['OPEN_SERVICE 2027-03-22']);
    const late = input(order('MO FR'), {
      ...since(THURSDAY, { given: [given(MONDAY, THURSDAY)] }),
      service: closedOn(THURSDAY, FRIDAY),
    });
    expect(remedies(late)).toEqual(['OPEN_SERVICE 2027-03-26', 'EXTRA_HANDOUT 2027-03-27']);
    const brief = weekdays({ validFrom: MONDAY, validUntil: TUESDAY });
    const never = gapsOf(input(brief, { service: () => false, endedOn: WEDNESDAY }));
    expect(never.map(({ code, closedBy: [{ kind, date }] }) => [code, kind, date])).toEqual([
      ['NO_SERVICE', 'OPEN_SERVICE', MONDAY],
    ]);
  });

  it('beyond the limit is a handout on its first day, with service where there is none, or a higher limit', () => {
    expect(remedies(lacking())).toEqual(['EXTRA_HANDOUT 2027-03-26', 'TAKE_HOME_LIMIT 6']);
    expect(remedies(lacking({ service: closedOn(FRIDAY) }))).toEqual([
      'OPEN_SERVICE_AND_EXTRA_HANDOUT 2027-03-26',
      'EXTRA_HANDOUT 2027-03-27',
      'TAKE_HOME_LIMIT 6',
    ]);
  });

  it('that has begun before today is a handout from today on', () => {
    const monday = { given: [given(MONDAY, THURSDAY)] };
    expect(remedies(lacking(since(SATURDAY, monday)))).toEqual([
      'EXTRA_HANDOUT 2027-03-27',
      'TAKE_HOME_LIMIT 6',
    ]);
    expect(remedies(lacking(since(SUNDAY, monday)))).toEqual([
      'EXTRA_HANDOUT 2027-03-28',
      'TAKE_HOME_LIMIT 6',
    ]);
  });

  it('after a miss is a new attempt that day, or a handout on the days after it', () => {
    expect(remedies(missed('NOT_HOME'))).toEqual(['NEW_ATTEMPT 2027-03-24', 'EXTRA_HANDOUT 2027-03-25']);
    expect(remedies(missed('NOT_HOME', { service: closedOn(THURSDAY) }))).toEqual([
      'NEW_ATTEMPT 2027-03-24',
      'OPEN_SERVICE_AND_EXTRA_HANDOUT 2027-03-25',
    ]);
    const friday = { failed: [failed(FRIDAY)], service: closedOn(SATURDAY) };
    expect(remedies(input(weekdays(), friday))).toEqual([
      'NEW_ATTEMPT 2027-03-26',
      'OPEN_SERVICE_AND_EXTRA_HANDOUT 2027-03-27',
      'EXTRA_HANDOUT 2027-03-28',
    ]);
  });

  it('after a miss is a new attempt until that day is past, and to follow up once all days are', () => {
    expect(remedies(missed('NOT_HOME', since(WEDNESDAY)))[0]).toBe('NEW_ATTEMPT 2027-03-24');
    expect(remedies(missed('NOT_HOME', since(THURSDAY)))).toEqual(['EXTRA_HANDOUT 2027-03-25']);
    expect(remedies(missed('NOT_HOME', since(FRIDAY)))).toEqual(['FOLLOW_UP']);
  });

  it('that a plan left, or that nobody reported on, is to place or to report it', () => {
    expect(remedies(UNPLACED)).toEqual(['PLACE_HANDOUT 2027-03-24']);
    expect(remedies(UNREPORTED)).toEqual(['RECORD_OUTCOME 2027-03-24']);
    const longAgo = input(order('MO WE'), { today: WEDNESDAY, inUseFrom: MONDAY });
    expect(remedies(longAgo)).toEqual(['RECORD_OUTCOME 2027-03-22']);
  });

  it('left out of the published plan is a place in it first: one more handout would be left out too', () => {
    expect(remedies(UNPLANNED)[0]).toBe('PLACE_HANDOUT 2027-03-24');
  });

  it('left out of the plan of a day that is over is a record of it, for an injection that blocks the next', () => {
    const of = input(depot('EVERY 7 DAYS FROM 2027-03-23', null), {
      inUseFrom: TUESDAY,
      today: WEDNESDAY,
      isPublished: (date) => date === TUESDAY,
    });
    expect(gapsOf(of)[0].code).toBe('NOT_IN_PLAN');
    expect(remedies(of)[0]).toBe('RECORD_OUTCOME 2027-03-23');
    expect(remedies({ ...of, today: TUESDAY })[0]).toBe('PLACE_HANDOUT 2027-03-23');
  });

  it('before an injection is due is an extra one, with service where there is none', () => {
    expect(remedies(NOT_STARTED)).toEqual(['EXTRA_HANDOUT 2027-03-22']);
    expect(remedies({ ...NOT_STARTED, service: closedOn(MONDAY) })).toEqual([
      'OPEN_SERVICE_AND_EXTRA_HANDOUT 2027-03-22',
    ]);
  });

  it('part given is a handout on the first day that lacks a dose', () => {
    expect(remedies(PART_GIVEN)).toEqual(['EXTRA_HANDOUT 2027-03-23']);
    expect(remedies({ ...PART_GIVEN, today: WEDNESDAY, inUseFrom: MONDAY })).toEqual(['FOLLOW_UP']);
  });

  it('that waits for a person is their decision or record, on whatever day it is', () => {
    expect(remedies(UNDECIDED)).toEqual(['DECIDE_LEFTOVERS']);
    expect(remedies({ ...UNDECIDED, today: '2027-04-20', inUseFrom: WEDNESDAY })).toEqual([
      'DECIDE_LEFTOVERS',
    ]);
    expect(gapsOf(UNREPORTED_INJECTION).map(({ closedBy: [{ kind, date }] }) => `${kind} ${date}`)).toEqual([
      'RECORD_OUTCOME 2027-03-23',
      'RECORD_OUTCOME 2027-03-23',
    ]);
    expect(remedies(ENDED)).toEqual(['NEW_ORDER']);
    expect(gapsOf(OPENING_UNKNOWN)[0].closedBy.map(({ kind }) => kind)).toEqual(['RECORD_OPENING']);
  });
});

describe('a remedy is said in both languages', () => {
  const texts = new Map(
    [
      NO_SERVICE,
      lacking({ service: closedOn(FRIDAY) }),
      missed('NOT_HOME'),
      missed('NOT_HOME', since(FRIDAY)),
      UNPLACED,
      UNREPORTED,
      UNDECIDED,
      ENDED,
      OPENING_UNKNOWN,
    ].flatMap((of) => gapsOf(of).flatMap(({ closedBy }) => closedBy.map(({ kind, text }) => [kind, text]))),
  );

  it.each([
    [
      'OPEN_SERVICE',
      'Åpne et tilbud for denne mottakeren 22.03.2027.',
      'Open service on 2027-03-22 for this recipient.',
    ],
    ['EXTRA_HANDOUT', 'Legg inn en ekstra utlevering 25.03.2027.', 'Add an extra handout on 2027-03-25.'],
    [
      'OPEN_SERVICE_AND_EXTRA_HANDOUT',
      'Åpne et tilbud for denne mottakeren 26.03.2027, med en ekstra utlevering.',
      'Open service on 2027-03-26 for this recipient, with an extra handout.',
    ],
    [
      'TAKE_HOME_LIMIT',
      'En ordning som tillater 6 hjemdoser (rekvirentens beslutning).',
      "An order that allows 6 take-home doses (the prescriber's decision).",
    ],
    [
      'NEW_ATTEMPT',
      'Prøv på nytt 24.03.2027, og registrer utleveringen.',
      'Try again on 2027-03-24, and record the handout.',
    ],
    [
      'FOLLOW_UP',
      'Dagene er forbi: følg opp etter rutinen for tapte doser.',
      'The days are past: follow the routine for missed doses.',
    ],
    [
      'PLACE_HANDOUT',
      'Finn plass til utleveringen 24.03.2027; planen sier hva som mangler.',
      'Find a place for the handout on 2027-03-24; the plan says what it lacks.',
    ],
    [
      'RECORD_OUTCOME',
      'Registrer hvordan det gikk med utleveringen 24.03.2027.',
      'Record what became of the handout on 2027-03-24.',
    ],
    [
      'DECIDE_LEFTOVERS',
      'La en kliniker bestemme hva som skal skje med dosene hjemme.',
      'Have a clinician decide what becomes of the doses at home.',
    ],
    [
      'NEW_ORDER',
      'Registrer en ny ordning, eller at behandlingen er avsluttet.',
      'Record a new order, or the end of treatment.',
    ],
    [
      'RECORD_OPENING',
      'Registrer hva mottakeren hadde fått utlevert ved oppstart.',
      'Record what had been handed over to the recipient at the start.',
    ],
  ])('%s', (kind, nb, en) => {
    expect(texts.get(kind as never)).toEqual({ nb, en });
  });
});
