// The service as a process of its own, for scripts that try it from outside: started, asked, killed.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './ensure.mjs';

/**
 * Starts the service on a data folder and a free port, and resolves when it says that it is ready.
 * @param how the command; default the built service itself, without npm in between
 */
export async function startService(
  data,
  { how = [process.execPath, '--max-semi-space-size=64', 'dist/src/main.js', 'start'], env = {} } = {},
) {
  const started = performance.now();
  const child = spawn(how[0], how.slice(1), {
    cwd: root,
    detached: true, // a group of its own: npm, its shell and the service end together
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: '0', DOSERUTE_DATA: data, LOG_LEVEL: 'warn', ...env },
  });
  const said = { out: '', err: '' };
  const exited = new Promise((resolve) =>
    child.once('exit', (status, signal) => resolve({ status, signal })),
  );
  const ready = new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said.out += text;
      const port = /http:\/\/localhost:(\d+)\/graphql/.exec(said.out)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
    child.once('error', reject);
    void exited.then(({ status }) => reject(new NotStarted(status, said)));
  });
  const url = await ready;
  return {
    url,
    pid: child.pid,
    said,
    seconds: (performance.now() - started) / 1000,
    /** Resolves to the exit status and signal, when the whole group is gone: npm may go before the service does. */
    async end(signal) {
      process.kill(-child.pid, signal);
      const how = await exited;
      for (let waits = 0; waits < 500 && isAlive(-child.pid); waits++) await wait(20);
      return how;
    },
    signIn: async (role) => (await fetch(`${url}/demo/sign-in/${role}`)).json(),
    /** The data of a GraphQL question; an error in the answer is thrown. */
    async ask(token, query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        // A connection each: a busy service may close an idle one just as it is used again.
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          connection: 'close',
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async import(token, zip) {
      const response = await fetch(`${url}/import`, {
        method: 'POST',
        headers: { 'content-type': 'application/zip', authorization: `Bearer ${token}` },
        body: zip,
      });
      return response.json();
    },
  };
}

function isAlive(group) {
  try {
    process.kill(group, 0);
    return true;
  } catch {
    return false;
  }
}

/** The process ended before it was ready. */
export class NotStarted extends Error {
  constructor(status, said) {
    super(`The service ended with status ${status}: ${said.err || said.out}`);
    this.status = status;
    this.said = said;
  }
}
