export { Outcome } from './outcome.entity.js';
export { DeliveryModule } from './delivery.module.js';
export { entities } from './entities.js';
