import { MessageJob } from './message-job.entity.js';
import { Message } from './message.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [Message, MessageJob];
