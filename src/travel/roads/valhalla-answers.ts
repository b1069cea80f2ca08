import type { GeoPolygon } from '../../shared/geo.js';
import { type EngineMatrix, EngineUnavailable, type Leg, NO_WAY } from './road-engine.js';

/** Valhalla's answers, as far as they are read: kilometres and seconds. */
export type LocateAnswer = readonly {
  readonly edges: readonly { readonly correlated_lat: number; readonly correlated_lon: number }[] | null;
}[];

type Cells = readonly (readonly (number | null)[])[];

export interface MatrixAnswer {
  readonly sources_to_targets?: { readonly durations?: Cells; readonly distances?: Cells };
}

export interface RouteAnswer {
  readonly trip: { readonly legs: readonly RouteAnswerLeg[] };
}

interface RouteAnswerLeg {
  readonly shape: string;
  readonly summary: { readonly time: number; readonly length: number };
  readonly maneuvers: readonly {
    readonly instruction: string;
    readonly time: number;
    readonly length: number;
    readonly begin_shape_index: number;
  }[];
}

export interface IsochroneAnswer {
  readonly features: readonly { readonly geometry: GeoPolygon }[];
}

const metres = (kilometres: number): number => Math.round(kilometres * 1000);

/**
 * Nulls become NO_WAY. The engine cuts seconds off at the point; they are rounded up here, so that no time is too
 * short by a fraction.
 *
 * @throws EngineUnavailable for an answer of another form: what is not there must not become a NaN
 */
export function matrixCells({ sources_to_targets: answer }: MatrixAnswer, length: number): EngineMatrix {
  const duration = cellsOf(answer?.durations, length, (seconds) => Math.floor(seconds) + 1);
  const distance = cellsOf(answer?.distances, length, metres);
  // One without the other is no way either.
  for (let i = 0; i < length; i++) {
    if (duration[i] === NO_WAY || distance[i] === NO_WAY) duration[i] = distance[i] = NO_WAY;
  }
  return { duration, distance };
}

function cellsOf(rows: Cells | undefined, length: number, convert: (value: number) => number): Int32Array {
  const cells = Int32Array.from((rows ?? []).flat(), (value) => (value === null ? NO_WAY : convert(value)));
  if (cells.length !== length) {
    throw new EngineUnavailable(`The road engine answered ${cells.length} cells of ${length}.`);
  }
  return cells;
}

export const toLeg = ({ shape, summary, maneuvers }: RouteAnswerLeg): Leg => ({
  polyline: shape,
  seconds: Math.round(summary.time),
  metres: metres(summary.length),
  instructions: maneuvers.map((each) => ({
    text: each.instruction,
    metres: metres(each.length),
    seconds: Math.round(each.time),
    from: each.begin_shape_index,
  })),
});
