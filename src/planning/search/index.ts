export { solverProvider } from './pool-solver.js';
export { searchPlan } from './search-plan.js';
export { type Search, type SearchProgress, SOLVER, type Solver } from './solver-port.js';
