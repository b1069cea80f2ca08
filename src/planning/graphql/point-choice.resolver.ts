import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { PointObject, toPointObject } from '../../points/index.js';
import { type PointChoice, PointChoicesService } from '../booking/index.js';

@ObjectType('PointChoice', { description: 'A point on a date, for somebody who is to collect there.' })
class PointChoiceObject {
  @Field(() => PointObject)
  point!: PointObject;

  @Field(() => Boolean)
  usual!: boolean;

  @Field(() => Boolean, {
    description: 'Planning may send them there that day; a time at another one takes an override.',
  })
  offered!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Metres to walk, estimated; null where it is not recorded from where.',
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
    @Args('recipient', { type: () => IdScalar }) recipient: string,
    @Args('date', { type: () => DateScalar }) date: string,
  ): Promise<PointChoiceObject[]> {
    return (await this.service.choices(recipient, date)).map(toPointChoiceObject);
  }
}
