import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run codegen`: typed documents from the committed schema; a document that the schema refuses fails here. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['web/src/**/*.graphql'],
  generates: {
    'web/src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', Time: 'string', Instant: 'string', UUID: 'string', JSON: 'unknown' },
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};
export default config;
