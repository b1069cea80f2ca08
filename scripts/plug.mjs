// node scripts/plug.mjs [--rounds N]   (`npm run test:plug`)
//
// Pulls the plug: kills the real service with SIGKILL at random moments, N times each while it imports, plans and
// publishes, starts it again on the same data folder and looks for anything half there. Exit status 1 with any breach.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, say } from './ensure.mjs';
import { generationBundle, generationsIn } from './plug-bundle.mjs';
import { startService } from './service-process.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
const rounds = Number(values.rounds);
const PLAN_SECONDS = 1;
const WORDS = { before: 'as before', done: 'done', other: 'taken up again' };
const FINAL = ['FAILED', 'CANCELLED', 'DRAFT', 'PUBLISHED', 'SUPERSEDED'];

ensureInstalled();
ensureBuilt();
const data = mkdtempSync(path.join(tmpdir(), 'doserute-plug-'));
const breaches = [];
let service;
let tokens;
let date;
async function start() {
  service = await startService(data);
  const [admin, dispatcher] = [await service.signIn('ADMIN'), await service.signIn('DISPATCHER')];
  tokens = { admin: admin.token, dispatcher: dispatcher.token };
}

/**
 * Does a piece of work to its end twice, to learn how long it takes when the engine is warm, and then `rounds` times
 * with the plug pulled somewhere in it. `look` says what it finds after the restart: 'before', 'done' or 'other'; else
 * it throws.
 */
async function during(what, { prepare, work, look }) {
  const tally = { before: 0, done: 0, other: 0 };
  let turn = 0;
  let milliseconds;
  while (turn < 2) {
    const prepared = await prepare(turn++);
    const began = performance.now();
    await work(prepared);
    milliseconds = performance.now() - began;
    await look(prepared, true);
  }
  for (let round = 1; round <= rounds; round++) {
    const prepared = await prepare(turn++);
    let answered = false;
    // The connection breaks with the service; only whether an answer came before that matters.
    const working = work(prepared).then(
      () => (answered = true),
      () => undefined,
    );
    const moment = Math.random() * milliseconds;
    await wait(moment);
    const acknowledged = answered;
    await service.end('SIGKILL');
    await working;
    await start();
    try {
      const found = await look(prepared, acknowledged);
      tally[found]++;
      say(
        `${what} ${round}: killed after ${moment.toFixed(0)} of ${milliseconds.toFixed(0)} ms: ${WORDS[found]}`,
      );
    } catch (error) {
      breaches.push(`${what} ${round}, killed after ${moment.toFixed(0)} ms: ${error.message}`);
      say(breaches.at(-1));
    }
  }
  return tally;
}

/** Each import writes its generation into every row of every table: afterwards all are of one. */
const importing = {
  prepare: async (turn) => ({
    turn,
    before: await generationsIn(service, tokens.admin),
    zip: generationBundle(turn + 1),
  }),
  work: ({ zip }) => service.import(tokens.admin, zip),
  look: async ({ turn, before }, acknowledged) => {
    const now = await generationsIn(service, tokens.admin);
    const is = (wanted) => now.length === 1 && now[0] === wanted;
    if (is(turn + 1)) return 'done';
    assert(!acknowledged, `the import had answered, and its rows are not there (${now})`);
    assert(
      now.join() === before.join(),
      `rows of several imports are there: ${now}; before it were ${before}`,
    );
    return 'before';
  },
};

/** A plan is whole, or has no rows; what was interrupted is taken up again or says why not. */
const planning = {
  prepare: async () => ({ before: new Set((await plans()).map(({ id }) => id)) }),
  work: async () => {
    const { planRound } = await service.ask(
      tokens.dispatcher,
      `mutation ($input: PlanRoundInput!) { planRound(input: $input) { __typename ... on Plan { id } } }`,
      { input: { date, seconds: PLAN_SECONDS, seed: 1 } },
    );
    await settled(planRound.id);
  },
  look: async ({ before }, acknowledged) => {
    const [made] = (await plans()).filter(({ id }) => !before.has(id));
    if (!made) {
      assert(!acknowledged, 'the plan was made, and is not there');
      return 'before';
    }
    const settledBefore = FINAL.includes(made.status);
    await isWhole(await settled(made.id));
    return settledBefore ? 'done' : 'other';
  },
};

