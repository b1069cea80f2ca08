/** For mutation tests alone, as rules.ts is: these files in one context. */
import '../ledger/effective-outcomes.test.js';
import '../ledger/ledger.service.test.js';
