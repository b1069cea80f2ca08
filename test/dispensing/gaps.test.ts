import { dispense, type DispensingInput, type Gap } from '../../src/dispensing/rules/index.js';
import { closedOn, input, order } from '../builders/dispensing.js';

/** Monday before Easter 2027 to the Sunday after it. */
const MONDAY = '2027-03-22';
const WEDNESDAY = '2027-03-24';
const THURSDAY = '2027-03-25';
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
const missed = (outcome: 'NOT_HOME' | 'REFUSED' | 'ID_FAILED' | 'NOT_PLACED', changes = {}) =>
  input(weekdays(), { recorded: [{ date: WEDNESDAY, outcome }], ...changes });

describe('a gap says why it is one, in both languages', () => {
  it.each<[string, DispensingInput, string, string]>([
    [
      'without service',
      input(weekdays({ validFrom: MONDAY }), { service: closedOn(MONDAY) }),
      'Utleveringen 22.03.2027 har verken tilbud den dagen eller en dag den kan flyttes til; 22.03.2027–23.03.2027 er uten dose.',
      'The handout of 2027-03-22 has no service that day and no day to move to; 2027-03-22 to 2027-03-23 is without a dose.',
    ],
    [
      'beyond the take-home limit',
      input(order('MO', { maxTakeHomeDoses: 3 })),
      'Utleveringen 22.03.2027 kan gi høyst 3 hjemdoser; 26.03.2027–28.03.2027 er uten dose.',
      'The handout on 2027-03-22 may give at most 3 take-home doses; 2027-03-26 to 2027-03-28 is without a dose.',
    ],
    [
      'before the first handout',
      input(order('TU', { validFrom: MONDAY })),
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
      'not placed by a plan',
      missed('NOT_PLACED'),
      'Planen har ikke plass til utleveringen 24.03.2027; 24.03.2027–25.03.2027 er uten dose.',
      'The plan has no place for the handout on 2027-03-24; 2027-03-24 to 2027-03-25 is without a dose.',
    ],
    [
      'not recorded',
      input(weekdays(), { today: THURSDAY, recordedFrom: '2027-03-23' }),
      'Ingen har registrert om utleveringen 24.03.2027 ble gitt; 24.03.2027–25.03.2027 er uten kjent dose.',
      'Nobody has recorded whether the handout on 2027-03-24 was given; 2027-03-24 to 2027-03-25 is without a known dose.',
    ],
    [
      'with too few doses',
      input(weekdays(), { recorded: [{ date: MONDAY, outcome: 'DELIVERED', covers: [MONDAY] }] }),
      'Utleveringen 22.03.2027 ga færre doser enn dagene til neste; 23.03.2027 er uten dose.',
      'The handout on 2027-03-22 gave fewer doses than the days to the next; 2027-03-23 is without a dose.',
    ],
  ])('%s', (_why, of, nb, en) => {
    expect(detail(of)).toEqual({ nb, en });
    expect(gapsOf(of)[0].recipient).toBe('K-0001');
  });
});

describe('what closes a gap', () => {
  const short = order('MO', { maxTakeHomeDoses: 3 });

  it('without service is service on the handout’s day, or a handout on the next day with service', () => {
    const starting = weekdays({ validFrom: MONDAY });
    expect(remedies(input(starting, { service: closedOn(MONDAY) }))).toEqual([
      'OPEN_SERVICE 2027-03-22',
      'EXTRA_HANDOUT 2027-03-23',
    ]);
    const brief = weekdays({ validFrom: MONDAY, validUntil: '2027-03-23' });
    expect(remedies(input(brief, { service: () => false }))).toEqual(['OPEN_SERVICE 2027-03-22']);
  });

  it('beyond the limit is a handout on its first day, with service where there is none, or a higher limit', () => {
    expect(remedies(input(short))).toEqual(['EXTRA_HANDOUT 2027-03-26', 'TAKE_HOME_LIMIT 6']);
    expect(remedies(input(short, { service: closedOn('2027-03-26') }))).toEqual([
      'OPEN_SERVICE_AND_EXTRA_HANDOUT 2027-03-26',
      'EXTRA_HANDOUT 2027-03-27',
      'TAKE_HOME_LIMIT 6',
    ]);
  });

  it('that has begun before today is a handout from today on', () => {
    expect(remedies(input(short, { today: '2027-03-27' }))).toEqual([
      'EXTRA_HANDOUT 2027-03-27',
      'TAKE_HOME_LIMIT 6',
    ]);
    expect(remedies(input(short, { today: SUNDAY }))).toEqual([
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
    const friday = { date: '2027-03-26', outcome: 'NOT_HOME' as const };
    const closed = { recorded: [friday], service: closedOn('2027-03-27') };
    expect(remedies(input(weekdays(), closed))).toEqual([
      'NEW_ATTEMPT 2027-03-26',
      'OPEN_SERVICE_AND_EXTRA_HANDOUT 2027-03-27',
      'EXTRA_HANDOUT 2027-03-28',
    ]);
  });

  it('after a miss is a new attempt until that day is past, and to follow up once all days are', () => {
    expect(remedies(missed('NOT_HOME', { today: WEDNESDAY }))[0]).toBe('NEW_ATTEMPT 2027-03-24');
    expect(remedies(missed('NOT_HOME', { today: THURSDAY }))).toEqual(['EXTRA_HANDOUT 2027-03-25']);
    expect(remedies(missed('NOT_HOME', { today: '2027-03-26' }))).toEqual(['FOLLOW_UP']);
  });

  it('that a plan left, or that nobody reported on, is to place or to report it', () => {
    expect(remedies(missed('NOT_PLACED'))).toEqual(['PLACE_HANDOUT 2027-03-24']);
    const unknown = input(weekdays(), { today: THURSDAY, recordedFrom: '2027-03-23' });
    expect(remedies(unknown)).toEqual(['RECORD_OUTCOME 2027-03-24']);
    const longAgo = input(order('MO WE'), { today: '2027-03-24', recordedFrom: MONDAY });
    expect(remedies(longAgo)).toEqual(['RECORD_OUTCOME 2027-03-22']);
  });
});

describe('a remedy is said in both languages', () => {
  const texts = new Map(
    [
      input(weekdays({ validFrom: MONDAY }), { service: closedOn(MONDAY) }),
      input(order('MO', { maxTakeHomeDoses: 3 }), { service: closedOn('2027-03-26') }),
      missed('NOT_HOME'),
      missed('NOT_HOME', { today: '2027-03-26' }),
      missed('NOT_PLACED'),
      input(weekdays(), { today: THURSDAY, recordedFrom: '2027-03-23' }),
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
  ])('%s', (kind, nb, en) => {
    expect(texts.get(kind as never)).toEqual({ nb, en });
  });
});
