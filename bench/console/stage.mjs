// The real service with a bundle in it and a plan for one of its days: the stage that the console is measured on.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { startService } from '../../scripts/service-process.mjs';

/** The municipality that the demo's door signs people in to. */
const MUNICIPALITY = '3420';

/**
 * @param bundle a folder, or the name of one beside the project
 * @param date the day to plan
 */
export async function stage(bundle, date, seconds = 10) {
  ensureInstalled();
  ensureBuilt();
  const source = existsSync(bundle) ? bundle : path.join(root, '..', 'shared', 'scenarios', bundle);
  const data = mkdtempSync(path.join(tmpdir(), 'doserute-console-'));
  const imported = spawnSync(
    process.execPath,
    [path.join(root, 'dist/src/main.js'), 'import', source, '--municipality', MUNICIPALITY],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DOSERUTE_DATA: data } },
  );
  if (imported.status !== 0) throw new Error(`${bundle} could not be imported.`);
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
