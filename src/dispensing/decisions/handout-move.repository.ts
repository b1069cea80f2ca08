import { Injectable } from '@nestjs/common';
import { Rows } from '../../database/rows.js';
import { HandoutMove } from './handout-move.entity.js';

@Injectable()
export class HandoutMoveRepository extends Rows<HandoutMove> {
  constructor() {
    super(HandoutMove);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, HandoutMove[]>> {
    return this.newestOf('recipientId', 'fromDate', recipientIds);
  }
}
