import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../allow.js';
import type { Caller } from '../caller.js';
import { CurrentCaller } from './current-caller.js';
import { MeObject, toMeObject } from './me.object.js';

@Resolver(() => MeObject)
export class MeResolver {
  @Allow('DISPATCHER', 'DRIVER', 'LAR_STAFF', 'ADMIN')
  @Query(() => MeObject, { description: 'Who the caller is, as the token says.' })
  me(@CurrentCaller() caller: Caller): MeObject {
    return toMeObject(caller);
  }
}
