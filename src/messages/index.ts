export { MessagesModule } from './messages.module.js';
export { MessageSender } from './message-sender.js';
export { tellOfTimes } from './outbox.js';
