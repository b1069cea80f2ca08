import { Module } from '@nestjs/common';
import { PointsModule } from '../points/index.js';
import { ConflictRepository } from './conflict.repository.js';
import { ConflictsService } from './conflicts.service.js';
import { ConsentRepository } from './consent.repository.js';
import { ConsentsService } from './consents.service.js';
import { ConflictResolver } from './graphql/conflict.resolver.js';
import { IdentityResolver } from './graphql/identity.resolver.js';
import { PeriodResolver } from './graphql/period.resolver.js';
import { RecipientFieldsResolver } from './graphql/recipient-fields.resolver.js';
import { RecipientResolver } from './graphql/recipient.resolver.js';
import { ResidenceResolver } from './graphql/residence.resolver.js';
import { IdentitiesService } from './identities.service.js';
import { IdentitySeals } from './identity-seals.js';
import { PauseRepository } from './pause.repository.js';
import { PausesService } from './pauses.service.js';
import { QuarantineRepository } from './quarantine.repository.js';
import { QuarantinesService } from './quarantines.service.js';
import { RecipientRepository } from './recipient.repository.js';
import { RecipientsService } from './recipients.service.js';
import { ResidenceRepository } from './residence.repository.js';
import { ResidencesService } from './residences.service.js';

const repositories = [
  ConflictRepository,
  ConsentRepository,
  PauseRepository,
  QuarantineRepository,
  RecipientRepository,
  ResidenceRepository,
];
const services = [
  ConflictsService,
  ConsentsService,
  IdentitiesService,
  IdentitySeals,
  PausesService,
  QuarantinesService,
  RecipientsService,
  ResidencesService,
];
const resolvers = [
  ConflictResolver,
  IdentityResolver,
  PeriodResolver,
  RecipientFieldsResolver,
  RecipientResolver,
  ResidenceResolver,
];

@Module({
  imports: [PointsModule],
  providers: [...repositories, ...services, ...resolvers],
  exports: services,
})
export class RecipientsModule {}
