import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../config.js';
import { DemoMunicipality } from './demo/demo-municipality.js';
import { DemoSignInController } from './demo/sign-in.controller.js';
import { ImportController } from './import/import.controller.js';
import { Importer } from './import/importer.js';

/** The import of bundles, and in demo mode the demo municipality, which is imported the same way. */
@Module({})
export class ExchangeModule {
  static forRoot({ demo }: Pick<Config, 'demo'>): DynamicModule {
    return {
      module: ExchangeModule,
      controllers: [ImportController, ...(demo ? [DemoSignInController] : [])],
      providers: [Importer, ...(demo ? [DemoMunicipality] : [])],
    };
  }
}
