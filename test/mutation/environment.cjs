const { TestEnvironment } = require('jest-environment-node');

/** Engines outlive the context of the run that opened them, as they outlive a file in `npm test` (kept-engine.ts). */
const engines = new Map();

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global[Symbol.for('doserute.kept-engines')] = engines;
  }
};