/** At most one plan of a date is published, and it is whole. */
const publishing = {
  prepare: async () => {
    const { planRound } = await service.ask(
      tokens.dispatcher,
      `mutation ($input: PlanRoundInput!) { planRound(input: $input) { __typename ... on Plan { id } } }`,
      { input: { date, seconds: 0.2, seed: 2 } },
    );
    const draft = await settled(planRound.id);
    return { draft, published: (await plans()).find(({ status }) => status === 'PUBLISHED') ?? null };
  },
  work: ({ draft, published }) =>
    service.ask(
      tokens.dispatcher,
      `mutation ($input: PublishPlanInput!) { publishPlan(input: $input) { __typename } }`,
      { input: { plan: draft.id, version: draft.version, replaces: published?.id ?? null } },
    ),
  look: async ({ draft, published }, acknowledged) => {
    const all = await plans();
    const now = all.filter(({ status }) => status === 'PUBLISHED');
    assert(now.length <= 1, `${now.length} plans of ${date} are published`);
    for (const plan of now) await isWhole(plan);
    const statusOf = (plan) => plan && all.find(({ id }) => id === plan.id).status;
    const pair = `${statusOf(draft)}, ${statusOf(published)}`;
    if (pair === `PUBLISHED, ${published ? 'SUPERSEDED' : 'null'}`) return 'done';
    assert(!acknowledged, `publishing had answered, and the plans are ${pair}`);
    assert(pair === `DRAFT, ${published ? 'PUBLISHED' : 'null'}`, `half published: ${pair}`);
    return 'before';
  },
};

async function plans() {
  const answer = await service.ask(
    tokens.dispatcher,
    'query ($date: Date!) { plans(date: $date, first: 200) { nodes { id status version failure { code } } } }',
    { date },
  );
  return answer.plans.nodes;
}

/** The plan, once it is no longer being made. Taking it up again must not take longer than making it, and some. */
async function settled(id) {
  const patience = performance.now() + 120_000;
  for (;;) {
    const plan = (await plans()).find((each) => each.id === id);
    if (FINAL.includes(plan.status)) return plan;
    assert(performance.now() < patience, `the plan is still ${plan.status} after two minutes`);
    await wait(50);
  }
}

let handouts; // of the date, as the first plan had them

/** Every handout of the day is answered once. A failed plan has its reason instead. */
async function isWhole({ id, status, failure }) {
  if (status === 'FAILED') {
    assert(failure?.code, 'a plan has failed without a reason');
    return;
  }
  const { planExport } = await service.ask(
    tokens.dispatcher,
    'query ($id: UUID!) { planExport(plan: $id) }',
    {
      id,
    },
  );
  const routed = planExport.routes.flatMap(({ stops }) => stops.flatMap(({ visits }) => visits));
  const answered = [...routed, ...planExport.bookings, ...planExport.unassigned].map(
    ({ recipient }) => recipient,
  );
  handouts ??= answered.length;
  assert(
    answered.length > 0 && answered.length === handouts,
    `a plan answers ${answered.length} of ${handouts} handouts`,
  );
  assert(new Set(answered).size === answered.length, 'a plan answers a handout twice');
}

function assert(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

try {
  await start();
  date = (await service.signIn('DRIVER')).shift.date; // a day that has shifts
  const tally = {
    import: await during('import', importing),
    planning: await during('planning', planning),
    publish: await during('publish', publishing),
  };
  for (const [what, counts] of Object.entries(tally))
    say(
      `${what.padEnd(9)} killed ${rounds} times: ${counts.before} as before, ${counts.done} done, ${counts.other} taken up again`,
    );
  say(breaches.length === 0 ? 'Nothing was half there.' : `BREACHES:\n${breaches.join('\n')}`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
} catch (error) {
  say(`${error.stack}\n${service?.said.err ?? ''}`);
  process.exitCode = 1;
} finally {
  await service?.end('SIGKILL');
  rmSync(data, { recursive: true, force: true });
}
