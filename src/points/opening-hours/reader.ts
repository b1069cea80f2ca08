import type { Refusal, Text } from '../../shared/failures.js';
import { type OpeningHoursCode, refused, type Token, type TokenKind, tokensOf } from './tokens.js';
import { belongsHere, doesNotFit, TEXT_ENDS_TOO_EARLY, within } from './texts.js';

/** Goes through the tokens of one text, looking one or two ahead. */
export class Reader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(readonly text: string) {
    this.tokens = tokensOf(text);
  }

  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.next + ahead, this.tokens.length - 1)];
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== 'END') this.next++;
    return token;
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'SYMBOL' && token.text === symbol;
  }

  /** Takes the sign if it is next, and says whether it was. */
  skipSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.take();
    return true;
  }

  is(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead).kind === kind;
  }

  /** The next word in lower case, or null where no word is next. */
  word(ahead = 0): string | null {
    const token = this.peek(ahead);
    return token.kind === 'WORD' ? token.text.toLowerCase() : null;
  }

  /** @throws Refusal when the next token is not a whole number between the two, both included */
  takeNumber(least: number, most: number, what: Text): number {
    const token = this.peek();
    const value = token.kind === 'NUMBER' ? Number(token.text) : NaN;
    if (!(value >= least && value <= most)) throw this.expected(within(what, least, most));
    this.take();
    return value;
  }

  expected(what: Text): Refusal {
    const { text } = this.peek();
    return this.refused(
      'OPENING_HOURS_EXPECTED',
      text === '' ? TEXT_ENDS_TOO_EARLY : doesNotFit(text),
      belongsHere(what),
    );
  }

  /** A refusal at the next token, or at the one given. */
  refused(code: OpeningHoursCode, message: Text, remedy: Text, token: Token = this.peek()): Refusal {
    return refused(this.text, token.at, code, message, remedy);
  }
}
