import type { Refusal } from '../../shared/failures.js';
import { type PointsFaultCode, PointsRefusal } from '../refusals.js';

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
    `Tegnet «${character}» hører ikke hjemme i åpningstider.`,
    `The character "${character}" has no place in opening hours.`,
    mended === undefined ? 'Skriv for eksempel «Mo-Fr 09:00-18:00; PH off».' : `Skriv «${mended}» i stedet.`,
    mended === undefined ? 'Write for example "Mo-Fr 09:00-18:00; PH off".' : `Write "${mended}" instead.`,
  );
}

/** The refusal of opening hours at one place of their text. */
export function refused(
  text: string,
  at: number,
  code: OpeningHoursCode,
  nb: string,
  en: string,
  remedyNb: string,
  remedyEn: string,
): Refusal {
  return PointsRefusal.of({
    code,
    where: `${text.slice(0, at)}▸${text.slice(at)}`,
    message: { nb: `${nb} (tegn ${at + 1})`, en: `${en} (character ${at + 1})` },
    remedy: { nb: remedyNb, en: remedyEn },
  });
}
