import ts from 'typescript';
import { tablesNamedIn, UNKNOWN } from './sql-tables.js';

/** A file of the project; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Which slice each table, view and entity belongs to. */
export interface Owners {
  readonly tables: ReadonlyMap<string, string>;
  /** Views that a slice lets others read (`views` of its tables.ts). */
  readonly views: ReadonlyMap<string, string>;
  /** By class. */
  readonly entities: ReadonlyMap<string, { readonly table: string; readonly slice: string }>;
  /** Slices that a slice imports, and those that these import, and so on: all that is below it. */
  readonly below: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A place that reaches into another slice's rows. */
export interface Offence {
  readonly file: string;
  readonly line: number;
  /** The table, view or entity; null where it cannot be seen in the source which one it is. */
  readonly table: string | null;
  /** Null where the table is unknown. */
  readonly owner: string | null;
  /** What is wrong there, and what would be right. */
  readonly advice: string;
}

/** Generic code that is handed an entity, and finds the table's name by it. */
const GENERIC = new Set(['database', 'jobs']);
/** Joins every slice's entities for the data source. */
const ROOT = 'src/entities.ts';

/** Reading methods of TypeORM's EntityManager: the one use of another slice's entity class. */
const READS = /^(find(By|One|OneBy|OneOrFail|OneByOrFail|AndCount|AndCountBy)?|count(By)?|exists(By)?)$/;
/** Methods that take an entity's or a table's name as text. */
const TAKES_NAME =
  /^(find\w*|count\w*|exists\w*|insert|update|upsert|delete|softDelete|restore|increment|decrement|clear|create|from|addFrom|into|relation|createQueryBuilder|getRepository|getTreeRepository|getMetadata|(inner|left)Join\w*)$/;
/** Methods that write instances, which do not show whose they are unless the class is named too. */
const WRITES_INSTANCES = /^(save|remove|softRemove|recover)$/;

export const sliceOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/**
 * @param sources all of src
 * @throws where a table has two owners
 */
export function ownersIn(sources: readonly SourceFile[]): Owners {
  const tables = new Map<string, string>();
  const views = new Map<string, string>();
  const entities = new Map<string, { table: string; slice: string }>();
  const imports = new Map<string, Set<string>>();
  const own = (relations: Map<string, string>, name: string, path: string): void => {
    if (tables.has(name) || views.has(name)) throw new Error(`${path}: ${name} has two owners.`);
    relations.set(name, sliceOf(path));
  };
  for (const source of sources) {
    const slice = sliceOf(source.path);
    for (const target of importsOf(source)) {
      const known = imports.get(slice) ?? new Set();
      imports.set(slice, known.add(sliceOf(target)));
    }
    if (source.text.includes('@Entity(')) {
      for (const { table, name } of entitiesIn(parse(source))) {
        own(tables, table, source.path);
        entities.set(name, { table, slice });
      }
    }
    if (/^src\/[^/]+\/tables\.ts$/.test(source.path)) {
      const declared = declaredIn(parse(source));
      for (const name of declared.tables) own(tables, name, source.path);
      for (const name of declared.views) own(views, name, source.path);
    }
  }
  // Folders without rows are no step between two slices: graphql gathers the refusal codes of all of them.
  const slices = new Set([...tables.values(), ...views.values()]);
  return { tables, views, entities, below: closureOf(imports, slices) };
}

function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => targetOf(path, fileName))
    .filter((target) => sliceOf(target) !== '' && sliceOf(target) !== sliceOf(path));
}

/** The file that a relative import means, from the project's root. */
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function closureOf(
  direct: ReadonlyMap<string, ReadonlySet<string>>,
  slices: ReadonlySet<string>,
): Map<string, Set<string>> {
  const closure = new Map<string, Set<string>>();
  for (const slice of slices) {
    const reached = new Set<string>();
    const visit = (from: string): void => {
      for (const next of direct.get(from) ?? []) {
        if (reached.has(next) || !slices.has(next)) continue;
        reached.add(next);
        visit(next);
      }
    };
    visit(slice);
    closure.set(slice, reached);
  }
  return closure;
}

