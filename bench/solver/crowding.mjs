// What planning by risk does against crowding. usage: node bench/solver/crowding.mjs [--seconds S] [--days N]
// 1. One point of six hours, services of ten minutes, limit 0.05: the loads that even spacing alone holds, and two more.
// 2. A city of 1,000 pickups at five points: crowded minutes a day against walk-in and first-come slots.
// Prints two tables and writes them to bench/results/crowding.md; exit status 1 when a day is not held.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { loadSolver } from './load.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    days: { type: 'string', default: '10000' },
    dist: { type: 'string' },
  },
});
if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const { solve, presence } = await loadSolver(values.dist);
const { problem, point, handout } = await loadSolver(values.dist, 'model/problem.js');
const days = Number(values.days);
const OPEN = 9 * 3600;
const LIMIT = 0.05;
let failed = false;

const tables = [safeLoads(), city()].join('\n\n');
console.log(tables);
mkdirSync(path.join(root, 'bench/results'), { recursive: true });
const heading = `# Crowding\n\n${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${days} simulated days, CPU seconds.`;
writeFileSync(path.join(root, 'bench/results/crowding.md'), `${heading}\n\n${tables}\n`);
process.exit(failed ? 1 : 0);

function safeLoads() {
  const rows = [
    [4, 2, 42],
    [4, 3, 44],
    [4, 9, 46],
    [6, 2, 58],
    [6, 3, 72],
    [6, 9, 80],
  ].flatMap(([cap, counters, load]) =>
    [0, 2].map((more) => {
      const people = load + more;
      const random = seeded(people);
      const p = problem({
        points: [point({ opens: open(6), cap, counters, riskLimit: LIMIT })],
        handouts: Array.from({ length: people }, () => person(random, 6, [{ point: 0, cost: 0 }])),
      });
      const plan = timed(p, 2);
      const { pOvercrowded } = presence({
        bookings: plan.bookings.map(({ start }) => ({ start, service: 600 })),
        cap,
        counters,
        days,
        seed: 99,
      });
      const [mean, most] = shifts(p, plan);
      // Two more than even spacing holds are welcome, not owed.
      failed ||= pOvercrowded > LIMIT || (more === 0 && plan.unassigned.length > 0);
      return [cap, counters, people, plan.unassigned.length, pOvercrowded, mean, most];
    }),
  );
  return table(
    ['cap', 'counters', 'people', 'unassigned', 'P(overcrowded)', 'mean shift min', 'largest'],
    rows,
  );
}

function city() {
  const caps = [10, 12, 14, 16, 16];
  const random = seeded(7);
  const hours = 6;
  const p = problem({
    points: caps.map((cap) => point({ opens: open(hours), cap, counters: cap + 1, riskLimit: LIMIT })),
    handouts: Array.from({ length: 1000 }, () => {
      // Each point's share of people is its share of the caps.
      let draw = random() * 68;
      const usual = caps.findIndex((cap) => (draw -= cap) < 0);
      const walk = caps.flatMap((_, k) => (k === usual ? [] : [{ point: k, cost: 5_000 }]));
      // People come in the morning and after lunch.
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      const wish = (random() < 0.5 ? 1.5 : 4.25) * 3600 + normal * 2_100;
      const time = OPEN + 300 * Math.min(hours * 12 - 2, Math.max(0, Math.round(wish / 300)));
      const all = [{ point: usual, cost: 0 }, ...walk];
      return { ...person(random, hours, all), preferred: { time, perSecond: 1 } };
    }),
  });
  const usual = p.handouts.map((h, k) => ({
    handout: k,
    point: h.points[0].point,
    start: h.preferred.time,
  }));
  const plan = timed(p, Number(values.seconds));
  const free = { ...p, points: p.points.map((each) => ({ ...each, riskLimit: null })) };
  const ways = [
    ['walk-in', usual, { noShow: 0.08, jitterSd: 1e6, jitterMax: 900, dwellVariation: 0.5 }, 0],
    ['first-come slots', firstCome(p), undefined, 0],
    ['nominal cap, optimised', timed(free, Number(values.seconds)).bookings, undefined, 0],
    ['planned by risk', plan.bookings, undefined, plan.unassigned.length],
  ];
  const minutes = ways.map(([, bookings, parameters]) => crowdedMinutes(p, bookings, parameters));
  const planned = minutes.at(-1);
  failed ||= plan.unassigned.length > 0 || planned * 100 > minutes[0] || planned * 50 > minutes[1];
  return table(
    ['way', 'crowded minutes a day', 'times the planned', 'unassigned', 'mean shift min', 'largest'],
    ways.map(([name, bookings, , unassigned], k) => [
      name,
      minutes[k].toFixed(3),
      (minutes[k] / planned).toFixed(0),
      unassigned,
      ...shifts(p, { bookings }),
    ]),
  );
}

/** Each recipient in turn takes the nearest time with a seat, at the usual point. */
function firstCome(p) {
  const bookings = [];
  p.handouts.forEach((h, k) => {
    const at = h.points[0].point;
    const here = bookings.filter((b) => b.point === at);
    const times = Array.from({ length: 6 * 12 - 1 }, (_, s) => OPEN + 300 * s);
    const start = times
      .sort((a, b) => Math.abs(a - h.preferred.time) - Math.abs(b - h.preferred.time))
      .find((t) =>
        [t, t + 300].every(
          (i) => here.filter((b) => b.start <= i && i < b.start + 600).length < p.points[at].cap,
        ),
      );
    if (start !== undefined) bookings.push({ handout: k, point: at, start });
  });
  return bookings;
}

/** Mean minutes a day, over all points, with more than the cap there; counters never bind, so there is no queue. */
function crowdedMinutes(p, bookings, parameters = p.presence) {
  const random = seeded(5);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const sigma = Math.sqrt(Math.log(1 + parameters.dwellVariation ** 2));
  const played = Math.ceil(days / 10);
  let seconds = 0;
  p.points.forEach(({ cap }, at) => {
    const here = bookings.filter((b) => b.point === at);
    for (let day = 0; day < played; day++) {
      const events = [];
      for (const { start } of here) {
        if (random() < parameters.noShow) continue;
        let off;
        if (parameters.jitterSd > 1e5) off = (2 * random() - 1) * parameters.jitterMax;
        else
          do off = parameters.jitterSd * normal();
          while (Math.abs(off) > parameters.jitterMax);
        const stay = 600 * Math.exp(sigma * normal() - (sigma * sigma) / 2);
        events.push([start + off, 1], [start + off + stay, -1]);
      }
      events.sort((a, b) => a[0] - b[0]);
      let there = 0;
      events.forEach(([time, change], k) => {
        there += change;
        if (there > cap) seconds += events[k + 1][0] - time;
      });
    }
  });
  return seconds / 60 / played;
}

function timed(p, seconds) {
  const before = process.cpuUsage();
  const now = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return solve(p, { milliseconds: seconds * 1000, seed: 1, clock: { now } });
}

function shifts(p, { bookings }) {
  const off = bookings.map((b) => Math.abs(b.start - p.handouts[b.handout].preferred.time) / 60);
  return [(off.reduce((a, b) => a + b, 0) / off.length).toFixed(1), Math.max(...off)];
}

function person(random, hours, points) {
  const time = OPEN + 300 * Math.floor(random() * (hours * 12 - 1));
  return handout({
    service: 600,
    windows: [{ from: OPEN, to: OPEN + hours * 3600 }],
    points,
    preferred: { time, perSecond: 1 },
  });
}

function open(hours) {
  return [{ from: OPEN, to: OPEN + hours * 3600 }];
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
