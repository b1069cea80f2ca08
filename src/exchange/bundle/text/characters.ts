import type { Complaint } from '../faults.js';
import type { Encoding } from './decode.js';
import { TYPE_AND_SAVE_AS_UTF_8, TYPE_CELL_AGAIN, brokenEncoding, invisibleInCell } from './texts.js';

/**
 * Cleans one cell: Unicode NFC, outer blanks off, runs of blanks (also no-break ones) to one space. Refuses
 * characters that no spreadsheet shows and text that has been through the wrong encoding on its way here.
 */
export function cleanCell(
  raw: string,
  encoding: Encoding,
): { ok: true; text: string } | { ok: false; complaint: Complaint } {
  const complaint = complain(raw, encoding);
  if (complaint) return { ok: false, complaint };
  return { ok: true, text: raw.normalize('NFC').trim().replace(/\s+/gu, ' ') };
}

function complain(raw: string, encoding: Encoding): Complaint | null {
  if (/[\uFFFD\p{Surrogate}]/u.test(raw)) return badEncoding('\uFFFD');
  if (encoding === 'windows-1252') {
    const odd = UNLIKELY_IN_WINDOWS_1252.exec(raw);
    if (odd) return badEncoding(odd[0]);
  }
  const control = INVISIBLE.exec(raw);
  if (control) return invisibleCharacter(control[0].codePointAt(0) ?? 0);
  if (MOJIBAKE.test(raw)) return badEncoding(raw.slice(0, 40));
  return null;
}

/** Controls, line breaks, direction overrides and zero-width characters: they hide what a name really is. */
const INVISIBLE = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * What Windows-1252 gives for bytes that Norwegian, Sámi or other names never hold: the five undefined ones (C1
 * controls), signs, `ÿ` (byte FF), and what a torn UTF-8 letter looks like (Ã, Â, low quotes). A file that needs them
 * can be saved as UTF-8.
 */
const UNLIKELY_IN_WINDOWS_1252 = /[\u0080-\u009FÃÂ‚„ƒ†‡ˆ‰‹›¡¢¤¥¦¨©ª¬®¯±¶·¸¹²³¿×÷ÿ˜™]/u;

/**
 * UTF-8 read as Windows-1252 and saved again: `ø` has become `Ã¸`, a no-break space `Â` and another, `–` `â€“`. No
 * Norwegian text holds Ã or Â before such a sign.
 */
const MOJIBAKE = /Ã[\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]|â€./u;

function badEncoding(shown: string): Complaint {
  return {
    code: 'ENCODING',
    message: brokenEncoding(shown),
    remedy: TYPE_AND_SAVE_AS_UTF_8,
  };
}

function invisibleCharacter(code: number): Complaint {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'CONTROL_CHARACTER',
    message: invisibleInCell(name),
    remedy: TYPE_CELL_AGAIN,
  };
}
