import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { PlanningService, PlanWorker } from '../planning/index.js';
import { PlanEvents, type PlanExport, PlanExporter, PlansService } from '../plans/index.js';
import type { Tenant } from '../database/index.js';
import { parseCivilDate } from '../shared/civil-time.js';
import { numberOf, parseOptions, required } from './arguments.js';
import { commandTenant, type PlanningContext, withPlanning } from './planning-app.js';
import { PlanFailed } from './refusals.js';

const USAGE =
  'npm run plan -- --municipality NNNN --date YYYY-MM-DD [--seconds S] [--seed N] [--publish] [--out FILE] [--json]';

/** How often to look again at a plan that another worker has taken. */
const LOOK_MILLISECONDS = 250;

/** `npm run plan`: plans a date, publishes the plan if so asked, and writes its export. */
export async function run(args: string[]): Promise<number> {
  const options = parseOptions(args, USAGE, {
    municipality: { type: 'string' },
    date: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    publish: { type: 'boolean' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  });
  const municipality = required(options.municipality, 'municipality', USAGE);
  const date = parseCivilDate(required(options.date, 'date', USAGE));
  const seconds = numberOf(options.seconds, 'seconds', USAGE);
  const seed = numberOf(options.seed, 'seed', USAGE);

  const exported = await withPlanning(async (context) => {
    const { app, transactions } = context;
    const tenant = commandTenant(municipality, 'plan');
    const planning = app.get(PlanningService);
    const queued = await transactions.run(tenant, () => planning.planRound({ date, seconds, seed }));
    await made(context, tenant, queued.id);
    return transactions.run(tenant, async () => {
      const plans = app.get(PlansService);
      const plan = await plans.get(queued.id);
      if (plan.failure) throw new PlanFailed(plan.failure);
      if (options.publish === true) {
        const published = await plans.published(date);
        await plans.publish({ plan: plan.id, version: plan.version, replaces: published?.id ?? null });
      }
      return app.get(PlanExporter).export(plan.id);
    });
  });

  if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify(exported, null, 1)}\n`);
  const summary = summaryOf(exported);
  process.stdout.write(
    options.json === true ? `${JSON.stringify({ ok: true, ...summary })}\n` : textOf(summary, exported),
  );
  return 0;
}

/** Makes the plan here, or waits for the worker elsewhere that has taken it. */
async function made({ app, transactions }: PlanningContext, tenant: Tenant, id: string): Promise<void> {
  const unsubscribe = await app.get(PlanEvents).subscribe((event) => {
    if (event.type !== 'planProgress' || event.plan !== id) return;
    const { elapsed, unassigned, cost } = event;
    process.stderr.write(`${elapsed.toFixed(1)} s: ${unassigned} uten plass (unassigned), cost ${cost}\n`);
  });
  try {
    if (await app.get(PlanWorker).makeOne(id)) return;
    while (['QUEUED', 'RUNNING'].includes(await statusOf(id))) await setTimeout(LOOK_MILLISECONDS);
  } finally {
    unsubscribe();
  }

  function statusOf(plan: string): Promise<string> {
    return transactions.run(tenant, async () => (await app.get(PlansService).get(plan)).status);
  }
}

interface Summary {
  readonly plan: string;
  readonly date: string;
  readonly status: string;
  readonly routes: number;
  readonly routed: number;
  readonly booked: number;
  readonly unassigned: number;
  readonly gaps: number;
  readonly distance: number;
  readonly duration: number;
}

const summaryOf = (plan: PlanExport): Summary => ({
  plan: plan.plan,
  date: plan.date,
  status: plan.status,
  routes: plan.routes.length,
  routed: plan.routes.flatMap((route) => route.stops.flatMap((stop) => stop.visits)).length,
  booked: plan.bookings.length,
  unassigned: plan.unassigned.length,
  gaps: plan.coverage.filter((day) => day.state === 'GAP').length,
  distance: plan.cost.distance,
  duration: plan.cost.duration,
});

function textOf(summary: Summary, { unassigned }: PlanExport): string {
  const { date, status, routes, routed, booked, gaps, distance } = summary;
  const km = (distance / 1000).toFixed(1);
  return [
    `${date}: ${routed} hjem på ${routes} ruter (${km} km), ${booked} hentetider, ${unassigned.length} uten plass, ${gaps} dager uten dose (${status})`,
    `${date}: ${routed} brought home on ${routes} routes (${km} km), ${booked} booked, ${unassigned.length} unassigned, ${gaps} days without a dose (${status})`,
    ...unassigned.map(({ recipient, reasons, remedy }) => `  ${recipient}: ${reasons[0].detail} ${remedy}`),
    '',
  ].join('\n');
}
