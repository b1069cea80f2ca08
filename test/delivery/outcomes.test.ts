import { randomUUID } from 'node:crypto';
import { currentManager } from '../../src/database/index.js';
import { Outcome } from '../../src/ledger/outcome.entity.js';
import { OutcomeRetraction } from '../../src/ledger/outcome-retraction.entity.js';
import { Municipality } from '../../src/identity/index.js';
import { addDays } from '../../src/shared/civil-time.js';
import { aPlan } from '../builders/plan-rows.js';
import { anOrder, aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../builders/rows.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const service = await testService();
const fleet = await service.inside(async () => ({
  point: await aPoint(),
  vehicle: await aVehicle(),
  otherVehicle: await aVehicle(),
  driver: await aStaffMember(service.keys),
  colleague: await aStaffMember(service.keys),
  stranger: await aStaffMember(service.keys),
}));
const driver = await service.as('DRIVER', { person: fleet.driver.id });
const colleague = await service.as('DRIVER', { person: fleet.colleague.id });
const stranger = await service.as('DRIVER', { person: fleet.stranger.id });
const staff = await service.as('LAR_STAFF');

interface DayWish {
  dates?: readonly string[];
  kind?: 'visited' | 'booked';
  status?: 'PUBLISHED' | 'SUPERSEDED' | 'DRAFT';
}

/** A daily recipient with a published visit on each of the dates, all on the driver's and the colleague's shift. */
let years = 2030;
async function aDay({ dates = ['03-04'], kind = 'visited', status = 'PUBLISHED' }: DayWish = {}) {
  // A year of its own for each test: vehicles are out once a day, and plans published once.
  const year = ++years;
  return service.inside(async () => {
    // What lies before is not judged, so that the years of other tests cost nothing.
    await currentManager().update(Municipality, { code: '0301' }, { inUseFrom: `${year}-03-01` });
    const recipient = await aRecipient(service.keys, { alias: `D-${year}` });
    await anOrder(recipient, { validFrom: `${year}-03-01` });
    const plans: string[] = [];
    for (const day of dates) {
      const date = `${year}-${day}`;
      const crew = [fleet.driver, fleet.colleague];
      const shift = await aShift({ vehicle: fleet.vehicle, crew, startPoint: fleet.point }, { date });
      const plan = await aPlan({ shift, point: fleet.point, [kind]: [recipient] }, { date, status });
      plans.push(plan.id);
    }
    return { recipientId: recipient.id, plans, dates: dates.map((day) => `${year}-${day}`) };
  });
}

const report = (planId: string, recipientId: string, is: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  planId,
  recipientId,
  kind: 'DELIVERED',
  deviceTime: '2030-03-04T09:12:00+01:00',
  ...is,
});
const record = (asker: typeof driver, input: Record<string, unknown>) =>
  mutate(asker, 'recordOutcome', 'Outcome', 'id kind deviceTime recordedAt', input);
const outcomesOf = (recipientId: string) =>
  service.inside(() => currentManager().findBy(Outcome, { recipientId }));

