/** What one vehicle costs more than another for a visit, apart from the way: who comes, and whether that is a change. */
import { priceOfChange } from './change-cost.js';
import type { Handout } from '../model/problem.js';

/** What a crew costs whom the recipient does not know; nothing where no such prices are said. */
export const priceOfStranger = (handout: Handout, vehicle: number): number =>
  handout.strangerPrices.length === 0 ? 0 : handout.strangerPrices[vehicle];

/** All that visiting by this vehicle costs because it is this one. */
export const priceOfVisit = (handout: Handout, vehicle: number): number =>
  priceOfStranger(handout, vehicle) + priceOfChange(handout, { vehicle });

/** Whether it matters which vehicle comes. */
export const hasVisitPrices = ({ strangerPrices, before }: Handout): boolean =>
  strangerPrices.some((price) => price > 0) || (before !== null && before.otherPlace > 0);