function entitiesIn(file: ts.SourceFile): { table: string; name: string }[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isClassDeclaration(statement) || !statement.name) return [];
    const name = statement.name.text;
    return (ts.getDecorators(statement) ?? []).flatMap(({ expression }) =>
      ts.isCallExpression(expression) &&
      expression.expression.getText() === 'Entity' &&
      ts.isStringLiteral(expression.arguments[0])
        ? [{ table: expression.arguments[0].text, name }]
        : [],
    );
  });
}

/** `tables` and `views` of a slice's tables.ts. */
function declaredIn(file: ts.SourceFile): { tables: string[]; views: string[] } {
  const declared = { tables: [] as string[], views: [] as string[] };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const list = declared[node.name.getText() as keyof typeof declared] as string[] | undefined;
      if (list === undefined) throw new Error(`${file.fileName}: only tables and views are declared here.`);
      const strings = (each: ts.Node): void => {
        if (ts.isStringLiteral(each)) list.push(each.text);
        else ts.forEachChild(each, strings);
      };
      strings(node.initializer);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return declared;
}

/** Everything by which a file reaches into another slice's rows, in the order of its lines. */
export function offencesIn(source: SourceFile, owners: Owners): Offence[] {
  if (source.path === ROOT) return [];
  return new Scan(source, owners).run();
}

/** How a file calls another slice's entity class. */
interface Foreign {
  readonly entity: string;
  readonly slice: string;
}

class Scan {
  private readonly file: ts.SourceFile;
  private readonly slice: string;
  private readonly offences: Offence[] = [];
  /** Another slice's entity classes by their name in this file. */
  private readonly classes = new Map<string, Foreign>();
  /** Other slices by the name under which all of their exports are imported. */
  private readonly namespaces = new Map<string, string>();
  /** Texts that constants of the file stand for. */
  private readonly constants = new Map<string, ts.Expression>();
  /** Names of this file that are an EntityManager. */
  private readonly managers = new Set(['manager']);

  constructor(
    private readonly source: SourceFile,
    private readonly owners: Owners,
  ) {
    this.file = parse(source);
    this.slice = sliceOf(source.path);
  }

  run(): Offence[] {
    this.file.statements.filter(ts.isImportDeclaration).forEach((each) => this.readImport(each));
    this.readDeclarations(this.file);
    this.visit(this.file);
    return this.offences.sort((a, b) => a.line - b.line);
  }

