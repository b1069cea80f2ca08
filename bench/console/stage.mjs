// The real service with a bundle in it and a plan for one of its days: the stage that the console is measured on.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { startService } from '../../scripts/service-process.mjs';
import { moreHomes } from './more-homes.mjs';

/** The municipality that the demo's door signs people in to. */
const MUNICIPALITY = '3420';

/**
 * @param bundle a folder, or the name of one beside the project
 * @param date the day to plan
 * @param homes so many more invented people who are served at home on it
 */
export async function stage(bundle, date, { seconds = 10, homes = 0 } = {}) {
  ensureInstalled();
  ensureBuilt();
  const source = existsSync(bundle) ? bundle : path.join(root, '..', 'shared', 'scenarios', bundle);
  const data = mkdtempSync(path.join(tmpdir(), 'doserute-console-'));
  importBundle(source, data);
  if (homes > 0) {
    const folder = moreHomes(homes, date);
    importBundle(folder, data);
    rmSync(folder, { recursive: true, force: true });
  }
  const service = await startService(data, { env: { DOSERUTE_DEMO: 'true' } });
  const { token } = await service.signIn('DISPATCHER');
  const ask = (query, variables) => service.ask(token, query, variables);
  const { planRound } = await ask(
    'mutation ($input: PlanRoundInput!) { planRound(input: $input) { ... on Plan { id } ... on Refusal { code } } }',
    { input: { date, seconds } },
  );
  let plan;
  do {
    await wait(250);
    ({ plan } = await ask('query ($id: UUID!) { plan(id: $id) { id version status } }', planRound));
  } while (plan.status === 'QUEUED' || plan.status === 'RUNNING');
  if (plan.status !== 'DRAFT') throw new Error(`The plan of ${date} is ${plan.status}.`);
  return {
    service,
    ask,
    plan,
    async end() {
      await service.end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function importBundle(folder, data) {
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/src/main.js'), 'import', folder, '--municipality', MUNICIPALITY],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DOSERUTE_DATA: data } },
  );
  if (status !== 0) throw new Error(`${folder} could not be imported.`);
}
