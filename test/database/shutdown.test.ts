import { type DynamicModule, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type Database, DatabaseModule } from '../../src/database/index.js';
import { testDatabase } from '../support/database.js';

/** A slice's worker: it still needs its rows while the application is told to stop. */
@Injectable()
class LastWriter implements OnModuleDestroy {
  static database: Database;
  static answer: unknown;

  async onModuleDestroy(): Promise<void> {
    LastWriter.answer = await LastWriter.database.dataSource.query('SELECT 1 AS one');
  }
}

@Module({})
class Application {
  static over(database: Database): DynamicModule {
    LastWriter.database = database;
    const imports = [DatabaseModule.forDatabase(database, () => undefined)];
    return { module: Application, imports, providers: [LastWriter] };
  }
}

const start = (database: Database) =>
  NestFactory.createApplicationContext(Application.over(database), { logger: false });

const [handedOver, closedByNest, closedFirst] = [
  await testDatabase(),
  await testDatabase(),
  await testDatabase(),
].map(({ database }) => database);

describe('an application on a database', () => {
  test('has the data source that was open already, under the token that Nest uses', async () => {
    const app = await start(handedOver);
    expect(app.get(getDataSourceToken())).toBe(handedOver.dataSource);
    await app.close();
  });

  test('closes it behind the last work of its slices, listening first, then the pool', async () => {
    const poolWhenListeningEnds: boolean[] = [];
    const endListening = closedByNest.notifications.close.bind(closedByNest.notifications);
    closedByNest.notifications.close = () => {
      poolWhenListeningEnds.push(closedByNest.dataSource.isInitialized);
      return endListening();
    };
    const app = await start(closedByNest);
    await app.close();
    expect(LastWriter.answer).toEqual([{ one: 1 }]);
    expect(poolWhenListeningEnds).toEqual([true]);
    expect(closedByNest.dataSource.isInitialized).toBe(false);
  });

  test('may be closed before or after the database: closing twice closes once', async () => {
    const app = await start(closedFirst);
    await closedFirst.close();
    await app.close();
    await closedFirst.close();
    expect(closedFirst.dataSource.isInitialized).toBe(false);
  });
});
