import { EngineUnavailable, type RoadEngine } from './road-engine.js';

/** A person waits, often with a transaction open: what has not come by then does not come. */
export class Deadline {
  private readonly at: number;

  /** @param milliseconds for all questions together, from now on */
  constructor(milliseconds: number) {
    this.at = performance.now() + milliseconds;
  }

  /** The engine, whose answers have to come before the deadline too. @throws EngineUnavailable */
  async engine(found: Promise<RoadEngine | null>): Promise<RoadEngine | null> {
    const engine = await this.hold(found);
    return (
      engine && {
        name: engine.name,
        dataId: engine.dataId,
        matrix: (question) => this.hold(engine.matrix(question)),
        route: (question) => this.hold(engine.route(question)),
        locate: (mode, places) => this.hold(engine.locate(mode, places)),
        isochrone: (question) => this.hold(engine.isochrone(question)),
      }
    );
  }

  /** The work itself may go on; its result is dropped. @throws EngineUnavailable */
  private async hold<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const left = Math.max(0, this.at - performance.now());
      timer = setTimeout(() => reject(new EngineUnavailable('The road engine takes too long.')), left);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
