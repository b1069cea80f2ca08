import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Importer } from '../../src/exchange/import/importer.js';
import { PlanWorker } from '../../src/planning/index.js';
import { addDays, datesBetween } from '../../src/shared/civil-time.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

/** Small inputs that once came out wrong, with what is right (../shared/cases/README.md), through the real API. */
const FOLDER = path.resolve('../shared/cases');
const describeCases = existsSync(FOLDER) ? describe : describe.skip;

const service = await testService();
const importer = service.app.get(Importer, { strict: false });

let municipality = 1000;
/** A case in a municipality of its own, at noon of a day. */
async function theCase(name: string, today: string, inUseFrom = today) {
  const code = String(++municipality);
  const at = (date: string): void => {
    service.clock.time = new Date(`${date}T12:00:00Z`);
  };
  at(today);
  const report = await service.inside(() => importer.import(path.join(FOLDER, name), { inUseFrom }), code);
  const as = (role: 'LAR_STAFF' | 'DISPATCHER' | 'CLINICIAN') => service.as(role, { municipality: code });
  const days = async (alias: string, from: string, until: string) => {
    const { coverage } = await (
      await as('LAR_STAFF')
    ).get<{ coverage: { nodes: { alias: string; days: Day[] }[] } }>(
      `{ coverage(from: "${from}", until: "${until}") { nodes {
          alias days { date state by basis late gap { code } } } } }`,
    );
    return coverage.nodes.find((each) => each.alias === alias)?.days ?? [];
  };
  return {
    code,
    report,
    at,
    as,
    days,
    /** Each day in short: the day of the handout that covers it, `late`, or what it is without. */
    short: async (alias: string, from: string, until: string) =>
      (await days(alias, from, until)).map(({ state, by, late, gap }) =>
        state === 'COVERED' ? `${by!.slice(5)}${late ? ' late' : ''}` : (gap?.code ?? state),
      ),
    handouts: async (from: string, until: string) => {
      const { handouts } = await (
        await as('LAR_STAFF')
      ).get<{ handouts: { nodes: { date: string; doses: number; alias: string; status: string }[] } }>(
        `{ handouts(from: "${from}", until: "${until}") { nodes { date doses alias status } } }`,
      );
      return handouts.nodes;
    },
    publish: async (date: string) => {
      const dispatcher = await as('DISPATCHER');
      const plan = await mutate(dispatcher, 'planRound', 'Plan', 'id', { date, seconds: 0.2 });
      await service.app.get(PlanWorker, { strict: false }).makeOne(String(plan['id']));
      const { plan: made } = await dispatcher.get<{ plan: { version: number } }>(
        `{ plan(id: "${String(plan['id'])}") { version status } }`,
      );
      const published = { plan: plan['id'], version: made.version, replaces: null };
      await mutate(dispatcher, 'publishPlan', 'Plan', 'status', published);
      return String(plan['id']);
    },
    idOf: async (alias: string) => {
      const { recipients } = await (
        await as('LAR_STAFF')
      ).get<{ recipients: { nodes: { id: string; alias: string }[] } }>(
        `{ recipients(filter: { alias: "${alias}" }) { nodes { id alias } } }`,
      );
      return recipients.nodes.find((each) => each.alias === alias)!.id;
    },
  };
}

interface Day {
  readonly date: string;
  readonly state: string;
  readonly by: string | null;
  readonly basis: string | null;
  readonly late: boolean;
  readonly gap: { readonly code: string } | null;
}

