export {
  type HourFactor,
  type HourFactorChanges,
  HourFactorsService,
  type HourFactorsView,
} from './hour-factors.service.js';
export { knownMunicipality } from './known-municipality.js';
export { type PlanningSettings, readSettings } from './planning-settings.js';
export {
  type PresenceChanges,
  PresenceSettingsService,
  type PresenceView,
} from './presence-settings.service.js';
