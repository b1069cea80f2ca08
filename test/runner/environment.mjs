import { TestEnvironment } from 'jest-environment-node';

/** The process's own globals instead of a context for each file: what `runner.mjs` imports lives in them. */
export default class SharedEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
  }
}
