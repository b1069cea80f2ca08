import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema of a started service. */
export const schemaOf = (app: INestApplicationContext): GraphQLSchema =>
  lexicographicSortSchema(app.get(GraphQLSchemaHost).schema);

/** As it is committed, so that a change of the contract is seen in review. */
export const schemaText = (schema: GraphQLSchema): string =>
  `# Written by \`npm run schema\` from the code in src/**/graphql; edit that instead.\n\n${printSchema(schema)}\n`;
