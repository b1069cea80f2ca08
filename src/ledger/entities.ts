import { OpeningBalance } from './opening-balance.entity.js';
import { OutcomeRetraction } from './outcome-retraction.entity.js';
import { Outcome } from './outcome.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [OpeningBalance, Outcome, OutcomeRetraction];