  private readImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): void {
    if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
    const slice = this.sliceImported(moduleSpecifier);
    const bindings = importClause.namedBindings;
    if (slice === null || !bindings) return;
    if (ts.isNamespaceImport(bindings)) {
      this.namespaces.set(bindings.name.text, slice);
      return;
    }
    for (const { name, propertyName, isTypeOnly } of bindings.elements) {
      const entity = (propertyName ?? name).text;
      if (entity === 'entities' && !isTypeOnly)
        this.offend(name.getStart(this.file), entity, slice, 'takes all of another slice’s entities');
      if (!isTypeOnly && this.isEntityOf(entity, slice)) this.classes.set(name.text, { entity, slice });
    }
  }

  /** The slice of an import, where it is another one than the file's own. */
  private sliceImported(specifier: ts.Expression): string | null {
    if (!ts.isStringLiteral(specifier)) return null;
    const slice = sliceOf(targetOf(this.source.path, specifier.text));
    return slice === '' || slice === this.slice ? null : slice;
  }

  private isEntityOf(name: string, slice: string): boolean {
    return this.owners.entities.get(name)?.slice === slice;
  }

  private readDeclarations(node: ts.Node): void {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name)) {
      const { initializer, type } = node;
      if (ts.isVariableDeclaration(node) && initializer && isText(initializer))
        this.constants.set(node.name.text, initializer);
      if (type?.getText() === 'EntityManager' || (initializer && this.isManager(initializer)))
        this.managers.add(node.name.text);
    }
    ts.forEachChild(node, (child) => {
      this.readDeclarations(child);
    });
  }

  private isManager(node: ts.Expression): boolean {
    if (ts.isIdentifier(node)) return this.managers.has(node.text);
    if (ts.isPropertyAccessExpression(node)) return node.name.text === 'manager';
    return ts.isCallExpression(node) && node.expression.getText() === 'currentManager';
  }

  private visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isTypeNode(node)) {
      if (ts.isExpressionWithTypeArguments(node)) this.visit(node.expression); // extends
      return;
    }
    if (ts.isExportDeclaration(node)) this.checkReExport(node);
    else if (ts.isExpression(node) && isText(node)) this.checkText(node);
    else {
      if (ts.isIdentifier(node)) this.checkIdentifier(node);
      if (ts.isPropertyAccessExpression(node)) this.checkMember(node);
      if (ts.isCallExpression(node)) this.checkCall(node);
      ts.forEachChild(node, (child) => {
        this.visit(child);
      });
    }
  }

  private checkReExport({ exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration): void {
    const slice = moduleSpecifier ? this.sliceImported(moduleSpecifier) : null;
    if (slice === null || isTypeOnly) return;
    if (!exportClause || ts.isNamespaceExport(exportClause)) {
      const has = [...this.owners.entities].find(([, owner]) => owner.slice === slice);
      if (has)
        this.offend(moduleSpecifier!.getStart(this.file), has[0], slice, 'passes all of another slice on');
      return;
    }
    for (const { name, propertyName, isTypeOnly: isType } of exportClause.elements) {
      const entity = (propertyName ?? name).text;
      if (!isType && this.isEntityOf(entity, slice))
        this.offend(
          name.getStart(this.file),
          entity,
          slice,
          'passes an entity class on as if it were its own',
        );
    }
  }

  private checkIdentifier(node: ts.Identifier): void {
    const foreign = this.classes.get(node.text);
    if (!foreign || isMemberName(node) || isRead(node)) return;
    this.offend(
      node.getStart(this.file),
      foreign.entity,
      foreign.slice,
      'writes, joins or hands on the entity',
    );
  }

  private checkMember(node: ts.PropertyAccessExpression): void {
    if (!ts.isIdentifier(node.expression)) return;
    const slice = this.namespaces.get(node.expression.text);
    if (slice === undefined || !this.isEntityOf(node.name.text, slice) || isRead(node)) return;
    this.offend(node.getStart(this.file), node.name.text, slice, 'writes, joins or hands on the entity');
  }

  private checkCall(call: ts.CallExpression): void {
    const { expression: callee } = call;
    if (callee.kind === ts.SyntaxKind.ImportKeyword && call.arguments.length > 0) {
      const slice = this.sliceImported(call.arguments[0]);
      const has = [...this.owners.entities].find(([, owner]) => owner.slice === slice);
      if (slice !== null && has && this.slice !== '')
        this.offend(
          call.getStart(this.file),
          has[0],
          slice,
          'imports another slice where it cannot be seen what is used of it',
        );
      return;
    }
    if (!ts.isPropertyAccessExpression(callee) || call.arguments.length === 0) return;
    const [first] = call.arguments;
    const method = callee.name.text;
    if (WRITES_INSTANCES.test(method) && this.isManager(callee.expression)) {
      const named = ts.isIdentifier(first) && this.owners.entities.get(first.text)?.slice === this.slice;
      if (!named && !this.classes.has(first.getText()) && !GENERIC.has(this.slice))
        this.unclear(
          call.getStart(this.file),
          `\`${method}\` does not show whose row it writes: name the class, ${method}(Entity, row)`,
        );
    }
    if (!TAKES_NAME.test(method) || !ts.isStringLiteralLike(first)) return;
    const owner = this.owners.entities.get(first.text);
    const writes = !READS.test(method) && !/Join/.test(method) && method !== 'from';
    if (owner && owner.slice !== this.slice)
      this.offend(first.getStart(this.file), first.text, owner.slice, 'names the entity');
    else this.checkName(first.getStart(this.file), first.text, writes);
  }

  /** A text, with its constants put in: a statement or a part of one, or a table's name by itself. */
  private checkText(node: ts.Expression): void {
    const { text, placeOf } = this.wholeText(node);
    const isRun = isStatement(node);
    if (isRun || STATEMENT.test(text) || KEYWORD.test(text)) {
      for (const { name, writes, offset } of tablesNamedIn(text)) {
        if (name !== null) this.checkName(placeOf(offset), name, writes);
        else if (!GENERIC.has(this.slice) && (isRun || WHOLE_STATEMENT.test(text)))
          this.unclear(
            placeOf(offset),
            'the table is put together when the statement runs: write its name, or hand the entity to src/database',
          );
      }
    } else if (text.includes('_')) {
      // A name that is no word of the language is a table's wherever it stands: as an argument, in a list.
      this.checkName(node.getStart(this.file), text, false);
    }
  }

  private checkName(place: number, name: string, writes: boolean): void {
    const owner = this.owners.tables.get(name);
    if (owner !== undefined && owner !== this.slice) this.offend(place, name, owner, 'names the table');
    const exporter = this.owners.views.get(name);
    if (exporter === undefined || exporter === this.slice) return;
    if (writes) this.offend(place, name, exporter, 'writes to the view');
    else if (this.owners.below.get(exporter)?.has(this.slice))
      this.offend(place, name, exporter, 'reads a view of a slice above its own');
  }

  /** What a string expression says, constants of the file put in; and where in the file each part of it stands. */
  private wholeText(node: ts.Expression): { text: string; placeOf: (offset: number) => number } {
    const parts: { node: ts.Node; text: string }[] = [];
    const add = (each: ts.Expression, seen: ReadonlySet<string>): void => {
      if (ts.isStringLiteralLike(each)) parts.push({ node: each, text: each.text });
      else if (ts.isTemplateExpression(each)) {
        parts.push({ node: each.head, text: each.head.text });
        for (const { expression, literal } of each.templateSpans) {
          add(expression, seen);
          parts.push({ node: literal, text: literal.text });
        }
      } else if (isConcatenation(each)) {
        add(each.left, seen);
        add(each.right, seen);
      } else if (ts.isParenthesizedExpression(each)) add(each.expression, seen);
      else {
        const constant =
          ts.isIdentifier(each) && !seen.has(each.text) ? this.constants.get(each.text) : undefined;
        if (constant) add(constant, new Set([...seen, each.getText()]));
        else {
          parts.push({ node: each, text: UNKNOWN });
          this.visit(each);
        }
      }
    };
    add(node, new Set());
    const placeOf = (offset: number): number => {
      let start = 0;
      for (const part of parts) {
        if (offset < start + part.text.length) return part.node.getStart(this.file) + 1 + offset - start;
        start += part.text.length;
      }
      return node.getStart(this.file);
    };
    return { text: parts.map(({ text }) => text).join(''), placeOf };
  }

  private offend(place: number, table: string, owner: string, what: string): void {
    this.add(place, {
      table,
      owner,
      advice:
        `${this.slice || 'this file'} ${what}, and ${table} is ${owner}'s: ` +
        `call a function that src/${owner}/index.ts exports, or read a view of src/${owner}/tables.ts from above`,
    });
  }

  private unclear(place: number, advice: string): void {
    this.add(place, { table: null, owner: null, advice });
  }

  private add(place: number, offence: Omit<Offence, 'file' | 'line'>): void {
    const line = this.file.getLineAndCharacterOfPosition(place).line + 1;
    const isKnown = this.offences.some((known) => known.line === line && known.table === offence.table);
    if (!isKnown) this.offences.push({ file: this.source.path, line, ...offence });
  }
}

/** In capitals, as statements are written here. */
const KEYWORD = /\b(SELECT|INSERT INTO|DELETE FROM|UPDATE|JOIN|FROM|USING|TRUNCATE|TABLE|LOCK|COPY|MERGE)\b/;
const STATEMENT = /^\s*(select|insert|update|delete|with|merge|truncate)\b/i;
const WHOLE_STATEMENT = /\b(SELECT|INSERT INTO|DELETE FROM)\b|\bUPDATE\b[\s\S]*\bSET\b/;

const isConcatenation = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
  (isText(node.left) || isText(node.right));

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || isConcatenation(node);

/** Given to a method that runs SQL, whatever it looks like. */
const isStatement = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) &&
  node.parent.arguments[0] === node &&
  ts.isPropertyAccessExpression(node.parent.expression) &&
  node.parent.expression.name.text === 'query';

/** `x.Name`, `{ Name: … }`: the name of a member is no use of the class. */
const isMemberName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
};

/** `manager.find(Entity, …)` and its like. */
const isRead = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) &&
  node.parent.arguments[0] === node &&
  ts.isPropertyAccessExpression(node.parent.expression) &&
  READS.test(node.parent.expression.name.text);
