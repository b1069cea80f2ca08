import { HttpTransport } from './http-transport.js';
import { EngineRefused, EngineUnavailable, type RoadEngine, Roads } from './road-engine.js';
import { ValhallaEngine } from './valhalla.js';

/** How long an answer about the server's road data holds. */
const STATUS_MILLISECONDS = 10_000;

interface StatusAnswer {
  readonly version?: string;
  readonly tileset_last_modified?: number;
}

/** A Valhalla server, whose road data is known by when it was built. */
export class ServerRoads extends Roads {
  private readonly transport: HttpTransport;
  private known: { readonly engine: RoadEngine; readonly at: number } | undefined;

  constructor(url: string) {
    super();
    this.transport = new HttpTransport(url);
  }

  async engine(): Promise<RoadEngine | null> {
    if (this.known && performance.now() - this.known.at < STATUS_MILLISECONDS) return this.known.engine;
    try {
      const status = JSON.parse(await this.transport.call('status', '{}')) as StatusAnswer;
      const dataId = `valhalla-${status.version ?? '?'}-${status.tileset_last_modified ?? '?'}`;
      this.known = { engine: new ValhallaEngine(this.transport, dataId), at: performance.now() };
      return this.known.engine;
    } catch (error) {
      this.known = undefined;
      if (
        error instanceof EngineUnavailable ||
        error instanceof EngineRefused ||
        error instanceof SyntaxError
      )
        return null;
      throw error;
    }
  }

  /** A server has one version of road data. */
  async engineOn(dataId: string): Promise<RoadEngine | null> {
    const engine = await this.engine();
    return engine?.dataId === dataId ? engine : null;
  }

  isThere(): Promise<boolean> {
    return Promise.resolve(true);
  }

  close(): Promise<void> {
    return this.transport.close();
  }
}
