import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import type { Page } from '../graphql/page.js';
import { Vehicle } from './vehicle.entity.js';

@Injectable()
export class VehicleRepository extends VersionedRows<Vehicle> {
  constructor() {
    super(Vehicle);
  }

  /** In order of name, which is unique; byte order, the same on every server. */
  page({ after, limit }: Page): Promise<Vehicle[]> {
    const rows = this.select().orderBy('row.name COLLATE "C"').limit(limit);
    if (after !== null) rows.where('row.name COLLATE "C" > :after', { after });
    return rows.getMany();
  }
}
