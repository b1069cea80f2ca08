import { ADDRESS_FAULTS, ADDRESS_REFUSALS } from '../addresses/refusals.js';
import { DELIVERY_FAULTS, DELIVERY_REFUSALS } from '../delivery/refusals.js';
import { DISPENSING_FAULTS, DISPENSING_REFUSALS } from '../dispensing/refusals.js';
import { FLEET_FAULTS, FLEET_REFUSALS } from '../fleet/refusals.js';
import { IDENTITY_REFUSALS } from '../identity/refusals.js';
import { MAP_FAULTS, MAP_REFUSALS } from '../map/refusals.js';
import { PLANNING_FAULTS, PLANNING_REFUSALS } from '../planning/refusals/index.js';
import { PLAN_FAULTS, PLAN_REFUSALS } from '../plans/refusals.js';
import { POINT_FAULTS, POINT_REFUSALS } from '../points/refusals.js';
import { RECIPIENT_FAULTS, RECIPIENT_REFUSALS } from '../recipients/refusals.js';
import { SHARED_FAULTS, SHARED_REFUSALS } from '../shared/refusals.js';
import { enumOf } from './enum.js';
import { GRAPHQL_REFUSALS } from './refusals.js';

/** Every code of a refusal that a client of the API may meet. Each slice declares its own; here they are joined. */
const REFUSAL_CODES = {
  ...SHARED_REFUSALS,
  ...GRAPHQL_REFUSALS,
  ...IDENTITY_REFUSALS,
  ...ADDRESS_REFUSALS,
  ...RECIPIENT_REFUSALS,
  ...POINT_REFUSALS,
  ...FLEET_REFUSALS,
  ...DISPENSING_REFUSALS,
  ...MAP_REFUSALS,
  ...PLAN_REFUSALS,
  ...DELIVERY_REFUSALS,
  ...PLANNING_REFUSALS,
};

/** Every code of a fault, joined likewise. */
const FAULT_CODES = {
  ...SHARED_FAULTS,
  ...ADDRESS_FAULTS,
  ...RECIPIENT_FAULTS,
  ...POINT_FAULTS,
  ...FLEET_FAULTS,
  ...DISPENSING_FAULTS,
  ...MAP_FAULTS,
  ...PLAN_FAULTS,
  ...DELIVERY_FAULTS,
  ...PLANNING_FAULTS,
};

export type RefusalCode = keyof typeof REFUSAL_CODES;
export type FaultCode = keyof typeof FAULT_CODES;

export const RefusalCodeEnum = enumOf<RefusalCode>(
  'RefusalCode',
  REFUSAL_CODES,
  'Why a call was refused, and what would be right. `message` of the refusal says it about the case at hand.',
);

export const FaultCodeEnum = enumOf<FaultCode>(
  'FaultCode',
  FAULT_CODES,
  'What is wrong with an input or a plan, and what would be right. `message` and `remedy` say it about the case at hand.',
);

/** Whether a refusal is one that clients are told of. Commands have others, which no request raises. */
export const isRefusalCode = (code: string): code is RefusalCode => code in REFUSAL_CODES;