describeCases('a case that came out wrong (needs ../shared/cases)', () => {
  it('01: a pause makes no injection due sooner', async () => {
    const { handouts } = await theCase('01-depot-and-pause', '2027-03-22');
    const dates = (await handouts('2027-04-01', '2027-05-26')).map(({ date }) => date);
    expect(dates).toEqual(['2027-04-01', '2027-04-29']);
  });

  it('03: doses at home cover their days across a change of order', async () => {
    const of = await theCase('03-order-change-with-doses-at-home', '2026-11-30');
    const plan = await of.publish('2026-11-30');
    const recipientId = await of.idOf('S4');
    await mutate(await of.as('LAR_STAFF'), 'recordOutcome', 'Outcome', 'doses', {
      id: randomUUID(),
      planId: plan,
      recipientId,
      kind: 'DELIVERED',
      deviceTime: '2026-11-30T12:00:00+01:00',
    });
    const { orders } = await (
      await of.as('LAR_STAFF')
    ).get<{ orders: { nodes: { id: string; version: number }[] } }>(
      `{ orders(filter: { recipientId: "${recipientId}" }) { nodes { id version } } }`,
    );
    await mutate(await of.as('LAR_STAFF'), 'changeOrder', 'Order', 'id', {
      ...orders.nodes[0],
      from: '2026-12-02',
      handout: 'MO TH',
      maxTakeHomeDoses: 3,
    });
    expect(await of.short('S4', '2026-12-02', '2026-12-07')).toEqual([
      ...Array<string>(5).fill('11-30'),
      '12-07',
    ]);
    const due = (await of.handouts('2026-12-01', '2026-12-08')).filter(({ alias }) => alias === 'S4');
    expect(due.map(({ date }) => date)).toEqual(['2026-12-07']);
  });

  it('05: days that passed without a report are not recorded, and on the worklist', async () => {
    const of = await theCase('05-past-days-not-reported', '2026-11-30', '2026-11-20');
    const days = await of.days('P-01', '2026-11-20', '2026-11-29');
    expect(days.map(({ gap }) => gap?.code)).toEqual(Array(10).fill('NOT_RECORDED'));
    const { worklist } = await (
      await of.as('LAR_STAFF')
    ).get<{ worklist: { items: { alias: string; kind: string }[] } }>(
      '{ worklist { items { alias kind } } }',
    );
    expect(worklist.items).toContainEqual({ alias: 'P-01', kind: 'NOT_RECORDED' });
  });

  it('07: a housing point serves those who live there only', async () => {
    const of = await theCase('07-housing-and-far-points', '2027-03-20');
    expect(await of.short('H-01', '2027-03-24', '2027-03-30')).toEqual([
      '03-24',
      ...Array<string>(5).fill('TAKE_HOME_LIMIT'),
      '03-30',
    ]);
  });

  it('08: an injection missed within its tolerance is covered late, and tried on the next served day', async () => {
    const of = await theCase('08-depot-missed-within-tolerance', '2026-11-26', '2026-11-20');
    const plan = await of.publish('2026-11-26');
    await mutate(await of.as('LAR_STAFF'), 'recordOutcome', 'Outcome', 'kind', {
      id: randomUUID(),
      planId: plan,
      recipientId: await of.idOf('D1'),
      kind: 'NOT_HOME',
      deviceTime: '2026-11-26T12:00:00+01:00',
    });
    expect(await of.short('D1', '2026-11-25', '2026-11-28')).toEqual([
      '10-29',
      '10-29 late',
      '11-27',
      '11-27',
    ]);
    of.at('2026-11-27');
    const { missedDoses } = await (
      await of.as('LAR_STAFF')
    ).get<{ missedDoses: { nodes: { alias: string; level: string }[] } }>(
      '{ missedDoses(asOf: "2026-11-26") { nodes { alias level } } }',
    );
    expect(missedDoses.nodes).toContainEqual({ alias: 'D1', level: 'ALERT' });
  });

  it('10: doses every second day leave no gaps, and methadone is no depot', async () => {
    const { report } = await theCase('10-alternate-day-and-form', '2027-03-22');
    expect(report).toMatchObject({ ok: false, faults: [{ table: 'orders', column: 'form' }] });
  });

  it('11: the days after the last order are a named gap', async () => {
    const of = await theCase('11-order-ends', '2027-03-22');
    const days = await of.days('E-01', '2027-04-12', '2027-04-20');
    expect(days.map(({ date }) => date)).toEqual(datesBetween('2027-04-12', addDays('2027-04-12', 8)));
    expect(days.filter(({ date }) => date > '2027-04-13').map(({ gap }) => gap?.code)).toEqual(
      Array(7).fill('ORDER_ENDS'),
    );
  });
});
