import { ProcessTransport } from './process-transport.js';
import { EngineUnavailable, type RoadEngine, Roads } from './road-engine.js';
import type { RoadsFolder } from './roads-folder.js';
import { ValhallaEngine } from './valhalla.js';

/** How often the folder is looked at for newer road data. */
const LOOK_MILLISECONDS = 1_000;
/** How long a question in hand may still be with the engine on the data before. */
const FAREWELL_MILLISECONDS = 120_000;

interface Running {
  readonly dataId: string;
  readonly transport: ProcessTransport;
  readonly engine: RoadEngine;
}

/** The road data on this machine, in a process of its own; newer data is noticed, and taken from then on. */
export class LocalRoads extends Roads {
  private running: Running | undefined;
  private lookedAt = -Infinity;
  private readonly old = new Set<ProcessTransport>();

  constructor(private readonly folder: RoadsFolder) {
    super();
  }

  async engine(): Promise<RoadEngine | null> {
    if (performance.now() - this.lookedAt >= LOOK_MILLISECONDS) {
      const data = await this.folder.current();
      this.lookedAt = performance.now();
      if (data?.id !== this.running?.dataId) this.take(data?.id);
    }
    if (!this.running) return null;
    try {
      // The first question starts the process: a machine that cannot run it is found out here.
      await this.running.transport.call('status', '{}');
      return this.running.engine;
    } catch (error) {
      if (error instanceof EngineUnavailable) return null;
      throw error;
    }
  }

  async close(): Promise<void> {
    const transports = [...this.old];
    if (this.running) transports.push(this.running.transport);
    await Promise.all(transports.map((transport) => transport.close()));
  }

  private take(dataId: string | undefined): void {
    const before = this.running?.transport;
    if (before) {
      this.old.add(before);
      setTimeout(() => {
        this.old.delete(before);
        void before.close();
      }, FAREWELL_MILLISECONDS).unref();
    }
    if (dataId === undefined) {
      this.running = undefined;
      return;
    }
    const transport = new ProcessTransport(this.folder.tilesOf(dataId));
    this.running = { dataId, transport, engine: new ValhallaEngine(transport, dataId) };
  }
}
