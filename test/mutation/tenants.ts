/** For mutation tests alone, as rules.ts is: these files in one context. */
import '../database/request-transaction.test.js';
import '../database/tenancy.test.js';
import '../database/transactions.test.js';
import '../identity/access-log.test.js';
