// Travel matrices of a car through the store, cold and warm, against calling the engine plainly.
// usage: node bench/travel/matrix.mjs FILE.osm.pbf BUNDLE [--sizes 200,600,1500] [--plain 200] [--cap 300]
// A plain call that has used --cap CPU seconds is ended, and the table says so.
// Prints tables and writes them to bench/results/travel.md. Times are CPU seconds: of this process (the database is in
// it) and of the engine's, which /proc tells; so this runs on Linux only.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureServerBuilt, root } from '../../scripts/ensure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '200,600,1500' },
    plain: { type: 'string', default: '200' },
    cap: { type: 'string', default: '300' },
  },
});
const [map, bundle] = positionals;
ensureServerBuilt();
const dist = (file) => import(path.join(root, 'dist', file));
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-travel-'));
const TICKS = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout);
process.env.DOSERUTE_DATA = path.join(folder, 'data');
process.env.LOG_LEVEL = 'warn';
delete process.env.VALHALLA_URL;

try {
  const { buildRoads, RoadsFolder, StraightLine, TravelSource, Roads, UNREACHABLE } =
    await dist('src/travel/index.js');
  const app = await dist('src/commands/planning-app.js');
  const started = performance.now();
  await buildRoads(map, new RoadsFolder(path.join(process.env.DOSERUTE_DATA, 'roads')), {
    progress: () => undefined,
  });
  const built = seconds(performance.now() - started);
  const tables = await app.withPlanning(async ({ app: nest, transactions }) => {
    const source = nest.get(TravelSource);
    const places = placesOf(bundle);
    const rows = [];
    for (const [k, size] of values.sizes.split(',').map(Number).entries()) {
      const municipality = String(9101 + k);
      await transactions.run(app.commandTenant(municipality, 'bench'), (manager) =>
        manager.query('INSERT INTO municipality (code, name) VALUES ($1, $1)', [municipality]),
      );
      const some = places.slice(0, size);
      const ask = (asked) =>
        measured(() =>
          source.with({ municipality, straight: new StraightLine(), avoid: [] }, (travel) =>
            travel.matrix('CAR', asked),
          ),
        );
      const without = some.slice(0, -10);
      const cold = await ask(without);
      const ten = await ask(some);
      const warm = await ask(some);
      const cut = warm.result.duration.filter((cell) => cell === UNREACHABLE.duration).length;
      for (const [what, { own, engine, wall, engineMegabytes, ownMegabytes }] of Object.entries({
        'store, cold': cold,
        'store, 10 more addresses': ten,
        'store, warm': warm,
      })) {
        rows.push([
          size,
          what,
          own,
          engine,
          wall,
          ownMegabytes,
          engineMegabytes,
          what === 'store, warm' ? cut : '',
        ]);
        console.error(rows.at(-1).join('  '));
      }
    }
    const engine = await nest.get(Roads).engine();
    const agreement = await compare(engine, source, places.slice(0, 200));
    return { rows, agreement };
  });
  const tiles = path.join(process.env.DOSERUTE_DATA, 'roads');
  const cutShort = new Set();
  for (const size of values.plain.split(',').map(Number)) {
    for (const algorithm of ['timedistancematrix', 'select_optimal']) {
      if (cutShort.has(algorithm)) continue; // it did not end with fewer
      const row = await plainly(tiles, placesOf(bundle).slice(0, size), algorithm);
      if (String(row[0]).includes('ended')) cutShort.add(algorithm);
      tables.rows.push([size, `engine plainly, ${algorithm}`, '', ...row, '']);
      console.error(tables.rows.at(-1).join('  '));
    }
  }
  const text = report(tables, built, await streets());
  console.log(text);
  writeFileSync(path.join(root, 'bench/results/travel.md'), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Distinct homes of a bundle's recipients, in their order. */
function placesOf(name) {
  const text = readFileSync(path.join(name, 'recipients.csv'), 'utf8');
  const [header, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.match(/("[^"]*"|[^,]*)(,|$)/g).map((c) => c.replace(/,$/, '')));
  const [lat, lon] = ['lat', 'lon'].map((column) => header.indexOf(column));
  const keys = new Set(lines.map((line) => `${line[lat]} ${line[lon]}`));
  return [...keys].map((key) => key.split(' ').map(Number)).map(([a, b]) => ({ lat: a, lon: b }));
}

/** The matrix's times against the engine's own routes, over pairs of neighbours as stops of a route are. */
async function compare(engine, source, places) {
  const { StraightLine } = await dist('src/travel/index.js');
  const answer = {};
  for (const mode of ['CAR', 'BIKE', 'FOOT']) {
    const { duration } = await source.with(
      { municipality: '9101', straight: new StraightLine(), avoid: [] },
      (travel) => travel.matrix(mode, places),
    );
    const off = [];
    for (let i = 0; i < places.length; i++) {
      for (const step of [1, 17]) {
        const j = (i + step) % places.length;
        const [leg] = await engine.route({ mode, places: [places[i], places[j]] });
        if (leg && leg.seconds > 0)
          off.push(Math.abs(duration[i * places.length + j] - leg.seconds) / leg.seconds);
      }
    }
    off.sort((a, b) => a - b);
    answer[mode] = { pairs: off.length, median: at(off, 0.5), p95: at(off, 0.95), most: off.at(-1) };
  }
  return answer;
}

function at(sorted, share) {
  return sorted[Math.floor(sorted.length * share)];
}

async function measured(work) {
  const before = { own: process.cpuUsage(), engine: childCpu(), at: performance.now() };
  const result = await work();
  const { user, system } = process.cpuUsage(before.own);
  return {
    result,
    own: seconds((user + system) / 1000),
    engine: seconds((childCpu() - before.engine) * 1000),
    wall: seconds(performance.now() - before.at),
    ownMegabytes: Math.round(process.memoryUsage().rss / 1e6),
    engineMegabytes: engineMegabytes(),
  };
}

/** Everything in one call, in a process of its own. Returns CPU seconds, wall seconds, '' and megabytes at most. */
async function plainly(roads, places, algorithm) {
  const script = `
    import { readFileSync } from 'node:fs';
    import { Actor } from '@valhallajs/valhallajs';
    import { valhallaConfig } from '${path.join(root, 'dist/src/travel/roads/valhalla-config.js')}';
    const config = valhallaConfig(process.argv[1]);
    config.thor.source_to_target_algorithm = process.argv[2];
    const places = JSON.parse(readFileSync(0, 'utf8'));
    const actor = new Actor(JSON.stringify(config));
    await actor.matrix({ sources: places, targets: places, costing: 'auto' });
    const { user, system } = process.cpuUsage();
    // Not maxRSS, which a process inherits from the one that started it.
    const peak = readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\\s+(\\d+)/)[1];
    console.log(JSON.stringify({ cpu: (user + system) / 1e6, megabytes: Math.round(peak / 1000) }));`;
  const current = readFileSync(path.join(roads, 'current'), 'utf8').trim();
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', script, path.join(roads, current, 'tiles'), algorithm],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify(places));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  let last = { cpu: 0, megabytes: 0 };
  let cut = '';
  const watch = setInterval(() => {
    last = usageOf(child.pid) ?? last;
    if (last.cpu > Number(values.cap)) {
      cut = ', ended before its answer';
      child.kill('SIGKILL');
    }
  }, 100);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (status !== 0 && cut === '') throw new Error(`The plain call ended with ${status}.`);
  if (status === 0) last = JSON.parse(said);
  const wall = (performance.now() - started) / 1000;
  return [`${last.cpu.toFixed(1)}${cut}`, wall.toFixed(1), '', last.megabytes];
}

/** CPU seconds and the most megabytes of a process so far; null when it has ended. */
function usageOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const peak = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1];
    if (peak === undefined) return null;
    return {
      cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
      megabytes: Math.round(Number(peak) / 1000),
    };
  } catch {
    return null; // it has ended meanwhile
  }
}

/** The street map alone: how long it takes to draw, and its tiles of zoom 10 to 14 to cut. CPU seconds, milliseconds, bytes. */
async function streets() {
  const { buildStreetMap, RoadsFolder, STREET_ZOOMS, StreetTiles } = await dist('src/travel/index.js');
  const target = new RoadsFolder(path.join(folder, 'streets'));
  const cpu = process.cpuUsage();
  const data = await buildStreetMap(map, target, { progress: () => undefined });
  const build = process.cpuUsage(cpu);
  const tiles = await StreetTiles.open(target.streetsOf(data.id));
  const { west, south, east, north } = tiles.description.bounds;
  const cuts = [];
  for (let z = 10; z <= STREET_ZOOMS.max; z++) {
    const [x0, y0] = tileOf(west, north, z);
    const [x1, y1] = tileOf(east, south, z);
    for (let x = x0; x <= x1; x++) {
      for (let y = y0; y <= y1; y++) {
        const before = process.cpuUsage();
        const tile = await tiles.tile(z, x, y);
        const { user, system } = process.cpuUsage(before);
        if (tile) cuts.push({ ms: (user + system) / 1000, bytes: tile.length });
      }
    }
  }
  const ms = cuts.map((cut) => cut.ms).sort((a, b) => a - b);
  return {
    build: seconds((build.user + build.system) / 1000),
    tiles: cuts.length,
    median: at(ms, 0.5).toFixed(1),
    p95: at(ms, 0.95).toFixed(1),
    most: ms.at(-1).toFixed(1),
    largest: Math.round(Math.max(...cuts.map(({ bytes }) => bytes)) / 1000),
  };
}

function tileOf(lon, lat, z) {
  const n = 2 ** z;
  const radians = (lat * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
  return [Math.floor(((lon + 180) / 360) * n), Math.floor(y * n)];
}

function children() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(fields[1]) === process.pid
          ? [{ pid, ticks: Number(fields[11]) + Number(fields[12]) }]
          : [];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}

function childCpu() {
  return children().reduce((sum, { ticks }) => sum + ticks / TICKS, 0);
}

function engineMegabytes() {
  return children().reduce((most, { pid }) => {
    const peak = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0;
    return Math.max(most, Math.round(Number(peak) / 1000));
  }, 0);
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2);
}

