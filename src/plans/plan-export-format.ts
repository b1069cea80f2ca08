import type { TravelMode } from '../travel/index.js';
import type { CoverageDayRow } from './plan-coverage.entity.js';
import type { PlanSummary } from './plan-summary.js';
import type { StopKind } from './plan-stop.entity.js';
import type { PlanStatus } from './plan.entity.js';

/*
 * `plan.json` as FORMATS.md lays it down. Others read it: fields may be added, never changed. Times are ISO 8601
 * with Europe/Oslo's offset of that moment, durations whole seconds, distances metres.
 */

interface HandedOver {
  readonly recipient: string;
  readonly doses: number;
  readonly covers: readonly string[];
}

interface ExportedVisit extends HandedOver {
  readonly service: number;
}

export interface ExportedStop {
  readonly kind: StopKind;
  readonly place: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly travel: number;
  readonly arrival: string;
  readonly serviceStart: string;
  readonly departure: string;
  readonly locked: boolean;
  readonly visits: readonly ExportedVisit[];
}

export interface ExportedRoute {
  readonly vehicle: string;
  readonly mode: TravelMode;
  readonly staff: readonly string[];
  readonly shiftStart: string;
  readonly shiftEnd: string;
  readonly start: string;
  readonly end: string;
  readonly distance: number;
  readonly duration: number;
  readonly stops: readonly ExportedStop[];
}

interface ExportedBooking extends HandedOver {
  readonly point: string;
  readonly start: string;
  readonly service: number;
  readonly locked: boolean;
  /** Why it may break a rule; null where it breaks none. */
  readonly override: string | null;
}

interface ExportedUnassigned extends HandedOver {
  readonly reasons: readonly { readonly code: string; readonly detail: string; readonly detailEn: string }[];
  readonly remedy: string;
  readonly remedyEn: string;
}

interface ExportedPoint {
  readonly point: string;
  readonly capPresent: number;
  readonly counters: number;
  readonly bookings: number;
  readonly peakExpected: number;
  readonly pOvercrowded: number;
  readonly certificate: number;
}

export interface PlanExport {
  readonly municipality: string;
  readonly date: string;
  readonly plan: string;
  readonly version: number;
  readonly status: PlanStatus;
  /** `bridgedPlaces` are off the road data and reached by the straight line; no way leads to `cutOffPlaces`. */
  readonly travel: {
    readonly engine: string | null;
    readonly data: string | null;
    readonly bridgedPlaces: number;
    readonly cutOffPlaces: number;
  };
  readonly routes: readonly ExportedRoute[];
  readonly bookings: readonly ExportedBooking[];
  readonly unassigned: readonly ExportedUnassigned[];
  readonly points: readonly ExportedPoint[];
  readonly coverage: readonly (CoverageDayRow & { readonly recipient: string })[];
  readonly summary: PlanSummary;
  readonly cost: {
    readonly distance: number;
    readonly duration: number;
    readonly total: number;
    readonly lowerBound: number | null;
    readonly gap: number | null;
  };
}
