import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toVehicleObject, VehicleObject, VehiclesService } from '../../../fleet/index.js';
import { POINT } from '../../../graphql/descriptions.js';
import { loader } from '../../../graphql/loader.js';
import {
  PointObject,
  PointsService,
  RulesetObject,
  RulesetsService,
  toPointObject,
  toRulesetObject,
} from '../../../points/index.js';
import { ExtraShiftObject, OtherHoursObject, RulesetSwitchObject } from './measures.object.js';

@Resolver(() => RulesetSwitchObject)
export class RulesetSwitchResolver {
  constructor(private readonly rulesets: RulesetsService) {}

  @ResolveField(() => RulesetObject, {
    nullable: true,
    description: 'The rules concerned; null where the row is gone.',
  })
  async ruleset(@Parent() { rulesetId }: RulesetSwitchObject, @Context() context: object) {
    const row = await loader(context, 'ruleset', (ids) => this.rulesets.findAll(ids)).load(rulesetId);
    return row && toRulesetObject(row);
  }
}

@Resolver(() => OtherHoursObject)
export class OtherHoursResolver {
  constructor(private readonly points: PointsService) {}

  @ResolveField(() => PointObject, { nullable: true, description: POINT })
  async point(@Parent() { pointId }: OtherHoursObject, @Context() context: object) {
    const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(pointId);
    return row && toPointObject(row);
  }
}

@Resolver(() => ExtraShiftObject)
export class ExtraShiftResolver {
  constructor(private readonly vehicles: VehiclesService) {}

  @ResolveField(() => VehicleObject, {
    nullable: true,
    description: 'The vehicle that is used; null where the row is gone.',
  })
  async vehicle(@Parent() { vehicleId }: ExtraShiftObject, @Context() context: object) {
    const row = await loader(context, 'vehicle', (ids) => this.vehicles.findAll(ids)).load(vehicleId);
    return row && toVehicleObject(row);
  }
}
