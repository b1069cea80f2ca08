import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ALIAS, IN_WORDS, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { enumOf } from '../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import { Allow } from '../../identity/index.js';
import {
  type Worklist,
  type WorklistItem,
  type WorklistItemKind,
  WorklistService,
} from './worklist.service.js';

const WorklistItemKindEnum = enumOf<WorklistItemKind>(
  'WorklistItemKind',
  {
    HOLD: 'Handouts are held: a clinician decides whether they go on.',
    CHECK: 'A clinician sees the recipient before the next dose.',
    ALERT: 'The doctor or the coordinator is told.',
    DECISION_NEEDED: 'A person has to decide on doses at home, or record an injection.',
    INJECTION_LATE: 'An injection is past its interval within its tolerance, or will be within 14 days.',
    NOT_RECORDED: 'What became of past handouts was not recorded.',
    NOT_IN_PLAN: 'A handout is due on a day whose published plan does not have it.',
    COMING_HOLD: 'Days without a dose within 14 days will reach the limit of a hold.',
    ORDER_ENDED: 'The last order has ended, and the end of treatment is not recorded.',
    ORDER_ENDING: 'The last order ends within 14 days without a successor.',
  },
  'What a person has to see to.',
);

@ObjectType('WorklistItem', {
  description: 'Something to see to for one recipient. It goes away when it is done.',
})
class WorklistItemObject {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, { description: ALIAS })
  alias!: string;

  @Field(() => WorklistItemKindEnum, { description: 'What is to be seen to.' })
  kind!: WorklistItemKind;

  @Field(() => DateScalar, { description: 'The day that it is about: since when, or when it will be.' })
  date!: string;

  @Field(() => TextObject, { description: IN_WORDS })
  message!: TextObject;
}

@ObjectType('UnknownOpening', {
  description: 'A recipient of whom it is not recorded what they had when the municipality began.',
})
class UnknownOpeningObject {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, { description: ALIAS })
  alias!: string;
}

@ObjectType('Worklist', {
  description: 'What LAR staff and clinicians have to see to, derived from facts and the date.',
})
class WorklistObject {
  @Field(() => [WorklistItemObject], { description: 'In order of urgency, then of alias.' })
  items!: WorklistItemObject[];

  @Field(() => [UnknownOpeningObject], {
    description: 'In treatment before the municipality began, with no opening balance; in order of alias.',
  })
  openingUnknown!: UnknownOpeningObject[];
}

@Resolver()
export class WorklistResolver {
  constructor(private readonly service: WorklistService) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => WorklistObject, { description: 'What LAR staff and clinicians have to see to now.' })
  async worklist(): Promise<WorklistObject> {
    return toWorklistObject(await this.service.worklist());
  }
}

const toWorklistObject = ({ items, openingUnknown }: Worklist): WorklistObject => ({
  items: items.map(toItem),
  openingUnknown: openingUnknown.map((each) => ({ ...each })),
});

const toItem = ({ recipientId, alias, kind, date, message }: WorklistItem): WorklistItemObject => ({
  recipientId,
  alias,
  kind,
  date,
  message,
});
