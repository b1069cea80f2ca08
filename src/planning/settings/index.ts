export {
  type HourFactor,
  type HourFactorChanges,
  HourFactorsService,
  type HourFactorsView,
} from './hour-factors.service.js';
export { knownMunicipality } from './known-municipality.js';
export {
  LEAST_SEARCH_SECONDS,
  MOST_WHAT_IF_SECONDS,
  type PlanningSettings,
  readSettings,
} from './planning-settings.js';
export {
  type PresenceChanges,
  PresenceSettingsService,
  type PresenceView,
} from './presence-settings.service.js';
