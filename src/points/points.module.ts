import { Module } from '@nestjs/common';
import { ClosureRepository } from './closure.repository.js';
import { PointResolver } from './graphql/point.resolver.js';
import { RulesetResolver } from './graphql/ruleset.resolver.js';
import { PointRepository } from './point.repository.js';
import { PointsService } from './points.service.js';
import { RulesetRepository } from './ruleset.repository.js';
import { RulesetsService } from './rulesets.service.js';

const services = [PointsService, RulesetsService];

@Module({
  providers: [
    ClosureRepository,
    PointRepository,
    RulesetRepository,
    ...services,
    PointResolver,
    RulesetResolver,
  ],
  exports: services,
})
export class PointsModule {}
