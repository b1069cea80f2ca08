/** A place in a statement where a relation is named. */
export interface NamedTable {
  /** Lower case, without its schema; null where it is put together when the statement runs. */
  readonly name: string | null;
  /** Whether the statement writes to it. */
  readonly writes: boolean;
  /** Of the name in the statement's text. */
  readonly offset: number;
}

/** Stands for a part of a statement's text that is known only when it runs. */
export const UNKNOWN = '\u0000';

interface Token {
  readonly kind: 'word' | 'mark' | 'value' | 'unknown';
  readonly text: string;
  readonly offset: number;
}

const TOKEN = new RegExp(
  [
    String.raw`(?<skip>\s+|--[^\n]*|/\*[\s\S]*?\*/)`,
    String.raw`(?<value>'(?:[^']|'')*'|::?\s*[A-Za-z_]\w*|\$\d+|\d+(?:\.\d+)?)`,
    String.raw`(?<quoted>"(?:[^"]|"")*")`,
    `(?<unknown>[\\w$]*${UNKNOWN}[\\w$${UNKNOWN}]*)`,
    String.raw`(?<word>[A-Za-z_ÆØÅæøå][\w$]*)`,
    String.raw`(?<mark>[\s\S])`,
  ].join('|'),
  'gy',
);

/** Words after which a relation is named; those of `LISTS` take several with commas between. */
const BEFORE = new Set(['from', 'join', 'into', 'update', 'using', 'table', 'truncate', 'lock', 'copy']);
const LISTS = new Set(['from', 'using', 'table', 'truncate', 'lock']);
const MODIFIERS = new Set(['only', 'lateral', 'table', 'if', 'exists', 'not']);
/** `extract(epoch FROM …)` and the like name no relation. */
const FROM_IN_CALLS = new Set(['extract', 'trim', 'substring', 'overlay', 'position']);
/** `FOR UPDATE`, `DO UPDATE SET`, `IS DISTINCT FROM`, `CREATE INDEX … USING gist`. */
const NOT_AFTER: Readonly<Partial<Record<string, readonly string[]>>> = {
  update: ['for', 'key', 'do', 'on', 'before', 'after', 'or'],
  from: ['distinct'],
};
/** What may stand after a relation's name, and so is no alias of it. */
const AFTER_NAME = new Set(
  [
    'where',
    'join',
    'left',
    'right',
    'inner',
    'cross',
    'full',
    'natural',
    'on',
    'using',
    'group',
    'order',
  ].concat([
    'limit',
    'union',
    'set',
    'values',
    'select',
    'returning',
    'for',
    'having',
    'window',
    'default',
    'except',
  ]),
);

/**
 * The relations that a statement, or a part of one, names: after FROM, JOIN, INTO, UPDATE, USING, TABLE and the like, in
 * subqueries too, in any case, quoted or with a schema. Functions in such places are none.
 */
export function tablesNamedIn(sql: string): NamedTable[] {
  const tokens = tokensOf(sql);
  const found: NamedTable[] = [];
  const calls: string[] = [];
  tokens.forEach((token, i) => {
    const before = wordAt(tokens, i - 1);
    if (token.text === '(') calls.push(before);
    else if (token.text === ')') calls.pop();
    const keyword = wordAt(tokens, i);
    if (!BEFORE.has(keyword) || NOT_AFTER[keyword]?.includes(before)) return;
    if (keyword === 'from' && FROM_IN_CALLS.has(calls.at(-1) ?? '')) return;
    // COPY and LOCK are common words; in a statement they come first.
    if ((keyword === 'copy' || keyword === 'lock') && i > 0) return;
    const writes = keyword !== 'join' && keyword !== 'using' && (keyword !== 'from' || before === 'delete');
    let at = i + 1;
    for (;;) {
      while (MODIFIERS.has(wordAt(tokens, at))) at++;
      const name = nameAt(tokens, at);
      if (name) {
        const isCall = tokens.at(name.after)?.text === '(' && keyword !== 'into' && name.name !== null;
        if (!isCall) found.push({ name: name.name, writes, offset: tokens[at].offset });
        at = isCall ? afterParenthesis(tokens, name.after) : name.after;
      } else if (at < tokens.length && tokens[at].text === '(') {
        at = afterParenthesis(tokens, at);
      } else {
        if (at >= tokens.length && keyword !== 'table')
          found.push({ name: null, writes, offset: sql.length });
        return;
      }
      if (!LISTS.has(keyword)) return;
      at = afterAlias(tokens, at);
      if (at >= tokens.length || tokens[at].text !== ',') return;
      at++;
    }
  });
  return found;
}

function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups, index, 0: text } of sql.matchAll(TOKEN)) {
    if (groups?.['skip'] !== undefined) continue;
    if (groups?.['quoted'] !== undefined)
      tokens.push({ kind: 'word', text: text.slice(1, -1), offset: index + 1 });
    else {
      const kind = (['value', 'unknown', 'word'] as const).find((each) => groups?.[each] !== undefined);
      tokens.push({ kind: kind ?? 'mark', text, offset: index });
    }
  }
  return tokens;
}

const wordAt = (tokens: readonly Token[], at: number): string =>
  at >= 0 && at < tokens.length && tokens[at].kind === 'word' ? tokens[at].text.toLowerCase() : '';

/** `name`, `schema.name`, or what is put together when the statement runs. */
function nameAt(tokens: readonly Token[], at: number): { name: string | null; after: number } | null {
  if (at >= tokens.length) return null;
  if (tokens[at].kind === 'unknown') return { name: null, after: at + 1 };
  if (tokens[at].kind !== 'word' || BEFORE.has(wordAt(tokens, at)) || AFTER_NAME.has(wordAt(tokens, at)))
    return null;
  if (tokens.at(at + 1)?.text === '.') return nameAt(tokens, at + 2);
  return { name: tokens[at].text.toLowerCase(), after: at + 1 };
}

function afterParenthesis(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    if (tokens[i].text === '(') depth++;
    else if (tokens[i].text === ')' && --depth === 0) return i + 1;
  }
  return tokens.length;
}

/** Past `AS alias (columns)`, or a part of it. */
function afterAlias(tokens: readonly Token[], at: number): number {
  let next = at;
  for (const word of ['with', 'ordinality', 'as']) if (wordAt(tokens, next) === word) next++;
  if (
    wordAt(tokens, next) !== '' &&
    !AFTER_NAME.has(wordAt(tokens, next)) &&
    !BEFORE.has(wordAt(tokens, next))
  )
    next++;
  return tokens.at(next)?.text === '(' ? afterParenthesis(tokens, next) : next;
}
