/** The slow, exact reference: times, costs and violations of a given plan, and its distance to the plan before. */
export { evaluatePlan, evaluatorOf } from './evaluate-plan.js';
export { planDistance, type PlanDistance, withChangePrices } from './plan-distance.js';
export { timeRoute } from './time-route.js';
