import { currentManager } from '../../../src/database/index.js';
import { Shift } from '../../../src/fleet/index.js';
import { PlanWorker, WhatIfWorker } from '../../../src/planning/index.js';
import { Point, Ruleset } from '../../../src/points/index.js';
import { newId } from '../../../src/shared/ids.js';
import { anOrder, aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../../builders/rows.js';
import { mutate } from '../../support/results.js';
import { testService } from '../../support/service.js';
import { ourTables } from '../../support/tenant-leaks.js';

// Monday 22 March 2027, noon; the what-ifs look at Tuesday.
const service = await testService();
const dispatcher = await service.as('DISPATCHER');
const staff = await service.as('LAR_STAFF');
const TUESDAY = '2027-03-23';

/** A pharmacy with five who come at ten, two of whom may be brought home; a partner that stands ready, closed. */
const { pharmacy, partner, ruleset, vehicle, driver } = await service.inside(async () => {
  const pharmacy = await aPoint({ name: 'Apoteket', maxPresent: 10, counters: 10 });
  const partner = await aPoint({ name: 'Partneren', openingHours: 'off', maxPresent: 10, counters: 10 });
  const driver = await aStaffMember(service.keys);
  const vehicle = await aVehicle();
  await aShift({ vehicle, crew: [driver], startPoint: pharmacy }, { date: TUESDAY });
  for (let k = 0; k < 5; k++) {
    const recipient = await aRecipient(service.keys, {
      mode: k < 2 ? 'FLEXIBLE' : 'PICKUP',
      usualPointId: pharmacy.id,
      usualTime: '10:00',
      earliest: '10:00',
      latest: '10:10',
      serviceMinutes: 5,
    });
    await anOrder(recipient);
  }
  const ruleset = {
    id: newId(),
    name: 'Kriseregler',
    pointKind: '*' as const,
    maxPresent: 1,
    cohortGapMinutes: 0,
    riskLimit: 1,
    active: false,
  };
  await currentManager().insert(Ruleset, ruleset);
  return { pharmacy, partner, ruleset, vehicle, driver };
});

const CRISIS = { rulesets: [{ rulesetId: ruleset.id, on: true }] };
const DAY = `date counts { kind count }
  before { source home booked unassigned distance duration } after { home booked unassigned distance duration }
  points { point { name } before { capPresent bookings pOvercrowded } after { capPresent bookings pOvercrowded } }
  changes { nodes { kind recipient { alias } before { kind point { name } } after { kind vehicle { name } }
                    reasons { code } } }`;

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly failure: { code: string } | null;
  readonly days: readonly {
    date: string;
    counts: { kind: string; count: number }[];
    before: { source: string; home: number; booked: number; unassigned: number; duration: number };
    after: { home: number; booked: number; unassigned: number; duration: number };
    points: { point: { name: string }; before: object | null; after: object | null }[];
    changes: { nodes: { kind: string; reasons: { code: string }[] }[] };
  }[];
}

/** Asks for a what-if of Tuesday and has it worked out. */
async function whatIf(measures: object, said: object = {}): Promise<Shown> {
  const input = { name: 'Krise', from: TUESDAY, until: TUESDAY, secondsPerDay: 0.2, measures, ...said };
  const asked = await ask(input);
  expect(asked).toMatchObject({ __typename: 'WhatIf', status: 'QUEUED' });
  await service.app.get(WhatIfWorker, { strict: false }).makeOne(String(asked.id));
  return read(String(asked.id));
}

const ask = (input: object) => mutateNamed('askWhatIf', 'WhatIfInput', 'WhatIf', 'id status', { ...input });

const read = async (id: string): Promise<Shown> => {
  const { whatIf: shown } = await dispatcher.get<{ whatIf: Shown }>(
    `query ($id: UUID!) { whatIf(id: $id) { id status failure { code } days { ${DAY} } } }`,
    { id },
  );
  return shown;
};

