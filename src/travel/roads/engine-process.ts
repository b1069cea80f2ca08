/**
 * The process that holds Valhalla: forked by ProcessTransport with the folder of the tiles as its argument. It ends
 * with the channel to its parent.
 */
import process from 'node:process';
import type { ProcessQuestion, ProcessReply } from './process-messages.js';
import type { Action } from './transport.js';
import { valhallaConfig } from './valhalla-config.js';

const send = (reply: ProcessReply): void => void process.send?.(reply);

process.on('disconnect', () => process.exit(0));
try {
  const { Actor } = await import('@valhallajs/valhallajs');
  const actor = new Actor(JSON.stringify(valhallaConfig(process.argv[2])));
  const actions: Record<Action, (body: string) => Promise<string>> = {
    status: (body) => actor.status(body),
    locate: (body) => actor.locate(body),
    route: (body) => actor.route(body),
    sources_to_targets: (body) => actor.matrix(body),
    isochrone: (body) => actor.isochrone(body),
  };
  process.on('message', ({ id, action, body }: ProcessQuestion) => {
    actions[action](body).then(
      (answer) => send({ id, answer }),
      (error: unknown) => send({ id, refused: error instanceof Error ? error.message : String(error) }),
    );
  });
  send({ ready: true });
} catch (error) {
  send({ unloadable: error instanceof Error ? error.message : String(error) });
}
