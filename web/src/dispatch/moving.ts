/** Whose handout goes elsewhere, and the shift or point that it is at now. */
export interface Moving {
  readonly recipient: string;
  readonly alias: string;
  readonly from: string | null;
  /** A time at a point that is proposed. */
  readonly to?: { readonly point: string; /** HH:MM */ readonly time: string };
}
