export { DeliveryModule } from './delivery.module.js';
export { DriverVisitObject } from './graphql/driver-stop.object.js';
