import { Breaker } from './breaker.js';
import { EngineRefused, EngineUnavailable } from './road-engine.js';
import type { Action, Transport } from './transport.js';

/** With one status question before it, a request that meets a hanging server is answered within ten seconds. */
const MILLISECONDS: Readonly<Record<Action, number>> = {
  status: 2_000,
  locate: 7_000,
  route: 7_000,
  sources_to_targets: 7_000,
  isochrone: 7_000,
};
const REST_MILLISECONDS = 30_000;

/** A Valhalla server. */
export class HttpTransport implements Transport {
  private readonly breaker = new Breaker(REST_MILLISECONDS);

  /** @param url the server's root, without the action */
  constructor(private readonly url: string) {}

  call(action: Action, body: string): Promise<string> {
    return this.breaker.guard(() => this.ask(action, body));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async ask(action: Action, body: string): Promise<string> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.url.replace(/\/$/, '')}/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(MILLISECONDS[action]),
      });
      text = await response.text();
    } catch (error) {
      throw new EngineUnavailable(`The Valhalla server does not answer: ${String(error)}`);
    }
    if (response.ok) return text;
    // Valhalla says 4xx with a sentence when there is no way or no road; everything else is trouble of its own.
    if (response.status >= 400 && response.status < 500) throw new EngineRefused(text.slice(0, 500));
    throw new EngineUnavailable(`The Valhalla server answered ${response.status}.`);
  }
}
