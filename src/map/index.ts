export { MapModule } from './map.module.js';
export { RoadClosuresService } from './road-closures.service.js';
