import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ExtraHandoutObject,
  ExtraHandoutResult,
  ExtraHandoutsService,
  HandoutMoveObject,
  HandoutMoveResult,
  HandoutMovesService,
  toExtraHandoutObject,
  toHandoutMoveObject,
} from '../../dispensing/index.js';
import { INPUT } from '../../graphql/descriptions.js';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { pageIn, pageOf } from '../../graphql/page.js';
import { checkPeriod, MOST_DAYS } from '../../graphql/period.js';
import type { Result } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import {
  CoverageService,
  ExtraHandoutPlanningService,
  HandoutsService,
  type RecipientCoverage,
} from '../coverage/index.js';
import {
  RecipientCoverageConnection,
  RecipientCoverageObject,
  toRecipientCoverageObject,
} from './coverage.object.js';
import { HandoutConnection, HandoutObject, toHandoutObject } from './handout.object.js';
import { AddHandoutInput, MoveHandoutInput } from './planning.inputs.js';

@ArgsType()
class PeriodArgs extends PageArgs {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: `The last day, included; at most ${MOST_DAYS} days.` })
  until!: string;

  @Field(() => IdScalar, { nullable: true, description: 'Only this recipient; all if left out.' })
  recipientId?: string | null;
}

@ArgsType()
class CoverageArgs extends PeriodArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only recipients with a day that is a gap or held.',
  })
  onlyGaps: boolean = false;
}

@Resolver()
export class CoverageResolver {
  constructor(
    private readonly coverageService: CoverageService,
    private readonly handoutsService: HandoutsService,
    private readonly moves: HandoutMovesService,
    private readonly extraPlanning: ExtraHandoutPlanningService,
    private readonly extras: ExtraHandoutsService,
  ) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => RecipientCoverageConnection, {
    description: 'For each recipient and day whether a dose is there, and why not, in order of alias.',
  })
  async coverage(@Args() args: CoverageArgs): Promise<Connection<RecipientCoverageObject>> {
    const { from, until, recipientId, onlyGaps } = args;
    checkPeriod(from, until);
    const asked = recipientId ? new Set([recipientId]) : undefined;
    const all = await this.coverageService.coverage(from, until, asked);
    const rows = onlyGaps ? all.filter(hasGap) : all;
    return pageIn(rows, pageOf(args), ({ alias }) => alias, toRecipientCoverageObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => HandoutConnection, { description: 'The handouts of a period, in order of date and alias.' })
  async handouts(@Args() args: PeriodArgs): Promise<Connection<HandoutObject>> {
    const { from, until, recipientId = null } = args;
    checkPeriod(from, until);
    const rows = await this.handoutsService.handouts(from, until, recipientId);
    return pageIn(
      rows,
      pageOf(args),
      (row) => `${row.date} ${row.recipient} ${row.recipientId}`,
      toHandoutObject,
    );
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => HandoutMoveResult.union, {
    description:
      'Gives the handout of a regular day on another day. Refused where days would be left without a dose.',
  })
  moveHandout(
    @Args('input', { description: INPUT }) input: MoveHandoutInput,
  ): Promise<Result<HandoutMoveObject>> {
    return HandoutMoveResult.answer(() => this.handoutsService.move(input), toHandoutMoveObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => HandoutMoveResult.union, {
    description: 'The handout is due on its own day again; the answer is the move as it was.',
  })
  takeBackMove(
    @Args('id', { type: () => IdScalar, description: 'The decision that no longer holds.' }) id: string,
  ): Promise<Result<HandoutMoveObject>> {
    return HandoutMoveResult.answer(() => this.moves.takeBack(id), toHandoutMoveObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ExtraHandoutResult.union, {
    description:
      'Adds a handout on a day that the order does not have, for days without a dose, within what the order allows.',
  })
  addHandout(
    @Args('input', { description: INPUT }) input: AddHandoutInput,
  ): Promise<Result<ExtraHandoutObject>> {
    return ExtraHandoutResult.answer(() => this.extraPlanning.add(input), toExtraHandoutObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ExtraHandoutResult.union, {
    description: 'Takes back a handout that was added; the answer is the handout as it was.',
  })
  takeBackHandout(
    @Args('id', { type: () => IdScalar, description: 'The added handout.' }) id: string,
  ): Promise<Result<ExtraHandoutObject>> {
    return ExtraHandoutResult.answer(() => this.extras.takeBack(id), toExtraHandoutObject);
  }
}

const hasGap = ({ days }: RecipientCoverage): boolean =>
  days.some(({ state }) => state === 'GAP' || state === 'HELD');
