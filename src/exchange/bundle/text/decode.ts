import { isUtf8 } from 'node:buffer';
import type { Complaint } from '../faults.js';
import { fromWindows1252 } from './windows-1252.js';
import { SAVED_AS_UTF_16, SAVE_AS_UTF_8 } from './texts.js';

export type Encoding = 'utf-8' | 'windows-1252';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly complaint: Complaint };

/**
 * Bytes → text. UTF-8 (with or without byte order mark) or Windows-1252, which is what Norwegian spreadsheets save.
 *
 * The danger is a UTF-8 file with a few broken bytes: read as Windows-1252 it would pass, with every `ø` turned to
 * `Ã¸`. So a file that is not UTF-8 but holds at least as many whole multi-byte characters as broken bytes is read
 * as UTF-8, and its broken bytes become U+FFFD, which `characters.ts` refuses at their row and column. The five
 * bytes that Windows-1252 leaves undefined (81 8D 8F 90 9D) become C1 controls and are refused in the same place.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (looksLikeUtf16(bytes)) return { ok: false, complaint: utf16 };
  if (isUtf8(bytes)) return { ok: true, text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  const { whole, broken } = countMultiByte(bytes);
  if (whole < broken) return { ok: true, text: fromWindows1252(bytes), encoding: 'windows-1252' };
  return { ok: true, text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
}

const utf16: Complaint = {
  code: 'ENCODING',
  message: SAVED_AS_UTF_16,
  remedy: SAVE_AS_UTF_8,
};

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 1000); // without a byte order mark, every other byte of plain text is zero
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return head.length >= 4 && zeros > head.length * 0.3;
}

/** Whole multi-byte UTF-8 characters, and bytes above 7F that belong to none. */
function countMultiByte(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes[i]);
    const isWhole = length > 1 && isUtf8(bytes.subarray(i, i + length)) && i + length <= bytes.length;
    if (isWhole) whole++;
    else if (bytes[i] >= 0x80) broken++;
    i += isWhole ? length : 1;
  }
  return { whole, broken };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  if (lead >= 0xc2) return 2;
  return 1;
}
