// How long a dispatcher waits for what a move would cost, asked over HTTP of the real service.
// usage: node bench/console/try-move.mjs [BUNDLE=region-1500] [DATE=2027-04-06] [--handouts N]
import { parseArgs } from 'node:util';
import { stage } from './stage.mjs';
import { keepResult, processorMilliseconds, spread } from './results.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { handouts: { type: 'string', default: '60' } },
});
const [bundle = 'region-1500', date = '2027-04-06'] = positionals;
const TRY = `query ($plan: UUID!, $version: Int!, $recipient: UUID!, $shifts: [UUID!]!, $points: [UUID!]!) {
  tryMove(plan: $plan, version: $version, recipient: $recipient, shifts: $shifts, points: $points) {
    shift position point start cost duration distance faults { code message { nb en } } } }`;

const { ask, plan, service, end } = await stage(bundle, date);
try {
  const read = await ask(
    `query ($id: UUID!, $date: Date!) {
      plan(id: $id) { routes { shift { id } stops { visits { recipient { id } } } }
        bookings(first: 1000) { nodes { recipient { id } } } }
      shifts(from: $date, first: 200) { nodes { id date } }
      points(first: 200) { nodes { id } } }`,
    { id: plan.id, date },
  );
  const shifts = read.shifts.nodes.filter((shift) => shift.date === date).map(({ id }) => id);
  const points = read.points.nodes.map(({ id }) => id);
  const visited = read.plan.routes.flatMap(({ stops }) => stops).flatMap(({ visits }) => visits);
  const handouts = [...visited, ...read.plan.bookings.nodes].map(({ recipient }) => recipient.id);
  const tryMove = async (recipient, lanes) => {
    const began = performance.now();
    const before = processorMilliseconds(service.pid);
    const { tryMove: places } = await ask(TRY, {
      plan: plan.id,
      version: plan.version,
      recipient,
      shifts: [],
      points: [],
      ...lanes,
    });
    const waited = performance.now() - began;
    return { waited, worked: processorMilliseconds(service.pid) - before, places: places.length };
  };
  const first = await tryMove(handouts[0], {});
  const every = Math.max(1, Math.floor(handouts.length / Number(values.handouts)));
  const asked = handouts.filter((_, index) => index % every === 0);
  const answers = { lane: [], point: [], all: [] };
  for (const [k, recipient] of asked.entries()) {
    answers.lane.push(await tryMove(recipient, { shifts: [shifts[k % shifts.length]] }));
    answers.point.push(await tryMove(recipient, { points: [points[k % points.length]] }));
    if (k % 6 === 0) answers.all.push(await tryMove(recipient, { shifts, points }));
  }
  const places = Math.max(...answers.all.map((answer) => answer.places));
  const row = (what, those) =>
    `| ${what} | ${spread(those.map(({ worked }) => worked))} | ${spread(those.map(({ waited }) => waited))} |`;
  const lines = [
    `${visited.length} visits on ${shifts.length} shifts, ${handouts.length - visited.length} bookings at ${points.length} points.`,
    'Processor time is what the service worked, all its threads together; waited is what the asker saw on this machine as it was.',
    '',
    '| asked | times | processor: median ms | 95 % | most | times | waited: median ms | 95 % | most |',
    '|---|---|---|---|---|---|---|---|---|',
    row('the first question, which reads the day', [first]),
    row('every place of one shift', answers.lane),
    row('every time of one point', answers.point),
    row(`every place of every shift and point (${places})`, answers.all),
  ];
  keepResult(`What a move would cost, ${bundle}`, lines);
} finally {
  await end();
}
