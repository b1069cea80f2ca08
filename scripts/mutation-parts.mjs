/**
 * The code that mutation tests break, in parts, and the tests that are held against each: those whose subject it is, and
 * no others, so that each of thousands of runs is short.
 */
export const parts = {
  rules: {
    title: 'what an order means (`src/dispensing/rules`)',
    mutate: ['src/dispensing/rules/**/*.ts'],
    tests: ['test/mutation/rules.ts'],
    hasDatabase: false,
  },
  check: {
    title: 'the independent checker (`src/solver/check`)',
    mutate: ['src/solver/check/**/*.ts'],
    tests: ['test/mutation/check.ts'],
    hasDatabase: false,
  },
  ledger: {
    title: 'what happened (`src/ledger`)',
    mutate: ['src/ledger/**/*.ts'],
    tests: ['test/mutation/ledger.ts'],
    hasDatabase: true,
  },
  roles: {
    title: 'tokens and roles (`src/identity`)',
    mutate: ['src/identity/{allow,caller,demo-issuer,public-route,roles.guard,tokens}.ts'],
    tests: ['test/identity/{tokens,roles-guard}.test.ts'],
    hasDatabase: false,
  },
  tenants: {
    title: 'transactions of a tenant (`src/database`), access log and audit (`src/identity`)',
    mutate: [
      'src/database/{scope,tenant,transaction,request-transaction,rolled-back}.ts',
      'src/identity/{access-log,audit,municipalities}.ts',
    ],
    tests: ['test/mutation/tenants.ts'],
    hasDatabase: true,
  },
};
