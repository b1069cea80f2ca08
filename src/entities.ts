import { entities as addresses } from './addresses/entities.js';
import { entities as dispensing } from './dispensing/entities.js';
import { entities as fleet } from './fleet/entities.js';
import { entities as identity } from './identity/entities.js';
import { entities as ledger } from './ledger/entities.js';
import { entities as map } from './map/entities.js';
import { entities as messages } from './messages/entities.js';
import { entities as planning } from './planning/crisis/entities.js';
import { entities as plans } from './plans/entities.js';
import { entities as points } from './points/entities.js';
import { entities as recipients } from './recipients/entities.js';
import { entities as travel } from './travel/entities.js';

/**
 * Every table of the service, for the data source: what each slice owns, joined. It imports the slices' entity lists and
 * not their indexes, since opening a database must not load the whole service.
 */
export const entities = [
  ...addresses,
  ...ledger,
  ...dispensing,
  ...fleet,
  ...identity,
  ...map,
  ...messages,
  ...planning,
  ...plans,
  ...points,
  ...recipients,
  ...travel,
];
