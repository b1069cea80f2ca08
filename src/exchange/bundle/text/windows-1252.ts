/**
 * Windows-1252 by its own table (WHATWG Encoding, index windows-1252): Node 20's `TextDecoder` reads the name as
 * Latin-1, which turns `–`, `€` and curly quotes into control characters. The five undefined bytes stay C1 controls.
 */
const HIGH =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ' +
  Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('');

export function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => HIGH[character.charCodeAt(0) - 128]);
}
