export { WorklistResolver } from './worklist.resolver.js';
export { WorklistService } from './worklist.service.js';
