import fc from 'fast-check';

/**
 * Properties are tried with the same inputs each time, so that a red run is red again; PROPERTY_SEED tries others.
 * PROPERTY_SHRINK=no ends at the first failing input and looks for no smaller one, which mutation tests need not know.
 */
const PROPERTY_SEED = Number(process.env['PROPERTY_SEED'] ?? 20270326);

const endOnFailure = process.env['PROPERTY_SHRINK'] === 'no';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: PROPERTY_SEED, endOnFailure });
