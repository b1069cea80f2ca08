import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader } from '../../graphql/loader.js';
import { DateScalar } from '../../graphql/scalars.js';
import { PointObject, PointsService, toPointObject } from '../../points/index.js';
import { ConflictsService } from '../conflicts.service.js';
import { ConsentsService } from '../consents.service.js';
import { PausesService } from '../pauses.service.js';
import { QuarantinesService } from '../quarantines.service.js';
import { ResidencesService } from '../residences.service.js';
import { ConflictObject, toConflictObject } from './conflict.object.js';
import {
  ConsentObject,
  PauseObject,
  QuarantineObject,
  toConsentObject,
  toPauseObject,
  toQuarantineObject,
} from './period.objects.js';
import { RecipientObject } from './recipient.object.js';
import { ResidenceObject, toResidenceObject } from './residence.object.js';

/** What belongs to a recipient, each part read for all recipients of the answer at once. */
@Resolver(() => RecipientObject)
export class RecipientFieldsResolver {
  constructor(
    private readonly points: PointsService,
    private readonly homes: ResidencesService,
    private readonly pausesService: PausesService,
    private readonly quarantinesService: QuarantinesService,
    private readonly consentsService: ConsentsService,
    private readonly conflictsService: ConflictsService,
  ) {}

  @ResolveField(() => PointObject, {
    nullable: true,
    description: 'Where they mostly collect; null where none is recorded.',
  })
  async usualPoint(@Parent() { usualPointId }: RecipientObject, @Context() context: object) {
    if (usualPointId === null) return null;
    const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(usualPointId);
    return row && toPointObject(row);
  }

  @ResolveField(() => ResidenceObject, {
    nullable: true,
    description: 'Where they live on a date; null where that is not recorded.',
  })
  async residence(
    @Parent() { id }: RecipientObject,
    @Args('on', { type: () => DateScalar, nullable: true, description: 'The date; today if left out.' })
    on: string | null,
    @Context() context: object,
  ) {
    const homes = loader(context, `residence on ${on}`, (ids) => this.homes.inForce(ids, on ?? undefined));
    const row = await homes.load(id);
    return row && toResidenceObject(row, this.homes.accessNotes(row));
  }

  @ResolveField(() => [ResidenceObject], {
    description: 'Where they live and have lived; the newest 100, newest first.',
  })
  async residences(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'residences', (ids) => this.homes.ofRecipients(ids)).load(id);
    return rows?.map((row) => toResidenceObject(row, this.homes.accessNotes(row)));
  }

  @ResolveField(() => [PauseObject], { description: 'The newest 100, newest first.' })
  async pauses(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'pauses', (ids) => this.pausesService.ofRecipients(ids)).load(id);
    return rows?.map(toPauseObject);
  }

  @ResolveField(() => [QuarantineObject], { description: 'The newest 100, newest first.' })
  async quarantines(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'quarantines', (ids) =>
      this.quarantinesService.ofRecipients(ids),
    ).load(id);
    return rows?.map(toQuarantineObject);
  }

  @ResolveField(() => [ConsentObject], { description: 'The newest 100, newest first.' })
  async consents(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'consents', (ids) => this.consentsService.ofRecipients(ids)).load(id);
    return rows?.map(toConsentObject);
  }

  @ResolveField(() => [ConflictObject], { description: 'Those whom they must not meet.' })
  async conflicts(@Parent() { id }: RecipientObject, @Context() context: object) {
    const rows = await loader(context, 'conflicts', (ids) => this.conflictsService.ofRecipients(ids)).load(
      id,
    );
    return rows?.map(toConflictObject);
  }
}
