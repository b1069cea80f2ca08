import { greatCircle } from '../../src/travel/great-circle.js';
import {
  EngineUnavailable,
  type MatrixQuestion,
  NO_WAY,
  type RoadEngine,
  Roads,
} from '../../src/travel/roads/road-engine.js';
import type { LatLon } from '../../src/shared/geo.js';

/**
 * A road engine of the test's own: ten metres a second along the straight line, twice that in the count of seconds
 * back. It counts what it is asked, and dies when told to.
 */
export class FakeRoads extends Roads {
  pairs = 0;
  calls = 0;
  dead = false;
  override patience = 300_000;
  /** Asked, it never answers. */
  hangs = false;
  dataId = 'invented-1';
  /** Older data that is still here. */
  older: string[] = [];
  /** How much longer all ways are than usual, by the data. */
  stretch: Record<string, number> = {};
  /** Called before each matrix. */
  beforeMatrix: () => void = () => undefined;
  offRoad: (place: LatLon) => boolean = () => false;
  cutOff: (place: LatLon) => boolean = () => false;

  engine(): Promise<RoadEngine | null> {
    return this.engineOn(this.dataId);
  }

  isThere(): Promise<boolean> {
    return Promise.resolve(true);
  }

  engineOn(dataId: string): Promise<RoadEngine | null> {
    if (dataId !== this.dataId && !this.older.includes(dataId)) return Promise.resolve(null);
    return Promise.resolve({
      name: 'valhalla',
      dataId,
      matrix: (question) => this.answer(() => this.matrix(question, this.stretch[dataId] ?? 1)),
      locate: (_, places) =>
        this.answer(() => places.map((place) => (this.offRoad(place) ? null : { ...place, metres: 0 }))),
      route: ({ places }) =>
        this.answer(() =>
          places.slice(1).map(() => ({ polyline: '', seconds: 0, metres: 0, instructions: [] })),
        ),
      isochrone: () => this.answer(() => []),
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private matrix({ sources, targets, avoid = [] }: MatrixQuestion, stretch: number) {
    this.beforeMatrix();
    this.pairs += sources.length * targets.length;
    const cells = sources.flatMap((source) =>
      targets.map((target) => {
        const apart = this.cutOff(source) !== this.cutOff(target);
        return apart ? NO_WAY : Math.round(greatCircle(source, target)) * (1 + avoid.length) * stretch;
      }),
    );
    const toTheSouth = (i: number): boolean =>
      sources[Math.floor(i / targets.length)].lat > targets[i % targets.length].lat;
    return {
      distance: Int32Array.from(cells),
      duration: Int32Array.from(cells, (metres, i) =>
        metres === NO_WAY ? NO_WAY : Math.ceil(metres / (toTheSouth(i) ? 5 : 10)),
      ),
    };
  }

  private answer<T>(work: () => T): Promise<T> {
    this.calls++;
    if (this.hangs) return new Promise(() => undefined);
    if (this.dead) return Promise.reject(new EngineUnavailable('The test has stopped it.'));
    return Promise.resolve(work());
  }
}
