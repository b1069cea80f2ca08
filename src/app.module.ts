import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CoreModule, type Foundation } from './core.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HealthController } from './health.controller.js';
import { RolesGuard } from './identity/index.js';

/** The whole service: the foundation, the slices, and the ways in. */
@Module({})
export class AppModule {
  static forRoot(foundation: Foundation): DynamicModule {
    return {
      module: AppModule,
      imports: [CoreModule.forRoot(foundation), GraphqlModule.forRoot()],
      controllers: [HealthController],
      providers: [{ provide: APP_GUARD, useClass: RolesGuard }],
    };
  }
}
