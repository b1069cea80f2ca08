import type { Refusal, Text } from '../../shared/failures.js';
import { type PointsFaultCode, PointsRefusal } from '../refusals.js';
import { atCharacter, unknownSign, WRITE_LIKE_EXAMPLE, writeInstead } from './texts.js';

export type TokenKind = 'WORD' | 'NUMBER' | 'TIME' | 'ALWAYS' | 'COMMENT' | 'SYMBOL' | 'END';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it starts in the whole text, counted from 0. */
  readonly at: number;
}

export type OpeningHoursCode = Extract<PointsFaultCode, `OPENING_HOURS_${string}`>;

const TOKEN =
  /(?<ALWAYS>24\/7)|(?<TIME>\d{1,2}:\d{2}(?!\d))|(?<NUMBER>\d+)|(?<WORD>\p{L}+)|(?<COMMENT>"[^"]*")|(?<SYMBOL>\|\||[;,\-:[\]+/])/uy;
const KINDS = ['ALWAYS', 'TIME', 'NUMBER', 'WORD', 'COMMENT', 'SYMBOL'] as const;

/** What people write instead of the characters that the syntax knows. */
const MENDED: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '.': ':',
  '&': ',',
  '"': '"…"',
};

/** Cuts the text into words, numbers, times and signs, and ends with a token END. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text[at])) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    const kind = KINDS.find((name) => groups?.[name] !== undefined);
    if (!groups || !kind) throw unknownCharacter(text, at);
    tokens.push({ kind, text: groups[kind], at });
    at += groups[kind].length;
  }
  tokens.push({ kind: 'END', text: '', at });
  return tokens;
}

function unknownCharacter(text: string, at: number): Refusal {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const mended = MENDED[character] as string | undefined;
  return refused(
    text,
    at,
    'OPENING_HOURS_CHARACTER',
    unknownSign(character),
    mended === undefined ? WRITE_LIKE_EXAMPLE : writeInstead(mended),
  );
}

/** The refusal of opening hours at one place of their text. */
export function refused(
  text: string,
  at: number,
  code: OpeningHoursCode,
  message: Text,
  remedy: Text,
): Refusal {
  return PointsRefusal.of({
    code,
    where: `${text.slice(0, at)}▸${text.slice(at)}`,
    message: atCharacter(message, at + 1),
    remedy,
  });
}
