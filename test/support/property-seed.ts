import fc from 'fast-check';

/**
 * Properties are tried with the same inputs each time, so that a red run is red again; PROPERTY_SEED tries others.
 */
const PROPERTY_SEED = Number(process.env['PROPERTY_SEED'] ?? 20270326);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: PROPERTY_SEED });