function report({ rows, agreement }, built, street) {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.trim();
  const percent = (share) => `${(share * 100).toFixed(2)} %`;
  return `# Travel on roads

${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, the embedded database.
\`node bench/travel/matrix.mjs ${path.basename(map)} ${path.basename(bundle)} --sizes ${values.sizes} --plain ${values.plain} --cap ${values.cap}\`
on a machine of two cores with other work on it: read the CPU seconds. The tiles were built in ${built} s (wall).

Matrices of a car. "Engine plainly" is one call with everything in it. Cold is the first plan of a municipality; memory
is the resident set, of the engine at its peak so far.

| places | what | CPU s, service with database | CPU s, engine | wall s | MB, service | MB, engine | cells without a way |
|---|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

Travel times of the matrix against the engine's own route between the same two addresses (bar: 3 % at the 95th
percentile):

| mode | pairs | median | 95th percentile | most |
|---|---|---|---|---|
${Object.entries(agreement)
  .map(
    ([mode, { pairs, median, p95, most }]) =>
      `| ${mode} | ${pairs} | ${percent(median)} | ${percent(p95)} | ${percent(most)} |`,
  )
  .join('\n')}

The street map of the same file: ${street.build} CPU s to draw (the check of the file included); ${street.tiles} tiles
of zoom 10 to 14, of which one takes ${street.median} ms of CPU to cut in the median, ${street.p95} ms at the 95th percentile and
${street.most} ms at most (uncompressed ${street.largest} kB at most).
`;
}
