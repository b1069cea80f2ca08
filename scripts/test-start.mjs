// `npm run test:start`: the README's `npm start` on a fresh data folder, as a newcomer meets it: it becomes ready, the
// demo signs in as each role, console, health and the printed question answer; kill -9 and it starts again with the
// data there; a taken port and a folder in use are told in a sentence; Ctrl+C ends in good order.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ensureBuilt, ensureInstalled, say } from './ensure.mjs';
import { NotStarted, startService } from './service-process.mjs';

const ROLES = ['DISPATCHER', 'DRIVER', 'LAR_STAFF', 'ADMIN'];
const NPM_START = { how: ['npm', 'start', '--silent'] };

ensureInstalled();
ensureBuilt();
const data = mkdtempSync(path.join(tmpdir(), 'doserute-start-'));
let service;
try {
  service = await startService(data, NPM_START);
  say(`Ready on a fresh folder after ${service.seconds.toFixed(1)} s.`);
  await answers(service);
  await asksWhatIsPrinted(service);

  const bundle = zipSync({
    'vehicles.csv': strToU8('name,mode,capacity_doses,capacity_kg\nPrøvebil,CAR,12,3\n'),
  });
  const { token } = await service.signIn('ADMIN');
  assert.equal((await service.import(token, bundle)).ok, true);
  await service.end('SIGKILL');
  say('Killed with -9 after an import.');

  service = await startService(data); // without npm, which would answer a signal in its own way
  say(`Ready again after ${service.seconds.toFixed(1)} s.`);
  await answers(service);
  const { vehicles } = await service.ask(token, '{ vehicles { nodes { name } } }');
  assert.ok(
    vehicles.nodes.some(({ name }) => name === 'Prøvebil'),
    'what was imported is there after kill -9',
  );

  await refused(data, {}, /er i bruk av prosess \d+/);
  const { status } = await service.end('SIGTERM');
  assert.equal(status, 0, 'told to stop, the service ends with status 0');
  say('Ended in good order when told to.');
  service = undefined;

  const taken = createServer();
  await new Promise((resolve) => taken.listen(0, '127.0.0.1', resolve));
  await refused(data, { PORT: String(taken.address().port) }, /Port \d+ er opptatt/);
  taken.close();
  say('All is well.');
} catch (error) {
  say(`${error.stack}\n${service?.said.err ?? ''}`);
  process.exitCode = 1;
  await service?.end('SIGKILL');
} finally {
  rmSync(data, { recursive: true, force: true });
}

async function answers({ url, ask, signIn }) {
  for (const path of ['/health/live', '/health/ready'])
    assert.equal((await fetch(url + path)).status, 200, path);
  const page = await fetch(`${url}/`);
  assert.equal(page.status, 200, 'the console is served');
  assert.match(await page.text(), /<html/i);
  for (const role of ROLES) {
    const { token, municipality, person } = await signIn(role);
    const { me } = await ask(token, '{ me { municipality role person } }');
    assert.deepEqual(me, { municipality, role, person });
  }
}

/** The question that the service prints for a newcomer to paste. */
async function asksWhatIsPrinted({ said, ask, signIn }) {
  const question = /-d '(\{"query".*\})'/.exec(said.out)?.[1];
  assert.ok(question, 'a first question is printed');
  const { token } = await signIn('DISPATCHER');
  const { recipients } = await ask(token, JSON.parse(question).query);
  assert.equal(recipients.nodes.length, 3);
}

async function refused(folder, env, sentence) {
  const started = startService(folder, { env });
  const error = await started.then(
    (running) => running.end('SIGKILL').then(() => assert.fail('it started where it should refuse to')),
    (reason) => reason,
  );
  assert.ok(error instanceof NotStarted, String(error));
  assert.equal(error.status, 1);
  assert.match(error.said.err, sentence);
}
