// Reads TypeScript sources as data: declarations with their comments, constants with their values.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const parsed = new Map();

/** A source file, parsed. */
export function sourceOf(path) {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  parsed.set(path, source);
  return source;
}

/** The JSDoc comment of a declaration as one paragraph; empty without one. */
export function commentOf(node) {
  const [last] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const text = ts.getTextOfJSDocComment(last?.comment) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** The interfaces and type aliases of a file by name, in their order. */
export function typesIn(path) {
  const types = new Map();
  let group = '';
  for (const statement of sourceOf(path).statements) {
    group = headingBefore(statement) ?? group;
    if (ts.isInterfaceDeclaration(statement))
      types.set(statement.name.text, interfaceOf(statement, path, group));
    if (ts.isTypeAliasDeclaration(statement)) types.set(statement.name.text, aliasOf(statement, path, group));
  }
  return types;
}

/** A `// heading` above a declaration, as the files of commands and events have it; null for none. */
function headingBefore(statement) {
  const text = statement.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const lines = comments.filter(({ kind }) => kind === ts.SyntaxKind.SingleLineCommentTrivia);
  return lines.length === 1 ? text.slice(lines[0].pos + 2, lines[0].end).trim() : null;
}

function interfaceOf(node, path, group) {
  const parents = (node.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map((type) => type.getText()),
  );
  const fields = node.members.map((member) => ({
    name: `${member.name.getText()}${member.questionToken === undefined ? '' : '?'}`,
    type: typeText(member.type),
    comment: commentOf(member),
  }));
  return { name: node.name.text, path, group, comment: commentOf(node), parents, fields, alias: null };
}

function aliasOf(node, path, group) {
  const { type } = node;
  const alias = {
    text: typeText(type),
    source: node
      .getText()
      .replace(/^export /, '')
      .replace(/\breadonly /g, ''),
    parts: ts.isUnionTypeNode(type) ? type.types.map(typeText) : [],
  };
  return { name: node.name.text, path, group, comment: commentOf(node), parents: [], fields: [], alias };
}

/** A type as it is written, on one line and without `readonly`, which says nothing about what is sent. */
function typeText(type) {
  return type
    .getText()
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/\breadonly /g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '')
    .replace(/; \}/g, ' }')
    .trim();
}

/** The value of a constant of a file: numbers, texts, lists and objects of them, other constants of the file. */
export function valueIn(path, name) {
  const declaration = constantsIn(path).get(name);
  if (declaration === undefined)
    throw new Error(`${path} has no constant ${name}: tell the script where it is now`);
  return valueOf(declaration.initializer, path);
}

/** The comment of a constant of a file. */
export function commentIn(path, name) {
  const declaration = constantsIn(path).get(name);
  return declaration === undefined ? '' : commentOf(declaration.parent.parent);
}

/** The names of the constants of a file, in their order. */
export function namesIn(path) {
  return [...constantsIn(path).keys()];
}

function constantsIn(path) {
  const statements = sourceOf(path).statements.filter(ts.isVariableStatement);
  const declarations = statements.flatMap((statement) => [...statement.declarationList.declarations]);
  return new Map(declarations.map((declaration) => [declaration.name.getText(), declaration]));
}

function valueOf(node, path) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return valueOf(node.expression, path);
  }
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isIdentifier(node)) {
    const from = constantsIn(path).has(node.text) ? undefined : importsIn(path).get(node.text);
    return valueIn(from === undefined ? path : join(dirname(path), from), node.text);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => valueOf(element, path));
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.map((property) => [property.name.text, valueOf(property.initializer, path)]),
    );
  }
  if (ts.isBinaryExpression(node)) {
    const [a, b] = [valueOf(node.left, path), valueOf(node.right, path)];
    if (node.operatorToken.kind === ts.SyntaxKind.AsteriskToken) return a * b;
    if (node.operatorToken.kind === ts.SyntaxKind.PlusToken) return a + b;
  }
  throw new Error(`${path}: ${node.getText()} is no plain value`);
}

/** The names that a file imports, each with the file that it comes from, as it is written there. */
function importsIn(path) {
  return new Map(
    sourceOf(path)
      .statements.filter(ts.isImportDeclaration)
      .flatMap((statement) => {
        const from = statement.moduleSpecifier.text.replace(/\.js$/, '.ts');
        const bindings = statement.importClause?.namedBindings;
        return bindings === undefined ? [] : bindings.elements.map(({ name }) => [name.text, from]);
      }),
  );
}

/** The function that `decide` calls for each kind of command, as what its comment says. */
export function decisionsIn(path) {
  const source = sourceOf(path);
  const imported = importsIn(path);
  const decisions = new Map();
  const visit = (node) => {
    if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression)) {
      const call = node.statements.find(ts.isReturnStatement)?.expression;
      const name = call?.expression?.getText();
      const file = new URL(imported.get(name), `file:///${path}`).pathname.slice(1);
      const made = sourceOf(file).statements.find(
        (one) => ts.isFunctionDeclaration(one) && one.name?.text === name,
      );
      decisions.set(node.expression.text, made === undefined ? '' : commentOf(made));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return decisions;
}

/** The routes of a controller. */
export function routesIn(path) {
  const METHODS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);
  const controller = sourceOf(path).statements.find(
    (statement) => ts.isClassDeclaration(statement) && decoratorsOf(statement).has('Controller'),
  );
  const base = decoratorsOf(controller).get('Controller')[0] ?? '';
  return controller.members.filter(ts.isMethodDeclaration).flatMap((method) => {
    const decorators = decoratorsOf(method);
    const verb = [...decorators.keys()].find((name) => METHODS.has(name));
    if (verb === undefined) return [];
    const body = method.parameters.find((parameter) => decoratorsOf(parameter).has('Body'));
    const status = Number(decorators.get('HttpCode')?.[0] ?? (verb === 'Post' ? 201 : 200));
    return [
      {
        verb: verb.toUpperCase(),
        path: `/${[base, decorators.get(verb)[0]].filter((part) => part).join('/')}`,
        isOpen: decorators.has('Open') || decoratorsOf(controller).has('Open'),
        body: body?.type?.getText() ?? null,
        answer: answerOf(method, status),
        status,
      },
    ];
  });
}

/** What a route answers: a type, a kind of document, or null for nothing. */
function answerOf(method, status) {
  const document = /\.type\('([^;']+)/.exec(method.getText());
  if (document !== null) return document[1];
  return status === 204 ? null : typeText(method.type).replace(/^Promise<(.*)>$/, '$1');
}

/** The interface that each class of a file implements. */
export function implementedIn(path) {
  const classes = sourceOf(path).statements.filter(ts.isClassDeclaration);
  return new Map(
    classes.flatMap(({ name, heritageClauses = [] }) => {
      const clause = heritageClauses.find(({ token }) => token === ts.SyntaxKind.ImplementsKeyword);
      return clause === undefined ? [] : [[name.text, clause.types[0].getText()]];
    }),
  );
}

/** The decorators of a node by name, with their arguments as texts. */
function decoratorsOf(node) {
  return new Map(
    (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) => {
      const call = ts.isCallExpression(expression) ? expression : null;
      const name = (call?.expression ?? expression).getText();
      return [
        name,
        (call?.arguments ?? []).map((one) => (ts.isStringLiteral(one) ? one.text : one.getText())),
      ];
    }),
  );
}
