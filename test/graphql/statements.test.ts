import { randomUUID } from 'node:crypto';
import { currentManager } from '../../src/database/index.js';
import { aMunicipality } from '../builders/municipality.js';
import { anOrder, aPoint, aRecipient } from '../builders/rows.js';
import { testService } from '../support/service.js';

const service = await testService();
const dispatcher = await service.as('DISPATCHER');

const RECIPIENTS = `query ($first: Int!) {
  recipients(first: $first) {
    nodes {
      alias
      usualPoint { name }
      residence { address }
      orders { atc handout }
      holdClearings { from }
      extraHandouts { date }
      treatmentEnds { lastDate }
      missedDoses { level }
      pauses { from }
    }
  }
}`;

const PLANS = `{
  plans {
    nodes {
      routes { shift { vehicle { name } crew { name } } stops { point { name } visits { recipient { alias } outcomes { kind } } } }
      bookings { nodes { point { name } recipient { alias } } }
      unassigned { nodes { recipient { alias } reasons { code } } }
      points { point { name } }
      coverage { nodes { recipient { alias } } }
    }
  }
}`;

/** Many rows at once, for a count that means something. */
async function manyRecipients(count: number): Promise<void> {
  await service.inside(async () => {
    const point = await aPoint();
    const one = await aRecipient(service.keys, { alias: 'Z-0000', usualPointId: point.id, mode: 'PICKUP' });
    const order = await anOrder(one);
    await currentManager().query(
      `INSERT INTO recipient SELECT (jsonb_populate_record(r, jsonb_build_object(
         'id', gen_random_uuid(), 'alias', 'Z-' || n))).* FROM recipient r, generate_series(1, $2::int) n WHERE r.id = $1`,
      [one.id, count - 1],
    );
    await currentManager().query(
      `INSERT INTO medication_order SELECT (jsonb_populate_record(o, jsonb_build_object(
         'id', gen_random_uuid(), 'recipient_id', r.id))).* FROM medication_order o, recipient r
       WHERE o.id = $1 AND r.alias LIKE 'Z-%' AND r.id <> o.recipient_id`,
      [order.id],
    );
  });
}

it('a list of a thousand recipients with orders and points takes as many statements as a list of two', async () => {
  await manyRecipients(1001);
  const count = async (first: number) => {
    const { result, statements } = await service.statements.during(() =>
      dispatcher.get<{ recipients: { nodes: { orders: object[]; usualPoint: object }[] } }>(RECIPIENTS, {
        first,
      }),
    );
    return { nodes: result.recipients.nodes, statements: statements.length };
  };
  const [two, thousand] = [await count(2), await count(1000)];
  expect((await count(2_000_000_000)).nodes).toHaveLength(1000);
  expect(two.nodes).toHaveLength(2);
  expect(thousand.nodes).toHaveLength(1000);
  expect(thousand.nodes.every(({ orders, usualPoint }) => orders.length === 1 && usualPoint)).toBe(true);
  expect(thousand.statements).toBe(two.statements);
  // Six of the list, and what missed doses follow from: orders, facts, plans, shifts and points.
  expect(two.statements).toBe(32);
});

it('plans with all that is in them take as many statements whether they are two or six', async () => {
  const read = async () => {
    const { result, statements } = await service.statements.during(() =>
      dispatcher.get<{ plans: { nodes: { routes: object[] }[] } }>(PLANS),
    );
    return { plans: result.plans.nodes.length, statements: statements.length };
  };
  await service.inside(() => aMunicipality(service.keys));
  const two = await read();
  for (const plan of await plansToCopy()) await copyPlan(plan, 2);
  const six = await read();
  expect([two.plans, six.plans]).toEqual([2, 6]);
  expect(six.statements).toBe(two.statements);
});

const plansToCopy = () =>
  service.inside(() => currentManager().query<{ id: string }[]>('SELECT id FROM plan'));

/** Drafts with a route each. */
async function copyPlan({ id }: { id: string }, times: number): Promise<void> {
  await service.inside(async () => {
    for (let i = 0; i < times; i++) {
      const copy = randomUUID();
      await currentManager().query(
        `INSERT INTO plan SELECT (jsonb_populate_record(p, jsonb_build_object('id', $2::uuid, 'status', 'DRAFT'))).*
         FROM plan p WHERE p.id = $1`,
        [id, copy],
      );
      await currentManager().query(
        `INSERT INTO plan_route SELECT (jsonb_populate_record(r, jsonb_build_object(
           'id', gen_random_uuid(), 'plan_id', $2::uuid))).* FROM plan_route r WHERE r.plan_id = $1`,
        [id, copy],
      );
    }
  });
}
