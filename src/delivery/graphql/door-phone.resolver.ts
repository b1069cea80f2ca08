import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow, type Caller, CurrentCaller } from '../../identity/index.js';
import { DoorPhoneService } from '../door-phone.service.js';

@ObjectType('DoorPhone')
class DoorPhoneObject {
  @Field(() => String, { nullable: true, description: 'Null where none is recorded.' })
  phone!: string | null;
}

@Resolver(() => DoorPhoneObject)
export class DoorPhoneResolver {
  constructor(private readonly service: DoorPhoneService) {}

  @Allow('DRIVER')
  @Query(() => DoorPhoneObject, {
    description: "To call somebody at a stop of the caller's own. Each look-up is logged.",
  })
  async doorPhone(
    @Args('plan', { type: () => IdScalar }) plan: string,
    @Args('recipient', { type: () => IdScalar }) recipient: string,
    @CurrentCaller() caller: Caller,
  ): Promise<DoorPhoneObject> {
    return { phone: await this.service.phone(plan, recipient, caller) };
  }
}
