import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../../database/refusing-violations.js';
import { Audit } from '../../identity/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { notFound } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { InputCheck } from '../../shared/input-check.js';
import { violations } from '../dispensing.violations.js';
import type { HandoutMove } from './handout-move.entity.js';
import { HandoutMoveRepository } from './handout-move.repository.js';
import type { DispensingFaultCode } from '../refusals.js';
import { CHOOSE_ANOTHER_DAY, MOVE, SAME_DAY } from '../texts.js';

export interface NewMove {
  readonly recipientId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
}

/** People's decisions to give a regular day's handout on another day. */
@Injectable()
export class HandoutMovesService {
  constructor(
    private readonly moves: HandoutMoveRepository,
    private readonly audit: Audit,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, HandoutMove[]>> {
    return this.moves.ofRecipients(ids);
  }

  /**
   * Writes down a move that has been judged (planning knows what service there is: refusalOfMove).
   * @throws Refusal INPUT_INVALID, NOT_FOUND or MOVED_ALREADY
   */
  async record({ recipientId, from, to, reason }: NewMove): Promise<HandoutMove> {
    const check = new InputCheck<DispensingFaultCode>();
    check.text('reason', reason, 500);
    if (from === to) {
      check.fault('to', 'SAME_DAY', SAME_DAY, CHOOSE_ANOTHER_DAY);
    }
    check.done();
    const move = await refusingViolations(violations, () =>
      this.moves.add({ id: newId(), recipientId, fromDate: from, toDate: to, reason: reason.trim() }),
    );
    await this.audit.record('MOVE_HANDOUT', 'recipient', recipientId, { move: move.id, from, to });
    return move;
  }

  /** The handout is due on its own day again. @throws Refusal NOT_FOUND */
  async takeBack(id: string): Promise<HandoutMove> {
    const move = await this.moves.find(id);
    if (!move) throw notFound(MOVE, id);
    await this.moves.remove(id);
    await this.audit.record('UNMOVE_HANDOUT', 'recipient', move.recipientId, {
      move: id,
      from: move.fromDate,
    });
    return move;
  }
}