async function mutateNamed(
  name: string,
  inputType: string,
  type: string,
  fields: string,
  input: Record<string, unknown>,
) {
  const data = await dispatcher.get<Record<string, { __typename: string; [key: string]: unknown }>>(
    `mutation ($input: ${inputType}!) { ${name}(input: $input) {
      __typename ... on ${type} { ${fields} } ... on Refusal { code faults { where code } } } }`,
    { input },
  );
  return data[name];
}

const apply = async (id: string) => {
  const { applyWhatIf } = await dispatcher.get<{
    applyWhatIf: { __typename: string; id: string; code: string };
  }>(
    `mutation ($id: UUID!) { applyWhatIf(id: $id) {
      __typename ... on CrisisActivation { id } ... on Refusal { code } } }`,
    { id },
  );
  return applyWhatIf;
};

const revert = (activation: string, leave: string[] = []) =>
  mutateNamed('revertCrisis', 'RevertCrisisInput', 'CrisisReverted', 'left { nb en }', { activation, leave });

/** A fingerprint of every row of every table, but for those that only ever grow. */
async function fingerprints(): Promise<Record<string, string>> {
  return service.inside(async () => {
    const prints: Record<string, string> = {};
    for (const { name } of await ourTables(currentManager())) {
      if (name === 'audit_log') continue;
      const [row] = await currentManager().query<{ print: string }[]>(
        `SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS print FROM ${name} AS t`,
      );
      prints[name] = row.print;
    }
    return prints;
  });
}

describe('a what-if', () => {
  it('shows who is brought home, who gets no place and why, and what the risk becomes', async () => {
    const { status, days } = await whatIf(CRISIS);
    expect(status).toBe('DONE');
    expect(days).toHaveLength(1);
    const [day] = days;
    expect(day.before).toMatchObject({ source: 'PLANNED', booked: 5, unassigned: 0 });
    // Where one may be, two within ten minutes are too likely to meet.
    expect(day.after).toMatchObject({ home: 2, booked: 1, unassigned: 2 });
    expect(day.counts).toContainEqual({ kind: 'TO_HOME', count: 2 });
    expect(day.after.duration).toBeGreaterThan(day.before.duration);
    const lost = day.changes.nodes.filter(({ kind }) => kind === 'UNASSIGNED');
    expect(lost).toHaveLength(2);
    expect(lost[0].reasons).toEqual([{ code: 'POINT_RISK' }]);
    expect(day.points).toMatchObject([
      {
        point: { name: 'Apoteket' },
        before: { capPresent: 10, bookings: 5 },
        after: { capPresent: 1, bookings: 1 },
      },
    ]);
  });

  it('writes nothing but itself', async () => {
    const before = await fingerprints();
    await whatIf(CRISIS);
    const after = await fingerprints();
    expect({ ...after, what_if: '' }).toEqual({ ...before, what_if: '' });
  });

  it('counts an extra shift and an opened partner in', async () => {
    const bike = await service.inside(() => aVehicle({ name: 'Sykkel' }));
    const helper = await service.inside(() => aStaffMember(service.keys, { name: 'Hjelper' }));
    const extra = {
      weekdays: ['TU'],
      start: '09:00',
      end: '15:00',
      vehicleId: bike.id,
      staffIds: [helper.id],
      startPointId: pharmacy.id,
    };
    const { days } = await whatIf({
      hours: [
        { pointId: pharmacy.id, openingHours: 'off' },
        { pointId: partner.id, openingHours: 'Mo-Fr 09:00-18:00' },
      ],
      shifts: [extra],
    });
    expect(days[0].after.unassigned).toBe(0);
    expect(days[0].points.map(({ point: { name }, after }) => [name, after !== null])).toEqual(
      expect.arrayContaining([
        ['Apoteket', false],
        ['Partneren', true],
      ]),
    );
  });

  it('is refused at once when its measures cannot be taken', async () => {
    const input = { name: 'Krise', from: TUESDAY, until: TUESDAY };
    const busy = {
      start: '10:00',
      end: '12:00',
      vehicleId: vehicle.id,
      staffIds: [driver.id],
      startPointId: pharmacy.id,
    };
    expect(await ask({ ...input, measures: { shifts: [busy] } })).toMatchObject({ code: 'VEHICLE_OUT' });
    const unknown = { rulesets: [{ rulesetId: newId(), on: true }] };
    expect(await ask({ ...input, measures: unknown })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask({ ...input, measures: {} })).toMatchObject({
      code: 'INPUT_INVALID',
      faults: [{ where: 'measures', code: 'NOTHING_TO_CHANGE' }],
    });
    expect(await ask({ ...input, until: '2027-04-06', measures: CRISIS })).toMatchObject({
      faults: [{ where: 'until', code: 'OUT_OF_RANGE' }],
    });
    expect(await ask({ ...input, from: '2027-03-21', measures: CRISIS })).toMatchObject({
      faults: [{ where: 'from', code: 'IN_THE_PAST' }],
    });
  });

  it('that waits can be cancelled, and then cannot be put in force', async () => {
    const asked = await ask({ name: 'Krise', from: TUESDAY, until: TUESDAY, measures: CRISIS });
    const { cancelWhatIf } = await dispatcher.get<{ cancelWhatIf: { status: string } }>(
      'mutation ($id: UUID!) { cancelWhatIf(id: $id) { ... on WhatIf { status } } }',
      { id: asked.id },
    );
    expect(cancelWhatIf.status).toBe('CANCELLED');
    expect(await service.app.get(WhatIfWorker, { strict: false }).makeOne(String(asked.id))).toBe(false);
    expect(await apply(String(asked.id))).toMatchObject({ code: 'WHAT_IF_NOT_DONE' });
  });

  it('is forgotten after a month', async () => {
    const { id } = await whatIf(CRISIS);
    const { time } = service.clock;
    service.clock.time = new Date('2027-04-26T12:00:00+02:00');
    const later = await service.as('DISPATCHER');
    await later.get(`mutation ($input: WhatIfInput!) { askWhatIf(input: $input) { __typename } }`, {
      input: { name: 'Ny', from: '2027-04-27', until: '2027-04-27', measures: CRISIS },
    });
    service.clock.time = time;
    expect(
      await service.inside(() => currentManager().query<object[]>('SELECT FROM what_if WHERE id = $1', [id])),
    ).toEqual([]);
  });
});

