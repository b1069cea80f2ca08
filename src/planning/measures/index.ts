import {
  ExtraShiftResolver,
  OtherHoursResolver,
  RulesetSwitchResolver,
} from './graphql/measures.resolver.js';

export { type AppliedChanges, ApplyMeasuresService, type LeftBehind } from './apply-measures.service.js';
export { MeasuresInput } from './graphql/measures.inputs.js';
export { MeasuresObject, toMeasuresObject } from './graphql/measures.object.js';
export { checkMeasures, checkPeriod, type Measures } from './measures.js';

export const measuresResolvers = [ExtraShiftResolver, OtherHoursResolver, RulesetSwitchResolver];
