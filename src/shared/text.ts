/** A sentence as people read it: bokmål first, English second. */
export interface Text {
  readonly nb: string;
  readonly en: string;
}
