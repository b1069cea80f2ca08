// The lint rule `doserute/true-throws`: a `@throws` names a class that the function, or one that it calls, throws, and
// after it such codes only as they throw it with.
import ts from 'typescript';

const CODE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      nameless: 'Name the class that is thrown first: `@throws Refusal NOT_FOUND for …`.',
      untrue: 'Nothing here throws {{ name }}.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    return {
      Program(node) {
        for (const { position, messageId, name } of untrueThrows(program, esTreeNodeToTSNodeMap.get(node))) {
          context.report({ loc: context.sourceCode.getLocFromIndex(position), messageId, data: { name } });
        }
      },
    };
  },
};

/** @returns what is wrong with the file's `@throws`: where, and what they name in vain */
export function untrueThrows(program, file) {
  const reading = readingOf(program);
  const faults = [];
  const visit = (node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text === 'throws' && tag.parent.parent === node)
        faults.push(...faultsOf(tag, node, reading));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

function faultsOf(tag, node, reading) {
  const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
  const fault = (messageId, name) => ({ position: tag.getStart(), messageId, name });
  const { classes, codes } = reading.namedIn(text);
  if (!reading.isErrorName(text.match(/^\w*/)[0])) return [fault('nameless')];
  const declaration = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  if (!hasBody(declaration)) return []; // an interface: its implementations are checked
  const thrown = reading.thrownBy(declaration);
  return [
    ...classes.filter((name) => reading.errorNames.has(name) && !thrown.classes.has(name)),
    ...codes.filter((code) => !thrown.codes.has(code)),
  ].map((name) => fault('untrue', name));
}

const hasBody = (declaration) =>
  'body' in declaration ? declaration.body !== undefined : declaration.initializer !== undefined;

const readings = new WeakMap();

function readingOf(program) {
  let reading = readings.get(program);
  if (!reading) readings.set(program, (reading = new Reading(program)));
  return reading;
}

/** What the functions of a program throw, as far as names tell: conditions are not read. */
class Reading {
  direct = new Map();

  constructor(program) {
    this.checker = program.getTypeChecker();
    this.own = new Set(
      program.getSourceFiles().filter((file) => !/node_modules|\.d\.ts$/.test(file.fileName)),
    );
    const classes = [...this.own].flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
    this.errorNames = new Set(
      classes
        .filter((each) => this.isError(this.checker.getTypeAtLocation(each)))
        .map(({ name }) => name?.text),
    );
  }

  /** Of classes outside the program nothing is known but that their names end so. */
  isErrorName(word) {
    return word.endsWith('Error') || this.errorNames.has(word);
  }

  namedIn(text) {
    return {
      classes: [...text.matchAll(/\b[A-Z]\w+\b/g)]
        .map(([word]) => word)
        .filter((word) => this.isErrorName(word)),
      codes: [...text.matchAll(CODE)].map(([word]) => word),
    };
  }

  /** Names of classes and codes, by way of all that is called. */
  thrownBy(declaration) {
    const classes = new Set();
    const codes = new Set();
    const seen = new Set([declaration]);
    for (const each of seen) {
      let direct = this.direct.get(each);
      if (!direct) this.direct.set(each, (direct = this.read(each)));
      for (const name of direct.classes) classes.add(name);
      for (const code of direct.codes) codes.add(code);
      for (const next of direct.mentioned) seen.add(next);
    }
    return { classes, codes };
  }

  read(declaration) {
    const found = { classes: [], codes: [], mentioned: [] };
    if (!hasBody(declaration) && !ts.isClassDeclaration(declaration)) {
      const contract = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === 'throws');
      const named = this.namedIn(contract.map(({ comment }) => ts.getTextOfJSDocComment(comment)).join(' '));
      return { ...found, ...named };
    }
    const visit = (node) => {
      if (ts.isTypeNode(node)) return;
      if (ts.isStringLiteral(node) && !isCompared(node)) found.codes.push(node.text);
      if (ts.isNewExpression(node) || this.isFactoryCall(node))
        found.classes.push(...this.errorsIn(this.checker.getTypeAtLocation(node)));
      if (ts.isIdentifier(node)) found.mentioned.push(...this.declarationsOf(node));
      ts.forEachChild(node, visit);
    };
    const parts = ts.isClassDeclaration(declaration)
      ? declaration.members.filter(ts.isConstructorDeclaration)
      : [declaration];
    for (const part of parts) ts.forEachChild(part, visit);
    return found;
  }

  /** `NotFound.of(…)`: a static method of an error's class, which makes one of it. */
  isFactoryCall(node) {
    return (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ts.isIdentifier(node.expression.expression) &&
      this.errorNames.has(node.expression.expression.text)
    );
  }

  /** Functions, constants and classes of our own that a name stands for. */
  declarationsOf(name) {
    let symbol = this.checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    return (symbol?.declarations ?? []).filter(
      (each) =>
        this.own.has(each.getSourceFile()) &&
        (ts.isFunctionLike(each) ||
          ts.isVariableDeclaration(each) ||
          ts.isPropertyDeclaration(each) ||
          ts.isPropertyAssignment(each) ||
          ts.isClassDeclaration(each)),
    );
  }

  /** The name of an error's class and of those that it extends; none for what is no error. */
  errorsIn(type) {
    if (!this.isError(type)) return [];
    return [type.symbol?.name, ...(type.getBaseTypes?.() ?? []).flatMap((base) => this.errorsIn(base))];
  }

  isError(type) {
    return type.getProperty('stack') !== undefined;
  }
}

const isCompared = ({ parent }) =>
  ts.isCaseClause(parent) ||
  (ts.isBinaryExpression(parent) &&
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      parent.operatorToken.kind,
    ));
