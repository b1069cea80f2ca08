import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { type Database, DATABASE } from './database/index.js';
import { PublicRoute } from './identity/index.js';

@Controller('health')
@PublicRoute()
export class HealthController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers too. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.dataSource.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      // What is wrong with it is in the log of the service that uses it; outward goes only that it is not ready.
      throw new ServiceUnavailableException({ status: 'database unreachable' });
    }
  }
}
