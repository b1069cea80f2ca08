import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow, type Caller, CurrentCaller } from '../../identity/index.js';
import { DoorPhoneService } from '../door-phone.service.js';

@ObjectType('DoorPhone', { description: 'A telephone number for one call at a door.' })
class DoorPhoneObject {
  @Field(() => String, {
    nullable: true,
    description: 'The number of the recipient; null where none is recorded.',
  })
  phone!: string | null;
}

@Resolver(() => DoorPhoneObject)
export class DoorPhoneResolver {
  constructor(private readonly service: DoorPhoneService) {}

  @Allow('DRIVER')
  @Query(() => DoorPhoneObject, {
    description:
      "The number of a recipient on the caller's own shift, not after the day has passed. Each look-up is logged.",
  })
  async doorPhone(
    @Args('plan', { type: () => IdScalar, description: 'The published plan that has the stop.' })
    plan: string,
    @Args('recipient', { type: () => IdScalar, description: 'The recipient to call.' }) recipient: string,
    @CurrentCaller() caller: Caller,
  ): Promise<DoorPhoneObject> {
    return { phone: await this.service.phone(plan, recipient, caller) };
  }
}
