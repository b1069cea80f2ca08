import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { GraphQLModule as NestGraphqlModule } from '@nestjs/graphql';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config.js';
import { TenantTransactions } from '../database/index.js';
import { Tokens, type WithCaller } from '../identity/index.js';
import { LOG } from '../log.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { describeRoots } from './describe-roots.js';
import { limitsPlugin, MAX_TOKENS } from './limits.js';
import { liveConnections, type LiveConnectionParts } from './live-connections.js';
import {
  documentsByHash,
  readRegisteredDocuments,
  registeredDocumentsPlugin,
} from './registered-documents.js';
import { type DoseruteRequest, RequestMiddleware } from './request.middleware.js';
import { type GraphqlContext, transactionPlugin } from './transaction.plugin.js';

@Module({ providers: [RequestMiddleware] })
export class GraphqlModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RequestMiddleware).forRoutes('{*path}');
  }

  static forRoot(): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        NestGraphqlModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [CONFIG, LOG, CLOCK, Tokens, TenantTransactions],
          useFactory: (
            config: Config,
            log: Logger,
            clock: Clock,
            tokens: Tokens,
            transactions: TenantTransactions,
          ) => {
            const documents = readRegisteredDocuments(config.documents);
            return serverOptions(config, { log, clock, tokens, transactions, documents });
          },
        }),
      ],
    };
  }
}

function serverOptions(config: Config, parts: LiveConnectionParts): ApolloDriverConfig {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: describeRoots,
    path: '/graphql',
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: config.production || !config.documents.anyRuns,
    persistedQueries: { cache: documentsByHash(parts.documents) },
    graphiql: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    includeStacktraceInErrorResponses: false,
    plugins: [
      // It would wrap every field of every answer to find out for how long an answer holds: none of ours is kept at all.
      ApolloServerPluginCacheControlDisabled(),
      registeredDocumentsPlugin(parts.documents),
      limitsPlugin(),
      transactionPlugin(parts.log),
    ],
    context: ({ req }: { req: DoseruteRequest }): GraphqlContext & WithCaller => ({
      req,
      caller: req.caller,
    }),
    subscriptions: { 'graphql-ws': liveConnections(parts) as never },
  };
}
