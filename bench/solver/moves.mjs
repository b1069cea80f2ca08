// What one evaluation of each move takes, on a 200-customer instance at a local optimum: nanoseconds for each pair of a
// handout and a neighbour. usage: node bench/solver/moves.mjs [INSTANCE] [--dist DIR]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { loadSolver } from './load.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dist: { type: 'string' } } });
const instance = positionals[0] ?? path.join(root, '../shared/bench/vrptw/homberger_200/R1_2_4.txt');
if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const load = (room) => loadSolver(values.dist, `search/${room}/index.js`);

const { parseSolomon } = await import(
  pathToFileURL(path.resolve(values.dist ?? path.join(root, 'dist'), 'src/commands/solomon.js')).href
);
const { PenaltyManager, PlanState, SearchData } = await load('state');
const { chooseTiming } = await load('timing');
const { Candidates, EmptyRoutes, GranularNeighbours } = await load('neighbourhood');
const { BestInsertion } = await load('construct');
const { LocalSearch } = await load('local-search');
const { Rng } = await load('run');
const { Relocate, Swap, SwapStar, TwoOpt, TwoOptStar } = await load('moves');

const data = new SearchData(parseSolomon(readFileSync(instance, 'utf8')));
const state = new PlanState(data, new PenaltyManager(data), chooseTiming);
const { routes } = state;
const neighbours = new GranularNeighbours(data, { width: 20, waitWeight: 0.2, lateWeight: 1 });
const insertion = new BestInsertion(state, neighbours);
for (const u of state.unassigned()) if (insertion.find(u, 1e12, () => false, true)) insertion.apply(u);
new LocalSearch(routes, neighbours, new Rng(1), { swapStarChance: 1, swapStarNeighbours: 10 }).run(
  () => false,
);

const near = new Candidates(routes, neighbours);
const empty = new EmptyRoutes(routes);
empty.refresh();
const moves = {
  'relocate one': new Relocate(routes, near, empty, 1),
  'relocate two': new Relocate(routes, near, empty, 2),
  'relocate three': new Relocate(routes, near, empty, 3),
  'swap one for one': new Swap(routes, near, 1, 1),
  'swap two for one': new Swap(routes, near, 2, 1),
  'swap two for two': new Swap(routes, near, 2, 2),
  '2-opt*': new TwoOptStar(routes, near, empty),
  '2-opt': new TwoOpt(routes, near),
};
const ROUNDS = 2000;
const rows = Object.entries(moves).map(([name, move]) => [name, perPair(move)]);
rows.push(['update a route, per visit', perVisit()], ['SWAP*, per pair of handouts', perSwapStar()]);
console.log('| move | ns |\n|---|---|');
for (const [name, ns] of rows) console.log(`| ${name} | ${ns.toFixed(1)} |`);

/** Every handout against all its neighbours, again and again; nothing is applied. */
function perPair(move) {
  let pairs = 0;
  let sink = 0;
  const round = () => {
    for (let u = 0; u < data.handouts; u++) {
      near.gather(u, 0);
      pairs += near.count;
      sink += move.evaluate(u);
    }
  };
  return measure(round, () => pairs, sink);
}

function perVisit() {
  let visits = 0;
  const round = () => {
    for (let r = 0; r < data.vehicles; r++) {
      routes.update(r);
      visits += routes.size[r];
    }
  };
  return measure(round, () => visits, 0);
}

function perSwapStar() {
  const move = new SwapStar(routes);
  let pairs = 0;
  const round = () => {
    move.reset();
    for (let r = 0; r + 1 < data.vehicles; r++) {
      if (routes.size[r] === 0 || routes.size[r + 1] === 0) continue;
      move.evaluate(r, r + 1);
      pairs += routes.size[r] * routes.size[r + 1];
    }
  };
  return measure(round, () => pairs, 0);
}

/** Nanoseconds of CPU for each of what `count` counts, after a warm-up. */
function measure(round, count, sink) {
  for (let k = 0; k < ROUNDS / 10; k++) round();
  const before = count();
  const { user } = process.cpuUsage();
  for (let k = 0; k < ROUNDS; k++) round();
  const spent = (process.cpuUsage().user - user) * 1000;
  return sink === 1 ? NaN : spent / (count() - before); // the sink keeps the work from being dropped
}
