import { Conflict } from './conflict.entity.js';
import { Consent } from './consent.entity.js';
import { Pause } from './pause.entity.js';
import { Quarantine } from './quarantine.entity.js';
import { Recipient } from './recipient.entity.js';
import { Residence } from './residence.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [Conflict, Consent, Pause, Quarantine, Recipient, Residence];
