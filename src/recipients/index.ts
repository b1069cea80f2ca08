export {
  writeConflicts,
  writeConsents,
  writeHomes,
  writePauses,
  writeQuarantines,
  writeRecipients,
} from './bulk-writes.js';
export {
  ADDRESS_LENGTH,
  ALIAS_LENGTH,
  aliasRevealing,
  COHORT_LENGTH,
  CONFLICT_GAP_MINUTES,
  LANGUAGE,
  NAME_LENGTH,
  PAUSE_REASONS,
  PHONE,
  RECIPIENT_MODES,
  SERVICE_MINUTES,
  STAFF_REQUIRED,
} from './fields.js';
export { checkNationalId } from './national-id.js';
export { spelledPhone } from './phone.js';
export { Conflict } from './conflict.entity.js';
export { Consent } from './consent.entity.js';
export { IdentitySeals } from './identity-seals.js';
export { Pause } from './pause.entity.js';
export { Quarantine } from './quarantine.entity.js';
export { Recipient } from './recipient.entity.js';
export { Residence } from './residence.entity.js';
export { holdersOfNationalIds, type RecordedRecipient, recipientsByAlias } from './recorded-recipients.js';
export { RecipientObject, toRecipientObject } from './graphql/recipient.object.js';
export { ResidenceObject } from './graphql/residence.object.js';
export { RecipientsModule } from './recipients.module.js';
export { RecipientsService } from './recipients.service.js';
export { ResidencesService } from './residences.service.js';
export { WithheldDoses } from './withheld-doses.js';
export { QuarantinesService } from './quarantines.service.js';
export { CONFLICT_WITH_ONESELF } from './texts.js';
