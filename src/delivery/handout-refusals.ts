import { notFound, type Refusal } from '../shared/failures.js';
import { DeliveryRefusal } from './refusals.js';
import { HANDOUT_OF, NOT_ON_YOUR_SHIFT } from './texts.js';

export const handoutNotFound = (recipientId: string): Refusal => notFound(HANDOUT_OF, recipientId);

export const notYourStop = (): Refusal => new DeliveryRefusal('NOT_YOUR_STOP', NOT_ON_YOUR_SHIFT);
