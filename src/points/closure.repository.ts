import { Injectable } from '@nestjs/common';
import { Rows } from '../database/rows.js';
import { Closure } from './closure.entity.js';

@Injectable()
export class ClosureRepository extends Rows<Closure> {
  constructor() {
    super(Closure);
  }

  ofPoints(pointIds: readonly string[]): Promise<Map<string, Closure[]>> {
    return this.newestOf('pointId', 'date', pointIds);
  }
}
