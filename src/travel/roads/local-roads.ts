import { ProcessTransport } from './process-transport.js';
import { EngineUnavailable, type RoadEngine, Roads } from './road-engine.js';
import type { RoadsFolder } from './roads-folder.js';
import { ValhallaEngine } from './valhalla.js';

/** How often the folder is looked at for newer road data. */
const LOOK_MILLISECONDS = 1_000;
/** How long an engine on older data stays after the last question to it. */
const FAREWELL_MILLISECONDS = 120_000;

interface Running {
  readonly transport: ProcessTransport;
  readonly engine: RoadEngine;
  farewell: NodeJS.Timeout | undefined;
}

/**
 * The road data on this machine, in a process of its own; newer data is noticed, and taken from then on. The data
 * before has a process too, for as long as callers ask for it.
 */
export class LocalRoads extends Roads {
  private readonly running = new Map<string, Running>();
  private newest: string | undefined;
  private lookedAt = -Infinity;

  constructor(private readonly folder: RoadsFolder) {
    super();
  }

  async engine(): Promise<RoadEngine | null> {
    await this.look();
    return this.newest === undefined ? null : this.started(this.newest);
  }

  async engineOn(dataId: string): Promise<RoadEngine | null> {
    await this.look();
    if (dataId !== this.newest && !(await this.folder.has(dataId))) return null;
    return this.started(dataId);
  }

  async isThere(): Promise<boolean> {
    await this.look();
    return this.newest !== undefined;
  }

  async close(): Promise<void> {
    const all = [...this.running.values()];
    for (const { farewell } of all) clearTimeout(farewell);
    await Promise.all(all.map(({ transport }) => transport.close()));
  }

  private async look(): Promise<void> {
    if (performance.now() - this.lookedAt < LOOK_MILLISECONDS) return;
    const data = await this.folder.current();
    this.lookedAt = performance.now();
    const before = this.newest;
    this.newest = data?.engine === null ? undefined : data?.id; // a street map alone has no engine
    if (before !== undefined && before !== this.newest) this.sayFarewell(before);
  }

  private async started(dataId: string): Promise<RoadEngine | null> {
    const known = this.running.get(dataId) ?? this.start(dataId);
    clearTimeout(known.farewell);
    if (dataId !== this.newest) this.sayFarewell(dataId);
    try {
      // The first question starts the process: a machine that cannot run it is found out here.
      await known.transport.call('status', '{}');
      return known.engine;
    } catch (error) {
      if (error instanceof EngineUnavailable) return null;
      throw error;
    }
  }

  private start(dataId: string): Running {
    const transport = new ProcessTransport(this.folder.tilesOf(dataId));
    const running = { transport, engine: new ValhallaEngine(transport, dataId), farewell: undefined };
    this.running.set(dataId, running);
    return running;
  }

  /** Questions in hand still get their answers. */
  private sayFarewell(dataId: string): void {
    const running = this.running.get(dataId);
    if (!running) return;
    running.farewell = setTimeout(() => {
      this.running.delete(dataId);
      void running.transport.close();
    }, FAREWELL_MILLISECONDS).unref();
  }
}
