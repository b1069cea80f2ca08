export { openSpans, type OpeningHours, type OpenSpan, parseOpeningHours } from './opening-hours/index.js';
export { Booking } from './booking.entity.js';
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
export { entities } from './entities.js';
