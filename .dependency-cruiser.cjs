/** The directions of the house (docs/design.md), held in CI. */
const slice = (name) => `^src/${name}/`;
/** The rooms of src/planning, from the ground up: each uses the ones before it (docs/planning.md, "The rooms"). */
const planningRooms = [
  'refusals',
  'settings',
  'round',
  'eligibility',
  'coverage',
  'standing',
  'problem',
  'base-plan',
  'search',
  'explaining',
  'making',
  'editing',
  'booking',
  'measures',
  'what-if',
  'worklist',
  'crisis',
  'graphql',
];
const lower = ['addresses', 'recipients', 'ledger', 'dispensing', 'points', 'fleet'];
/** The rooms of the optimiser's search, from the bottom up: each uses only those before it. */
const searchRooms = [
  'run',
  'state',
  'timing',
  'neighbourhood',
  'moves',
  'local-search',
  'construct',
  'context',
  'repair',
  'strategies',
];
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle hides which file depends on which; imports of types count too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'search-has-rooms',
      comment: 'No file of the search stands outside a room.',
      severity: 'error',
      from: {},
      to: { path: `^src/solver/search/(?!(${searchRooms.join('|')})/)` },
    },
    {
      name: 'search-rooms-through-their-index',
      severity: 'error',
      from: { path: '^src/solver/search/([^/]+)/' },
      to: { path: '^src/solver/search/', pathNot: ['^src/solver/search/$1/', '/index\\.ts$'] },
    },
    {
      name: 'search-through-the-index-of-its-rooms',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/solver/search/' },
      to: { path: '^src/solver/search/', pathNot: '/index\\.ts$' },
    },
    ...searchRooms.slice(0, -1).map((room, i) => ({
      name: `search-${room}-looks-down-only`,
      severity: 'error',
      from: { path: `^src/solver/search/${room}/` },
      to: { path: `^src/solver/search/(${searchRooms.slice(i + 1).join('|')})/` },
    })),
    {
      name: 'shared-imports-nothing-of-ours',
      severity: 'error',
      from: { path: slice('shared') },
      to: { path: '^src/(?!shared/)' },
    },
    {
      name: 'database-knows-no-slice',
      severity: 'error',
      from: { path: slice('database') },
      to: { path: '^src/(?!(database|shared)/)' },
    },
    {
      name: 'jobs-know-no-kind-of-job',
      comment: 'A queue in the database and what works on it; each kind of job is of a slice above.',
      severity: 'error',
      from: { path: slice('jobs') },
      to: { path: '^src/(?!(jobs|database|shared)/)' },
    },
    {
      name: 'solver-imports-only-itself',
      comment: 'Pure TypeScript on typed arrays: no names, no dates, no database.',
      severity: 'error',
      from: { path: slice('solver'), pathNot: '^src/solver/worker/' },
      to: { pathNot: slice('solver') },
    },
    {
      name: 'solver-worker-adds-only-worker-threads',
      severity: 'error',
      from: { path: '^src/solver/worker/' },
      to: { pathNot: ['^src/solver/', '^(node:)?worker_threads$'] },
    },
    {
      name: 'only-planning-points-and-commands-import-solver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(solver|planning|points|commands)/' },
      to: { path: slice('solver') },
    },
    {
      name: 'solver-through-its-index',
      severity: 'error',
      from: { path: '^src/', pathNot: slice('solver') },
      to: { path: slice('solver'), pathNot: '^src/solver/(index|worker/index)\\.ts$' },
    },
    {
      name: 'planning-is-the-top',
      comment:
        'planning may use all; nothing but the roots and commands imports it. Its codes are joined with those of the others.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/(planning|commands)/' },
      to: { path: slice('planning'), pathNot: '^src/planning/refusals/' },
    },
    {
      name: 'planning-has-rooms',
      comment: 'Outside its rooms there are index.ts and planning.module.ts alone.',
      severity: 'error',
      from: {
        path: '^src/planning/',
        pathNot: [
          '^src/planning/(index|planning\\.module)\\.ts$',
          ...planningRooms.map((room) => slice(`planning/${room}`)),
        ],
      },
      to: {},
    },
    {
      name: 'planning-rooms-through-their-index',
      comment: 'entities.ts too: opening a database must not load the whole service.',
      severity: 'error',
      from: { path: '^src/planning/([^/]+)' },
      to: {
        path: '^src/planning/[^/]+/',
        pathNot: ['^src/planning/$1/', '^src/planning/[^/]+/(index|entities)\\.ts$'],
      },
    },
    ...planningRooms.slice(0, -1).map((room, k) => ({
      name: `planning-${room}-uses-rooms-below-it`,
      severity: 'error',
      from: { path: slice(`planning/${room}`) },
      to: { path: planningRooms.slice(k + 1).map((above) => slice(`planning/${above}`)) },
    })),
    {
      name: 'lower-slices-know-nothing-of-plans',
      severity: 'error',
      from: { path: lower.map(slice) },
      to: { path: '^src/(plans|planning|delivery|exchange|commands|map)/' },
    },
    {
      name: 'ledger-stands-by-itself',
      comment:
        'Facts need no order, point, shift or plan to be true; every slice that needs what happened asks it.',
      severity: 'error',
      from: { path: slice('ledger') },
      to: {
        path: '^src/(addresses|recipients|dispensing|points|fleet|travel|map|messages|plans|planning|delivery|exchange|commands)/',
      },
    },
    {
      name: 'addresses-are-below-those-who-have-one',
      severity: 'error',
      from: { path: slice('addresses') },
      to: { path: '^src/(recipients|dispensing|points|fleet|travel)/' },
    },
    {
      name: 'map-shows-what-is-below-it',
      comment: 'It knows recipients, points and roads, and nothing of plans.',
      severity: 'error',
      from: { path: slice('map') },
      to: { path: '^src/(messages|plans|planning|delivery|exchange|commands)/' },
    },
    {
      name: 'messages-know-times-and-people',
      comment: 'They are told of by those above.',
      severity: 'error',
      from: { path: slice('messages') },
      to: { path: '^src/(dispensing|fleet|plans|planning|delivery|exchange|commands)/' },
    },
    {
      name: 'plans-looks-down-only',
      severity: 'error',
      from: { path: slice('plans') },
      to: { path: '^src/(planning|delivery|exchange|commands)/' },
    },
    {
      name: 'exchange-and-delivery-apart',
      severity: 'error',
      from: { path: slice('delivery') },
      to: { path: '^src/(exchange|commands)/' },
    },
    {
      name: 'slices-through-their-index',
      severity: 'error',
      from: {
        path: '^src/(recipients|ledger|dispensing|points|fleet|messages|plans|planning|delivery|exchange|travel|identity|addresses|map)/',
      },
      to: {
        path: '^src/(recipients|ledger|dispensing|points|fleet|messages|plans|planning|delivery|exchange|travel|identity|addresses|map|jobs)/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'no-repository-above-service',
      comment: 'resolver → service → repository → entity, never back.',
      severity: 'error',
      from: { path: '\\.(repository|entity)\\.ts$' },
      to: { path: '\\.(service|resolver)\\.ts$' },
    },
    {
      name: 'services-know-no-resolver',
      severity: 'error',
      from: { path: '\\.service\\.ts$' },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['^src/(main|commands/)', '^src/[^/]+/tables\\.ts$', '\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], pathNot: '\\.d\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