describe('an outcome', () => {
  it('said five times under one id counts once and answers the same', async () => {
    const { plans, recipientId } = await aDay();
    const said = report(plans[0], recipientId, { note: 'Til venstre i gangen' });
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await record(driver, said));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'Outcome', id: said.id, kind: 'DELIVERED' });
    expect(await outcomesOf(recipientId)).toHaveLength(1);
  });

  it('is recorded and taken back at the time of the service’s clock', async () => {
    const { plans, recipientId } = await aDay();
    const said = report(plans[0], recipientId);
    await record(driver, said);
    const retraction = { id: randomUUID(), outcomeId: said.id, reason: 'Feil dør' };
    await mutate(staff, 'retractOutcome', 'Outcome', 'id', retraction);
    const [outcome] = await outcomesOf(recipientId);
    const [taken] = await service.inside(() =>
      currentManager().findBy(OutcomeRetraction, { outcomeId: said.id }),
    );
    expect([outcome.recordedAt, taken.retractedAt]).toEqual([service.clock.time, service.clock.time]);
  });

  it('said five times at the same moment counts once', async () => {
    const { plans, recipientId } = await aDay();
    const said = report(plans[0], recipientId);
    const answers = await Promise.all(Array.from({ length: 5 }, () => record(driver, said)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(5).fill('Outcome'));
    expect(await outcomesOf(recipientId)).toHaveLength(1);
  });

  it.each([
    ['kind', { kind: 'REFUSED' }],
    ['device time', { deviceTime: '2030-03-04T09:13:00+01:00' }],
    ['note', { note: 'Noe annet' }],
    ['thing handed over beside it', { sideItems: ['FOOD'] }],
  ])('with another %s under the same id is refused, and the first word stands', async (_what, is) => {
    const { plans, recipientId } = await aDay();
    const said = report(plans[0], recipientId, { kind: 'NOT_HOME' });
    await record(driver, said);
    expect(await record(driver, { ...said, ...is })).toMatchObject({ code: 'OUTCOME_ID_REUSED' });
    expect(await outcomesOf(recipientId)).toMatchObject([{ kind: 'NOT_HOME' }]);
  });

  it('is refused from a driver of another shift, and taken from every member of the crew', async () => {
    const { plans, recipientId } = await aDay();
    expect(await record(stranger, report(plans[0], recipientId))).toMatchObject({ code: 'NOT_YOUR_STOP' });
    expect(await record(colleague, report(plans[0], recipientId))).toMatchObject({ __typename: 'Outcome' });
  });

  it('of a draft is refused: no crew drives by it', async () => {
    const { plans, recipientId } = await aDay({ status: 'DRAFT' });
    expect(await record(driver, report(plans[0], recipientId))).toMatchObject({ code: 'PLAN_NOT_PUBLISHED' });
  });

  it('of a plan that was replaced while the driver had no network is taken: it happened', async () => {
    const { plans, recipientId } = await aDay({ status: 'SUPERSEDED' });
    expect(await record(driver, report(plans[0], recipientId))).toMatchObject({ __typename: 'Outcome' });
  });

  it('of a second try is taken after a failed one, and refused after a delivery', async () => {
    const { plans, recipientId } = await aDay();
    await record(driver, report(plans[0], recipientId, { kind: 'NOT_HOME' }));
    const second = report(plans[0], recipientId, { deviceTime: '2030-03-04T14:00:00+01:00' });
    expect(await record(driver, second)).toMatchObject({ __typename: 'Outcome' });
    expect(await record(colleague, report(plans[0], recipientId))).toMatchObject({
      code: 'ALREADY_DELIVERED',
    });
  });

  it('of a delivery comes last at the visit, though a later attempt of another crew was heard first', async () => {
    const { plans, recipientId, dates } = await aDay();
    const attempt = { kind: 'NOT_HOME', deviceTime: '2030-03-04T12:00:00+01:00' };
    await record(colleague, report(plans[0], recipientId, attempt));
    await record(driver, report(plans[0], recipientId, { deviceTime: '2030-03-04T10:00:00+01:00' }));
    const { myStops } = await driver.get<{ myStops: { visits: object[] }[] }>(
      `{ myStops(date: "${dates[0]}") { visits { outcomes { kind } } } }`,
    );
    expect(myStops.flatMap(({ visits }) => visits)).toEqual([
      { outcomes: [{ kind: 'NOT_HOME' }, { kind: 'DELIVERED' }] },
    ]);
  });

  it('given by the plan before is given: the plan that replaced it shows it and takes no other', async () => {
    const { plans, recipientId, dates } = await aDay({ status: 'SUPERSEDED' });
    await record(driver, report(plans[0], recipientId));
    const { id } = await service.inside(async () => {
      const crew = { vehicle: fleet.otherVehicle, crew: [fleet.driver], startPoint: fleet.point };
      const shift = await aShift(crew, { date: dates[0], startTime: '16:00', endTime: '18:00' });
      return aPlan({ shift, point: fleet.point, visited: [{ id: recipientId }] }, { date: dates[0] });
    });
    const { myStops } = await driver.get<{ myStops: { visits: object[] }[] }>(
      `{ myStops(date: "${dates[0]}") { visits { outcomes { kind } } } }`,
    );
    expect(myStops.flatMap(({ visits }) => visits)).toEqual([{ outcomes: [{ kind: 'DELIVERED' }] }]);
    expect(await record(driver, report(id, recipientId))).toMatchObject({ code: 'ALREADY_DELIVERED' });
  });

  it('of two phones that report the same delivery at once counts once', async () => {
    const { plans, recipientId } = await aDay();
    const answers = await Promise.all([
      record(driver, report(plans[0], recipientId)),
      record(colleague, report(plans[0], recipientId)),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Outcome', 'Refusal']);
  });

  it('that was said by mistake is taken back with a reason: it stays on record, and another is taken', async () => {
    const { plans, recipientId, dates } = await aDay();
    const mistake = report(plans[0], recipientId);
    await record(driver, mistake);
    const retract = (asker: typeof driver, reason = 'Feil person', id: string = randomUUID()) =>
      mutate(asker, 'retractOutcome', 'Outcome', 'id retraction { reason by }', {
        id,
        outcomeId: mistake.id,
        reason,
      });
    expect(await retract(staff, ' ')).toMatchObject({ code: 'INPUT_INVALID' });
    const id = randomUUID();
    const taken = { id: mistake.id, retraction: { reason: 'Feil person', by: 'LAR_STAFF-1' } };
    expect(await retract(staff, 'Feil person', id)).toMatchObject(taken);
    expect(await retract(staff, 'Feil person', id)).toMatchObject(taken);
    expect(await retract(staff)).toMatchObject({ code: 'OUTCOME_RETRACTED' });
    expect(await record(driver, report(plans[0], recipientId, { kind: 'NOT_HOME' }))).toMatchObject({
      __typename: 'Outcome',
    });
    expect(await outcomesOf(recipientId)).toHaveLength(2);
    const { outcomeLedger } = await staff.get<{ outcomeLedger: object[] }>(
      `{ outcomeLedger(recipient: "${recipientId}", date: "${dates[0]}") { kind retraction { reason } } }`,
    );
    expect(outcomeLedger).toEqual(
      expect.arrayContaining([
        { kind: 'DELIVERED', retraction: { reason: 'Feil person' } },
        { kind: 'NOT_HOME', retraction: null },
      ]),
    );
    const { myStops } = await driver.get<{ myStops: { visits: { outcomes: object[] }[] }[] }>(
      `{ myStops(date: "${dates[0]}") { visits { outcomes { kind } } } }`,
    );
    expect(myStops.flatMap(({ visits }) => visits)).toEqual([{ outcomes: [{ kind: 'NOT_HOME' }] }]);
  });

  describe('that slipped', () => {
    const undo = (asker: typeof driver, outcomeId: string, deviceTime: string, id: string = randomUUID()) =>
      mutate(asker, 'retractOutcome', 'Outcome', 'id retraction { by }', {
        id,
        outcomeId,
        deviceTime,
        reason: 'Angret av sjåføren',
      });

    it('is taken back by its driver within a minute, however late that is heard, and once', async () => {
      const { plans, recipientId } = await aDay();
      const slip = report(plans[0], recipientId, { deviceTime: '2030-03-04T09:12:00+01:00' });
      await record(driver, slip);
      const id = randomUUID();
      const taken = { id: slip.id, retraction: { by: fleet.driver.id } };
      expect(await undo(driver, slip.id, '2030-03-04T09:13:00+01:00', id)).toMatchObject(taken);
      expect(await undo(driver, slip.id, '2030-03-04T09:13:00+01:00', id)).toMatchObject(taken);
      expect(await undo(driver, slip.id, '2030-03-04T09:13:00+01:00')).toMatchObject({
        code: 'OUTCOME_RETRACTED',
      });
      expect(await record(driver, report(plans[0], recipientId))).toMatchObject({ __typename: 'Outcome' });
    });

    it.each([
      ['after a minute', '2030-03-04T09:13:01+01:00'],
      ['before it was said', '2030-03-04T09:11:59+01:00'],
    ])('is not taken back by its driver %s', async (_when, at) => {
      const { plans, recipientId } = await aDay();
      const said = report(plans[0], recipientId, { deviceTime: '2030-03-04T09:12:00+01:00' });
      await record(driver, said);
      expect(await undo(driver, said.id, at)).toMatchObject({ code: 'UNDO_TOO_LATE' });
    });

    it('is not taken back by a colleague on the crew, nor in another municipality', async () => {
      const { plans, recipientId } = await aDay();
      const said = report(plans[0], recipientId);
      await record(driver, said);
      expect(await undo(colleague, said.id, said.deviceTime)).toMatchObject({ code: 'NOT_YOUR_OUTCOME' });
      const elsewhere = await service.as('DRIVER', { municipality: '9999', person: fleet.driver.id });
      expect(await undo(elsewhere, said.id, said.deviceTime)).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  it('cannot be taken back in another municipality', async () => {
    const { plans, recipientId } = await aDay();
    const said = report(plans[0], recipientId);
    await record(driver, said);
    const elsewhere = await service.as('LAR_STAFF', { municipality: '9999' });
    const wish = { id: randomUUID(), outcomeId: said.id, reason: 'Feil person' };
    expect(await mutate(elsewhere, 'retractOutcome', 'Outcome', 'id', wish)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('at a point tells when the person came and left, in that order', async () => {
    const { plans, recipientId } = await aDay({ kind: 'booked' });
    const times = { arrivedAt: '2030-03-04T10:04:00+01:00', departedAt: '2030-03-04T10:11:00+01:00' };
    const backwards = { arrivedAt: times.departedAt, departedAt: times.arrivedAt };
    expect(await record(staff, report(plans[0], recipientId, backwards))).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await record(staff, report(plans[0], recipientId, times))).toMatchObject({
      __typename: 'Outcome',
    });
    expect(await outcomesOf(recipientId)).toMatchObject([
      { arrivedAt: new Date(times.arrivedAt), serviceStartAt: null },
    ]);
  });

  it('at a point is LAR staff’s to report, not a driver’s', async () => {
    const { plans, recipientId } = await aDay({ kind: 'booked' });
    expect(await record(driver, report(plans[0], recipientId))).toMatchObject({ code: 'NOT_YOUR_STOP' });
    expect(await record(staff, report(plans[0], recipientId))).toMatchObject({ __typename: 'Outcome' });
  });

  it('keeps what was handed over beside the doses, each kind once, and refuses a kind that there is not', async () => {
    const { plans, recipientId } = await aDay();
    const said = report(plans[0], recipientId, { sideItems: ['FOOD', 'EQUIPMENT', 'FOOD'] });
    expect(await mutate(driver, 'recordOutcome', 'Outcome', 'sideItems', said)).toMatchObject({
      sideItems: ['EQUIPMENT', 'FOOD'],
    });
    expect(await record(driver, { ...said, sideItems: ['EQUIPMENT', 'FOOD'] })).toMatchObject({
      id: said.id,
    });
    const { errors } = await driver.ask(
      'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename } }',
      { input: report(plans[0], recipientId, { sideItems: ['NALOXONE'] }) },
    );
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is seen by the dispatcher at the visit, with its note, which is kept sealed', async () => {
    const { plans, recipientId } = await aDay();
    await record(driver, report(plans[0], recipientId, { kind: 'NOT_HOME', note: 'Unmistakable' }));
    const dispatcher = await service.as('DISPATCHER');
    const { plan } = await dispatcher.get<{ plan: { routes: { stops: { visits: object[] }[] }[] } }>(
      `{ plan(id: "${plans[0]}") { routes { stops { visits { outcomes { kind note } } } } } }`,
    );
    expect(plan.routes[0].stops.flatMap(({ visits }) => visits)).toEqual([
      { outcomes: [{ kind: 'NOT_HOME', note: 'Unmistakable' }] },
    ]);
    expect((await outcomesOf(recipientId))[0].noteSealed).not.toContain('Unmistakable');
  });
});

describe('the ledger', () => {
  const ledger = async (asker: typeof driver, asked: string) =>
    (
      await asker.get<{ outcomes: { nodes: { alias: string }[]; pageInfo: { endCursor: string } } }>(
        `{ outcomes(${asked}) { nodes { alias outcome { kind retraction { reason } } } pageInfo { endCursor } } }`,
      )
    ).outcomes;

  it('shows what was said of a recipient, taken back too, newest first and page by page', async () => {
    const { plans, recipientId, dates } = await aDay();
    const alias = `D-${years}`;
    const first = report(plans[0], recipientId, { deviceTime: '2030-03-04T09:00:00+01:00' });
    await record(driver, first);
    const wish = { id: randomUUID(), outcomeId: first.id, reason: 'Feil person' };
    await mutate(staff, 'retractOutcome', 'Outcome', 'id', wish);
    const again = { kind: 'REFUSED', deviceTime: '2030-03-04T09:30:00+01:00' };
    await record(driver, report(plans[0], recipientId, again));
    const asked = `from: "${dates[0]}", until: "${dates[0]}", recipient: "${recipientId}", first: 1`;
    const newest = await ledger(staff, asked);
    expect(newest.nodes).toEqual([{ alias, outcome: { kind: 'REFUSED', retraction: null } }]);
    const older = await ledger(staff, `${asked}, after: "${newest.pageInfo.endCursor}"`);
    expect(older.nodes).toEqual([
      { alias, outcome: { kind: 'DELIVERED', retraction: { reason: 'Feil person' } } },
    ]);
    expect((await ledger(staff, asked.replaceAll(dates[0], '2029-01-01'))).nodes).toEqual([]);
  });

  it('of a day has all recipients, and of another municipality none', async () => {
    const { plans, recipientId, dates } = await aDay();
    await record(driver, report(plans[0], recipientId));
    const asked = `from: "${dates[0]}", until: "${dates[0]}"`;
    expect((await ledger(staff, asked)).nodes).toHaveLength(1);
    const elsewhere = await service.as('LAR_STAFF', { municipality: '9999' });
    expect((await ledger(elsewhere, asked)).nodes).toEqual([]);
  });

  it('is not for dispatchers or drivers, and not for more than a quarter at once', async () => {
    const code = async (asker: typeof driver, until: string) =>
      (await asker.ask(`{ outcomes(from: "2030-01-01", until: "${until}") { nodes { alias } } }`)).errors?.[0]
        .extensions.code;
    expect(await code(driver, '2030-01-01')).toBe('FORBIDDEN');
    expect(await code(await service.as('DISPATCHER'), '2030-01-01')).toBe('FORBIDDEN');
    expect(await code(staff, '2030-06-01')).toBe('REFUSED');
  });
});

describe('missed doses', () => {
  /** What the dispatcher is told, day by day. */
  const levels = async (dates: readonly string[]) => {
    const told: (string | null)[] = [];
    for (const date of dates) {
      const data = await staff.get<{
        missedDoses: { nodes: { alias: string; level: string; days: number }[] };
      }>(`{ missedDoses(asOf: "${date}") { nodes { alias level days } } }`);
      const found = data.missedDoses.nodes.find(({ alias }) => alias === `D-${date.slice(0, 4)}`);
      told.push(found ? `${found.level} ${found.days}` : null);
    }
    return told;
  };

  /** Moves the service's clock to noon of a day for as long as the work takes. */
  const on = async <T>(date: string, work: () => Promise<T>): Promise<T> => {
    const { time } = service.clock;
    service.clock.time = new Date(`${date}T12:00:00Z`);
    try {
      return await work();
    } finally {
      service.clock.time = time;
    }
  };

  const heldOn = (date: string) =>
    on(date, async () => {
      const asker = await service.as('LAR_STAFF');
      const { recipients } = await asker.get<{ recipients: { nodes: { alias: string }[] } }>(
        '{ recipients(filter: { hasHold: true }) { nodes { alias } } }',
      );
      return recipients.nodes.some(({ alias }) => alias === `D-${date.slice(0, 4)}`);
    });

  /** Has a dose on the first day and misses the others. */
  const missAfterFirst = async (dates: readonly string[]) => {
    const days = await aDay({ dates });
    await record(driver, report(days.plans[0], days.recipientId));
    for (const plan of days.plans.slice(1))
      await record(driver, report(plan, days.recipientId, { kind: 'NOT_HOME' }));
    return days;
  };
  const FOUR = ['03-04', '03-05', '03-06', '03-07'];

  it('two in a row withhold nothing, the third withholds from the day after it', async () => {
    const { dates } = await missAfterFirst(FOUR);
    expect(await levels(dates)).toEqual([null, 'ALERT 1', 'CHECK 2', 'HOLD 3']);
    expect(await heldOn(dates[3])).toBe(false);
    expect(await heldOn(addDays(dates[3], 1))).toBe(true);
  });

  it('a delivery between them begins the count anew', async () => {
    const days = await aDay({ dates: [...FOUR, '03-08'] });
    const kinds = ['DELIVERED', 'NOT_HOME', 'NOT_HOME', 'DELIVERED', 'NOT_HOME'];
    for (const [k, kind] of kinds.entries())
      await record(driver, report(days.plans[k], days.recipientId, { kind }));
    expect(await levels(days.dates)).toEqual([null, 'ALERT 1', 'CHECK 2', null, 'ALERT 1']);
  });

  it('count on when a delivery among them is taken back', async () => {
    const days = await aDay({ dates: FOUR });
    await record(driver, report(days.plans[0], days.recipientId));
    await record(driver, report(days.plans[1], days.recipientId, { kind: 'NOT_HOME' }));
    const mistaken = report(days.plans[2], days.recipientId);
    await record(driver, mistaken);
    await record(driver, report(days.plans[2], days.recipientId, { kind: 'NOT_HOME' }));
    await record(driver, report(days.plans[3], days.recipientId, { kind: 'REFUSED' }));
    expect(await levels(days.dates.slice(3))).toEqual(['ALERT 1']);
    const retraction = { id: randomUUID(), outcomeId: mistaken.id, reason: 'Feil person' };
    await mutate(staff, 'retractOutcome', 'Outcome', 'id', retraction);
    await record(driver, report(days.plans[2], days.recipientId, { kind: 'NOT_HOME' }));
    expect(await levels(days.dates.slice(3))).toEqual(['HOLD 3']);
  });

  it('withhold earlier where the municipality says so', async () => {
    const settings = (missedDoses: object) =>
      service.inside(() =>
        currentManager().update(Municipality, { code: '0301' }, { settings: { missedDoses } }),
      );
    await settings({ alertDays: 1, checkDays: 1, holdDays: 2 });
    const { dates } = await missAfterFirst(FOUR.slice(0, 3));
    expect(await levels(dates)).toEqual([null, 'CHECK 1', 'HOLD 2']);
    await settings({});
  });

  it('withheld doses are given again by a clinician’s decision only, with a reason', async () => {
    const { dates, recipientId } = await missAfterFirst(FOUR);
    const held = addDays(dates[3], 1);
    const clear = (role: 'LAR_STAFF' | 'CLINICIAN' | 'ADMIN', reason: string) =>
      on(held, async () => {
        const input = { recipientId, until: addDays(held, 2), reason };
        const answer = await (
          await service.as(role)
        ).ask(
          `mutation ($input: ClearHoldInput!) { clearHold(input: $input) {
            __typename ... on HoldClearing { from until recordedBy } ... on Refusal { code } } }`,
          { input },
        );
        return answer.errors?.[0].extensions.code ?? (answer.data as { clearHold: object }).clearHold;
      });
    expect(await clear('LAR_STAFF', 'Vurdert')).toBe('FORBIDDEN');
    expect(await clear('ADMIN', 'Vurdert')).toBe('FORBIDDEN');
    expect(await clear('CLINICIAN', ' ')).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await heldOn(held)).toBe(true);
    expect(await clear('CLINICIAN', 'Vurdert av lege')).toEqual({
      __typename: 'HoldClearing',
      from: held,
      until: addDays(held, 2),
      recordedBy: 'CLINICIAN-1',
    });
    expect(await heldOn(held)).toBe(false);
  });
});

describe('a driver’s stops', () => {
  const myStops = async (asker: typeof driver, date: string) => {
    const data = await asker.get<{
      myStops: { kind: string; visits: { alias: string; outcomes: object[] }[] }[];
    }>(
      `{ myStops(date: "${date}") {
        kind place address
        visits { alias doses address accessNotes earliest latest contactless outcomes { kind } }
      } }`,
    );
    return data.myStops;
  };

  it('are those of the own shift in the published plan, with what is needed at the door', async () => {
    const { dates, plans, recipientId } = await aDay();
    await record(driver, report(plans[0], recipientId, { kind: 'NOT_HOME' }));
    expect(await myStops(driver, dates[0])).toMatchObject([
      { kind: 'START', place: fleet.point.name, visits: [] },
      {
        kind: 'DELIVERY',
        address: 'Karl Johans gate 1, Oslo',
        visits: [{ doses: 1, contactless: false, outcomes: [{ kind: 'NOT_HOME' }] }],
      },
    ]);
  });

  it('tell who comes where the vehicle stands, and take from its crew alone what became of them', async () => {
    const day = await aDay({ kind: 'booked' });
    const [date] = day.dates;
    // The route stands at the point where they collect: at first only until half past nine, and they come at ten.
    const standUntil = (time: string) =>
      service.inside(() =>
        currentManager().query(
          `UPDATE plan_stop SET kind = 'MOBILE', departure = $2 FROM plan_route AS route
           WHERE route.id = route_id AND route.plan_id = $1 AND point_id IS NOT NULL AND position = 0`,
          [day.plans[0], `${date}T${time}:00+01:00`],
        ),
      );
    const stopsOf = async (asker: typeof driver) => {
      const data = await asker.get<{ myStops: { kind: string; visits: object[] }[] }>(
        `{ myStops(date: "${date}") { kind visits { bookedAt alias address accessNotes } } }`,
      );
      return data.myStops.filter(({ kind }) => kind === 'MOBILE');
    };
    await standUntil('09:30');
    expect(await stopsOf(driver)).toMatchObject([{ visits: [] }]);
    expect(await record(driver, report(day.plans[0], day.recipientId))).toMatchObject({
      code: 'NOT_YOUR_STOP',
    });
    await standUntil('11:00');
    expect(await stopsOf(driver)).toMatchObject([
      { visits: [{ bookedAt: `${date}T10:00:00+01:00`, address: null, accessNotes: null }] },
    ]);
    expect(await stopsOf(stranger)).toEqual([]);
    const refused = await record(stranger, report(day.plans[0], day.recipientId));
    expect(refused).toMatchObject({ code: 'NOT_YOUR_STOP' });
    expect(await record(driver, report(day.plans[0], day.recipientId))).toMatchObject({ kind: 'DELIVERED' });
  });

  it('are none for a driver without a shift, on a day without a published plan, and for a person who is no staff', async () => {
    const { dates } = await aDay();
    const draft = await aDay({ status: 'DRAFT' });
    expect(await myStops(stranger, dates[0])).toEqual([]);
    expect(await myStops(driver, draft.dates[0])).toEqual([]);
    expect(await myStops(await service.as('DRIVER', { person: 'somebody' }), dates[0])).toEqual([]);
  });
});
