/**
 * Whose doses are withheld. Holds belong to the dispensing slice, which is above this one: it provides the answer
 * (dispensing.module.ts), so that recipients can be listed by it without reaching up.
 */
export abstract class WithheldDoses {
  /** Ids of the recipients whose doses are withheld until a clinician has spoken. */
  abstract recipientIds(): Promise<string[]>;
}
