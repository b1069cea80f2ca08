import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { PointObject, toPointObject } from '../../points/index.js';
import { type PointChoice, PointChoicesService } from '../booking/index.js';

@ObjectType('PointChoice', { description: 'A point on a date, for a recipient who is to collect there.' })
class PointChoiceObject {
  @Field(() => PointObject, { description: 'The point itself.' })
  point!: PointObject;

  @Field(() => Boolean, { description: 'Whether it is the usual point of the recipient.' })
  usual!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether planning may send the recipient there that day; a time elsewhere takes an override.',
  })
  offered!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Metres to walk from home, estimated; null where neither home nor a usual point is recorded.',
  })
  walk!: number | null;
}

const toPointChoiceObject = (choice: PointChoice): PointChoiceObject => ({
  point: toPointObject(choice.point),
  usual: choice.isUsual,
  offered: choice.isOffered,
  walk: choice.walkMetres,
});

@Resolver(() => PointChoiceObject)
export class PointChoiceResolver {
  constructor(private readonly service: PointChoicesService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => [PointChoiceObject], {
    description: 'The points that are open on a day on which the recipient has a handout, the best first.',
  })
  async pointChoices(
    @Args('recipient', { type: () => IdScalar, description: 'The recipient who is to collect.' })
    recipient: string,
    @Args('date', { type: () => DateScalar, description: 'The day of the handout.' }) date: string,
  ): Promise<PointChoiceObject[]> {
    return (await this.service.choices(recipient, date)).map(toPointChoiceObject);
  }
}
