import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CoreModule, type Foundation } from '../core.module.js';
import { type Tenant, TenantTransactions } from '../database/index.js';
import { openFoundation } from '../foundation.js';
import { nestLogger } from '../log.js';
import { PlanningModule } from '../planning/index.js';
import { PlansModule } from '../plans/index.js';
import { newId } from '../shared/ids.js';

@Module({})
class PlanningApp {}

/** What a command works with: the slices' services, and transactions of the municipality's. */
export interface PlanningContext {
  readonly app: INestApplicationContext;
  readonly foundation: Foundation;
  readonly transactions: TenantTransactions;
}

/** Opens the database and the planning slices for the time that `work` takes. */
export async function withPlanning<T>(work: (context: PlanningContext) => Promise<T>): Promise<T> {
  const foundation = await openFoundation();
  try {
    const module = {
      module: PlanningApp,
      imports: [CoreModule.forRoot(foundation), PlansModule, PlanningModule],
    };
    const app = await NestFactory.createApplicationContext(module, { logger: nestLogger(foundation.log) });
    try {
      return await work({ app, foundation, transactions: app.get(TenantTransactions) });
    } finally {
      await app.close();
    }
  } finally {
    await foundation.database.close();
  }
}

/** The person at the terminal may do what an administrator may. */
export const commandTenant = (municipality: string, command: string): Tenant => ({
  municipality,
  actor: 'system:command',
  role: 'ADMIN',
  requestId: `${command}:${newId()}`,
});
