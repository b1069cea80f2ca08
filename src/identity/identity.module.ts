import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../config.js';
import { AccessLog } from './access-log.js';
import { Audit } from './audit.js';
import { ChangeListeners } from './change-listeners.js';
import { DemoIssuer } from './demo-issuer.js';
import { MeResolver } from './graphql/me.resolver.js';
import { Tokens } from './tokens.js';

@Module({})
export class IdentityModule {
  static forRoot(config: Config): DynamicModule {
    const providers = [
      Tokens,
      ChangeListeners,
      Audit,
      AccessLog,
      MeResolver,
      ...(config.demo ? [DemoIssuer] : []),
    ];
    return { module: IdentityModule, global: true, providers, exports: providers };
  }
}
