import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { INPUT } from '../../graphql/descriptions.js';
import type { Connection } from '../../graphql/connection.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { Allow } from '../../identity/index.js';
import { RulesetsService } from '../rulesets.service.js';
import { CreateRulesetInput, RulesetsArgs, UpdateRulesetInput } from './ruleset.inputs.js';
import { RulesetConnection, RulesetObject, RulesetResult, toRulesetObject } from './ruleset.object.js';

@Resolver(() => RulesetObject)
export class RulesetResolver {
  constructor(private readonly service: RulesetsService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => RulesetConnection, { description: 'Rulesets, in order of name.' })
  async rulesets(@Args() args: RulesetsArgs): Promise<Connection<RulesetObject>> {
    const page = pageOf(args);
    const rows = await this.service.page(args.inForceOn ?? null, page);
    return toConnection(rows, page, ({ name, pointKind }) => `${name} ${pointKind}`, toRulesetObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => RulesetResult.union, {
    description: 'Adds infection control rules, for plans from now on.',
  })
  createRuleset(
    @Args('input', { description: INPUT }) input: CreateRulesetInput,
  ): Promise<Result<RulesetObject>> {
    return RulesetResult.answer(() => this.service.create(input), toRulesetObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => RulesetResult.union, {
    description: 'Changes infection control rules, for plans from now on.',
  })
  updateRuleset(
    @Args('input', { description: INPUT }) input: UpdateRulesetInput,
  ): Promise<Result<RulesetObject>> {
    return RulesetResult.answer(() => this.service.update(input), toRulesetObject);
  }
}
