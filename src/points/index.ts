export { openSpans, type OpeningHours, type OpenSpan, parseOpeningHours } from './opening-hours/index.js';
export { writeClosures, writePoints, writeRulesets } from './bulk-writes.js';
export {
  CLOSURE_REASON_LENGTH,
  COHORT_GAP_MINUTES,
  COUNTERS,
  MAX_PRESENT,
  OPENING_HOURS_LENGTH,
  POINT_ADDRESS_LENGTH,
  POINT_KINDS,
  POINT_NAME_LENGTH,
  RISK_LIMIT,
  SLOT_MINUTES,
} from './fields.js';
export { firstStart, isSlotStart, onGrid, slotStarts } from './booking-grid.js';
export { Closure } from './closure.entity.js';
export { HeldTime } from './held-time.entity.js';
export {
  handTimesLeftOut,
  holdPlanned,
  holdTime,
  releaseTime,
  takeTurnsOn,
  timeHeldBy,
  timesHeldBy,
  type TimesChanged,
  timesHeldOn,
} from './held-times.js';
export { Point } from './point.entity.js';
export { Ruleset } from './ruleset.entity.js';
export { PointObject, toPointObject } from './graphql/point.object.js';
export { PointsModule } from './points.module.js';
export { PointsService } from './points.service.js';
export { RulesetsService, type RulesetState } from './rulesets.service.js';
export { RulesetObject, toRulesetObject } from './graphql/ruleset.object.js';
