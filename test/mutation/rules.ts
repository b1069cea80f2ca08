/**
 * For mutation tests alone (scripts/mutation-parts.mjs): these files in one context, since loading a context for each of
 * them takes longer than their tests do.
 */
import '../dispensing/against-reference.test.js';
import '../dispensing/doses.test.js';
import '../dispensing/gaps.test.js';
import '../dispensing/handout-expression.test.js';
import '../dispensing/injections.test.js';
import '../dispensing/life.test.js';
import '../dispensing/missed-doses.test.js';
import '../dispensing/moves.test.js';
