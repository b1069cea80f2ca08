export { BoundariesService } from './boundaries.service.js';
