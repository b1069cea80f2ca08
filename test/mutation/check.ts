/** For mutation tests alone, as rules.ts is: these files in one context. */
import '../solver/check-solution.test.js';
import '../solver/check/parts.test.js';
import '../solver/check/tampered.test.js';
