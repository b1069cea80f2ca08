import type { Text } from '../shared/failures.js';

/** What people read where identities are looked up. */

export const sayWhyIdentity = (least: number, most: number): Text => ({
  nb: `Oppgi hvorfor du trenger identiteten (${least}–${most} tegn). Oppslaget loggføres.`,
  en: `Say why you need the identity (${least}–${most} characters). The look-up is logged.`,
});