describe('crisis mode', () => {
  const MEASURES = {
    ...CRISIS,
    hours: [{ pointId: partner.id, openingHours: 'Mo-Fr 09:00-18:00' }],
    shifts: [
      {
        weekdays: [],
        start: '16:00',
        end: '19:00',
        vehicleId: vehicle.id,
        staffIds: [driver.id],
        startPointId: pharmacy.id,
      },
    ],
  };

  it('goes on in one step and off in one, and leaves every row but the audit as it was', async () => {
    const { id } = await whatIf(MEASURES, { until: '2027-03-24' });
    const before = await fingerprints();
    const applied = await apply(id);
    expect(applied.__typename).toBe('CrisisActivation');
    await service.inside(async () => {
      expect(await currentManager().findOneBy(Ruleset, { id: ruleset.id })).toMatchObject({
        active: true,
        validFrom: TUESDAY,
        version: 2,
      });
      expect(await currentManager().countBy(Shift, { startTime: '16:00' })).toBe(2);
      expect(await currentManager().findOneBy(Point, { id: partner.id })).toMatchObject({ version: 2 });
    });
    expect(await apply(id)).toMatchObject({ code: 'IN_FORCE_ALREADY' });
    expect(await revert(applied.id)).toMatchObject({ __typename: 'CrisisReverted', left: [] });
    expect(await fingerprints()).toEqual(before);
    const audited = await service.inside(() =>
      currentManager().query<{ action: string }[]>(
        `SELECT action FROM audit_log WHERE subject = 'crisis_activation' ORDER BY id`,
      ),
    );
    expect(audited.map(({ action }) => action)).toEqual(['CRISIS_ON', 'CRISIS_OFF']);
  });

  it('is not taken back over what was changed since, unless that is to be left', async () => {
    const { id } = await whatIf(MEASURES);
    const { id: activation } = await apply(id);
    await mutate(staff, 'updatePoint', 'Point', 'id', { id: partner.id, version: 2, counters: 3 });
    expect(await revert(activation)).toMatchObject({
      code: 'CHANGED_SINCE',
      faults: [{ where: partner.id, code: 'CHANGED_SINCE' }],
    });
    // All or nothing: the rules are still on.
    const ruled = await service.inside(() => currentManager().findOneByOrFail(Ruleset, { id: ruleset.id }));
    expect(ruled.active).toBe(true);
    expect(await revert(activation, [partner.id])).toMatchObject({
      left: [{ en: 'Partneren was changed since and stays as it is now.' }],
    });
    await service.inside(async () => {
      expect(await currentManager().findOneBy(Ruleset, { id: ruleset.id })).toMatchObject({ active: false });
      expect(await currentManager().findOneBy(Point, { id: partner.id })).toMatchObject({ counters: 3 });
      await currentManager().update(Point, { id: partner.id }, { openingHours: 'off' });
    });
  });

  it('keeps an extra shift that the published plan names, and takes its crew off', async () => {
    const wednesday = { from: '2027-03-24', until: '2027-03-24' };
    const { id } = await whatIf(
      { shifts: MEASURES.shifts.map((shift) => ({ ...shift, start: '09:00' })) },
      wednesday,
    );
    const { id: activation } = await apply(id);
    const plan = await mutate(dispatcher, 'planRound', 'Plan', 'id', { date: wednesday.from, seconds: 0.2 });
    await service.app.get(PlanWorker, { strict: false }).makeOne(String(plan.id));
    await service.inside(async () => {
      const shift = await currentManager().findOneByOrFail(Shift, { date: wednesday.from });
      await currentManager().query(
        `INSERT INTO plan_route (id, plan_id, shift_id, distance, duration) VALUES ($1, $2, $3, 0, 0)
         ON CONFLICT DO NOTHING`,
        [newId(), plan.id, shift.id],
      );
      await currentManager().query(
        `UPDATE plan SET status = 'PUBLISHED', published_at = now(), version = version + 1 WHERE id = $1`,
        [plan.id],
      );
    });
    expect(await revert(activation)).toMatchObject({
      left: [
        {
          en: 'The extra shift 2027-03-24 09:00 stands in a plan; its crew was taken off. Plan the day again.',
        },
      ],
    });
    const crews = await service.inside(() =>
      currentManager().query<object[]>(
        `SELECT FROM shift_staff JOIN shift ON shift.id = shift_id WHERE shift.date = '2027-03-24'`,
      ),
    );
    expect(crews).toEqual([]);
  });

  it('is prepared as a checklist that names what is there', async () => {
    const made = await mutateNamed(
      'createCrisisChecklist',
      'CreateCrisisChecklistInput',
      'CrisisChecklist',
      'id version measures { rulesets { ruleset { name } } shifts { vehicle { name } } } messages { text }',
      { name: 'Influensa', measures: MEASURES, messages: [{ language: 'nb', text: 'Kom til avtalt tid.' }] },
    );
    expect(made).toMatchObject({
      __typename: 'CrisisChecklist',
      version: 1,
      measures: { rulesets: [{ ruleset: { name: 'Kriseregler' } }] },
    });
    const again = await mutateNamed(
      'createCrisisChecklist',
      'CreateCrisisChecklistInput',
      'CrisisChecklist',
      'id',
      { name: 'Influensa', measures: MEASURES },
    );
    expect(again).toMatchObject({ code: 'NAME_TAKEN' });
    const unknown = { rulesets: [{ rulesetId: newId(), on: true }] };
    expect(
      await mutateNamed('createCrisisChecklist', 'CreateCrisisChecklistInput', 'CrisisChecklist', 'id', {
        name: 'Annen',
        measures: unknown,
      }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});
