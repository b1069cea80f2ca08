import { notFound, type Refusal } from '../shared/failures.js';
import { DeliveryRefusal } from './refusals.js';

export const handoutNotFound = (recipientId: string): Refusal =>
  notFound({ nb: 'utleveringen til', en: 'handout of' }, recipientId);

export const notYourStop = (): Refusal =>
  new DeliveryRefusal('NOT_YOUR_STOP', {
    nb: 'Utleveringen er ikke på din vakt.',
    en: 'The handout is not on your shift.',
  });
