import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, visit } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { MAX_PAGE } from './connection.js';
import { refuseNul } from './refuse-nul.js';

export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  /** One a field, times the length of each list that it stands in. */
  readonly cost: number;
}

export const LIMITS: Limits = { depth: 10, aliases: 30, cost: 100_000 };

/** Tokens are counted while parsing, before there is a document. */
export const MAX_TOKENS = 4_000;

/** Refuses what would cost too much before any of it is run; reads variables, not only literals. */
export function limitsPlugin(limits: Limits = LIMITS): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, request, document, operationName }) => {
          const variables = request.variables ?? {};
          refuseNul(document, variables);
          checkLimits({ schema, document, operationName, variables }, limits);
          return Promise.resolve();
        },
      }),
  };
}

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** @throws GraphQLError TOO_COMPLEX that says which limit, the limit and what was asked */
export function checkLimits({ schema, document, operationName, variables }: Operation, limits: Limits): void {
  const { depth, aliases } = measure(document);
  refuseAbove('depth', depth, limits.depth);
  refuseAbove('aliases', aliases, limits.aliases);
  refuseAbove('cost', costOf({ schema, document, operationName, variables }), limits.cost);
}

/** @throws GraphQLError BAD_USER_INPUT for variables that are not of their types */
function costOf({ schema, document, operationName, variables }: Operation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operationName === null ? {} : { operationName }),
      estimators: [listCost],
    });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** A field costs one and what stands under it; a list costs that for each of the `first` that it may give. */
const listCost: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'];
  const length = typeof first === 'number' ? Math.min(Math.max(first, 1), MAX_PAGE) : 1;
  return 1 + length * childComplexity;
};

/** Fragments count where they are defined: each is at most as deep as its own text, and none may contain itself. */
function measure(document: DocumentNode): { depth: number; aliases: number } {
  let depth = 0;
  let aliases = 0;
  const fragmentDepths = new Map<string, number>();
  const depthOf = (node: DocumentNode['definitions'][number]): number => {
    let level = 0;
    let deepest = 0;
    visit(node, {
      Field: {
        enter: (field) => {
          // What tools ask of the schema itself is deep by nature, and off in production.
          if (field.name.value.startsWith('__')) return false;
          level++;
          if (field.alias) aliases++;
          deepest = Math.max(deepest, level);
          return undefined;
        },
        leave: () => {
          level--;
        },
      },
      FragmentSpread: (spread) => {
        deepest = Math.max(deepest, level + fragmentDepth(spread.name.value));
      },
    });
    return deepest;
  };
  const fragmentDepth = (name: string): number => {
    const known = fragmentDepths.get(name);
    if (known !== undefined) return known;
    const fragment = document.definitions.find(
      (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
    );
    const found = fragment ? depthOf(fragment) : 0;
    fragmentDepths.set(name, found);
    return found;
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) depth = Math.max(depth, depthOf(definition));
  }
  return { depth, aliases };
}

function refuseAbove(what: string, asked: number, limit: number): void {
  if (asked <= limit) return;
  throw new GraphQLError(`The operation's ${what} is ${asked}; at most ${limit} is served.`, {
    extensions: { code: 'TOO_COMPLEX', what, asked, limit },
  });
}
