import type { DataSource, Logger } from 'typeorm';

export interface StatementCounter {
  /** How many SQL statements the work sends, and which. */
  during<T>(work: () => Promise<T>): Promise<{ result: T; statements: readonly string[] }>;
}

/** Listens to what TypeORM sends, transaction control aside: that is one a request whatever it asks for. */
export function countStatements(dataSource: DataSource): StatementCounter {
  const sent: string[] = [];
  const nothing = () => undefined;
  const logger: Logger = {
    logQuery: (statement) => {
      if (!/^(START|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET)\b/i.test(statement)) sent.push(statement);
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  Object.assign(dataSource, { logger });
  return {
    during: async (work) => {
      const before = sent.length;
      const result = await work();
      return { result, statements: sent.slice(before) };
    },
  };
}
