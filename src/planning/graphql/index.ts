import { CoverageResolver } from './coverage.resolver.js';
import { HourFactorsResolver } from './hour-factors.resolver.js';
import { MissedDosesResolver, RecipientMissedDosesResolver } from './missed-doses.resolver.js';
import { OrderChangeResolver } from './order-change.resolver.js';
import { PlanningResolver } from './planning.resolver.js';
import { PointChoiceResolver } from './point-choice.resolver.js';
import { PointPresenceResolver } from './point-presence.resolver.js';
import { PresenceResolver } from './presence.resolver.js';
import { TimesResolver } from './times.resolver.js';

export const planningResolvers = [
  CoverageResolver,
  HourFactorsResolver,
  MissedDosesResolver,
  RecipientMissedDosesResolver,
  OrderChangeResolver,
  PlanningResolver,
  PointChoiceResolver,
  PointPresenceResolver,
  PresenceResolver,
  TimesResolver,
];
