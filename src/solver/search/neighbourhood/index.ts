/** Which changes are worth evaluating: near handouts, changed routes, one empty route of each kind. */
export { Candidates } from './candidates.js';
export { EmptyRoutes } from './empty-routes.js';
export { GranularNeighbours, type NeighbourhoodSettings } from './granular-neighbours.js';
