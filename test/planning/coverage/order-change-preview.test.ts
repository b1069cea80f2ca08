import { currentManager } from '../../../src/database/index.js';
import { MedicationOrder } from '../../../src/dispensing/index.js';
import type { Role } from '../../../src/identity/index.js';
import { anOrder, aPoint, aRecipient } from '../../builders/rows.js';
import { testService } from '../../support/service.js';

const service = await testService();
const staff = await service.as('LAR_STAFF');

/** A recipient who collects a daily dose, one to take home, at a point that is closed on Sundays. */
const order = await service.inside(async () => {
  const point = await aPoint({ openingHours: 'Mo-Sa 09:00-18:00' });
  const recipient = await aRecipient(service.keys, { mode: 'PICKUP', usualPointId: point.id });
  return anOrder(recipient);
});

const EFFECT = `query ($input: ChangeOrderInput!, $until: Date!) {
  orderChangeEffect(input: $input, until: $until) {
    __typename
    ... on Refusal { code }
    ... on OrderChangeEffect {
      before { ...Coming }
      after { ...Coming }
    }
  }
}
fragment Coming on ComingDays { days { date state gap { code } } handouts { date doses } }`;

interface Coming {
  readonly days: readonly { readonly date: string; readonly state: string }[];
  readonly handouts: readonly { readonly date: string; readonly doses: number }[];
}

interface Effect {
  readonly __typename: string;
  readonly code?: string;
  readonly before: Coming;
  readonly after: Coming;
}

const changed = { id: order.id, version: 1, from: '2027-04-05' };

async function effect(change: Record<string, unknown>, until = '2027-04-18'): Promise<Effect> {
  const input = { ...changed, ...change };
  const data = await staff.get<{ orderChangeEffect: Effect }>(EFFECT, { input, until });
  return data.orderChangeEffect;
}

const gaps = ({ days }: Coming): string[] =>
  days.filter(({ state }) => state === 'GAP').map(({ date }) => date);
const april = ({ handouts }: Coming): string[] =>
  handouts.filter(({ date }) => date >= '2027-04-05').map(({ date, doses }) => `${date} ${doses}`);

/** Every row of every order, to the last column. */
const orders = () =>
  service.inside(() => currentManager().find(MedicationOrder, { order: { validFrom: 'ASC' } }));

const audited = () => service.inside(() => currentManager().query('SELECT * FROM audit_log'));

describe('the effect of a changed order', () => {
  it('is told day by day, from the day of the change on', async () => {
    const { before, after } = await effect({ handout: 'MO WE FR', maxTakeHomeDoses: 2 });
    expect(april(before).slice(0, 3)).toEqual(['2027-04-05 1', '2027-04-06 1', '2027-04-07 1']);
    expect(april(after).slice(0, 3)).toEqual(['2027-04-05 2', '2027-04-07 2', '2027-04-09 3']);
    expect(gaps(after)).toEqual([]);
    expect(after.days.map(({ date }) => date)).toEqual(before.days.map(({ date }) => date));
  });

  it('names the days that the change would leave without a dose', async () => {
    const { before, after } = await effect({ handout: 'MO WE FR', maxTakeHomeDoses: 1 });
    expect(gaps(before)).toEqual([]);
    expect(gaps(after)).toEqual(['2027-04-11', '2027-04-18']);
  });

  it('is looked at and not kept, not even in the audit', async () => {
    const kept = [await orders(), await audited()];
    await effect({ handout: 'MO WE FR' });
    expect([await orders(), await audited()]).toEqual(kept);
  });

  it.each([
    ['that is no order', { handout: 'NO DAY' }, 'INPUT_INVALID'],
    ['from before it began', { from: '2027-03-01' }, 'ORDER_NOT_BEGUN'],
    ['of an order that is not there', { id: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
  ])('%s is refused as the change itself would be', async (_what, change, code) => {
    expect(await effect(change)).toMatchObject({ __typename: 'Refusal', code });
  });

  it.each([['DISPATCHER'], ['DRIVER']] as const)('is not for a %s', async (role: Role) => {
    const variables = { input: { ...changed, handout: 'MO' }, until: '2027-04-18' };
    const answer = await (await service.as(role)).ask(EFFECT, variables);
    expect(answer.errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('is not told to another municipality', async () => {
    const stranger = await service.as('LAR_STAFF', { municipality: '1103' });
    const variables = { input: { ...changed, handout: 'MO' }, until: '2027-04-18' };
    expect(await stranger.get(EFFECT, variables)).toMatchObject({ orderChangeEffect: { code: 'NOT_FOUND' } });
  });
});
