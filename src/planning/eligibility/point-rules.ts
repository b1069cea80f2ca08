import type { PresenceParameters } from '../../solver/index.js';
import type { Round, RoundPoint } from '../round/index.js';

/** The rules in force at a point on the round's date. */
export interface PointRules {
  /** Greatest number of people present at once. */
  readonly cap: number;
  /** Seconds between the bookings of two cohorts. */
  readonly cohortGap: number;
  /** Greatest probability, over the day, that more than `cap` are present at some instant. */
  readonly riskLimit: number;
  readonly presence: PresenceParameters;
}

/** Where no ruleset says otherwise (FORMATS.md, rulesets). */
const DEFAULT_RISK_LIMIT = 0.05;

/** The strictest of the point's own cap and of every ruleset for its kind. */
export function rulesFor(round: Round, point: RoundPoint): PointRules {
  const inForce = round.rulesets.filter((rule) => rule.pointKind === '*' || rule.pointKind === point.kind);
  return {
    cap: Math.min(point.maxPresent, ...inForce.map((rule) => rule.maxPresent ?? Infinity)),
    cohortGap: Math.max(0, ...inForce.map((rule) => rule.cohortGapMinutes * 60)),
    riskLimit: Math.min(DEFAULT_RISK_LIMIT, ...inForce.map((rule) => rule.riskLimit)),
    presence: presenceAt(round, point),
  };
}

/** The point's own parameters of the presence model; the municipality's where it has none. */
export const presenceAt = ({ settings }: Round, { presence }: RoundPoint): PresenceParameters => ({
  ...settings.presence,
  ...presence,
});
