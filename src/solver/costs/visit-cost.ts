/** The cost of a visit that depends on which vehicle makes it, travel apart: a strange crew, and a change of vehicle. */
import { changeCost } from './change-cost.js';
import type { Handout } from '../model/problem.js';

/** The cost of the vehicle's crew being strangers to the recipient. */
export const strangerCost = (handout: Handout, vehicle: number): number =>
  handout.strangerPrices.length === 0 ? 0 : handout.strangerPrices[vehicle];

/** All of the visit's cost that depends on the vehicle. */
export const visitCost = (handout: Handout, vehicle: number): number =>
  strangerCost(handout, vehicle) + changeCost(handout, { vehicle });

/** Whether the visit's cost can differ between vehicles. */
export const hasVisitCosts = ({ strangerPrices, before }: Handout): boolean =>
  strangerPrices.some((price) => price > 0) || (before !== null && before.otherPlace > 0);
