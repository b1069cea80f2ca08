export { closedAreas } from './closed-areas.js';
export { MapModule } from './map.module.js';
export { RoadClosure } from './road-closure.entity.js';
