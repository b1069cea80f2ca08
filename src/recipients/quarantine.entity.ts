import { Entity } from 'typeorm';
import { RecipientPeriod } from './recipient-period.js';

/** Days on which the recipient is served at home only, last on the route and without contact. */
@Entity('quarantine')
export class Quarantine extends RecipientPeriod {}
