/** Declares every schema and operation separately, so that editors show its name. @module */
import ts from "typescript";
import type { TypeNames } from "../../normalise/exports.ts";

/**
 * Replaces `components["schemas"]["Quote"]` with `Quote` everywhere, and declares `Quote` next to `components`; likewise
 * `CreateQuoteOperation` for the members of `operations`.
 */
export function nameTypes(
  nodes: readonly ts.Node[],
  { schemas: names, operations: operationNames }: TypeNames,
): ts.Node[] {
  const schemas = membersOf(schemasIn(nodes));
  const operations = membersOf(interfaceNamed(nodes, "operations"));
  const declared = [
    ...[...schemas].map(([name, member]) => declare(names.get(name) ?? name, member)),
    ...[...operations].map(([id, member]) => declare(operationNames.get(id) ?? id, member)),
  ];
  const rest = nodes.map((node) => replaceMembers(node, schemas, names, operations, operationNames));
  return [...declared, ...rest].map((node) => referByName(node, names, operationNames));
}

type Members = ReadonlyMap<string, ts.PropertySignature>;

/** `interface Quote { … }` for an object, `type Blockchain = …` for anything else, with its comment. */
function declare(name: string, member: ts.PropertySignature): ts.Node {
  const { factory } = ts;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const { type } = member;
  const node =
    type !== undefined && ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(
          exported,
          name,
          undefined,
          type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword),
        );
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(member));
}

/** Keeps `Quote: Quote` in `components.schemas` and `createQuote: CreateQuoteOperation` in `operations`. */
function replaceMembers(
  node: ts.Node,
  schemas: Members,
  names: ReadonlyMap<string, string>,
  operations: Members,
  operationNames: ReadonlyMap<string, string>,
): ts.Node {
  const replaced = new Map<ts.Node, string>();
  for (const [key, member] of schemas) replaced.set(member, names.get(key) ?? key);
  for (const [key, member] of operations) replaced.set(member, operationNames.get(key) ?? key);
  return rewrite(node, (child) => {
    const name = replaced.get(child);
    if (name === undefined || !ts.isPropertySignature(child)) return undefined;
    return ts.factory.createPropertySignature(
      child.modifiers,
      child.name,
      child.questionToken,
      ts.factory.createTypeReferenceNode(name),
    );
  });
}

function referByName(
  node: ts.Node,
  names: ReadonlyMap<string, string>,
  operationNames: ReadonlyMap<string, string>,
): ts.Node {
  return rewrite(node, (child) => {
    const path = indexPath(child);
    const name =
      path?.[0] === "components" && path[1] === "schemas" && path.length === 3
        ? names.get(path[2] ?? "")
        : path?.[0] === "operations" && path.length === 2
          ? operationNames.get(path[1] ?? "")
          : undefined;
    return name === undefined ? undefined : ts.factory.createTypeReferenceNode(name);
  });
}

/** The steps of `components["schemas"]["Quote"]`. */
function indexPath(node: ts.Node): string[] | undefined {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return [node.typeName.text];
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return undefined;
  const { literal } = node.indexType;
  const before = indexPath(node.objectType);
  return before === undefined || !ts.isStringLiteral(literal) ? undefined : [...before, literal.text];
}

/** A copy in which `change` may replace any node. Replacements are not visited. */
function rewrite(node: ts.Node, change: (node: ts.Node) => ts.Node | undefined): ts.Node {
  const { transformed } = ts.transform(node, [
    (context) => {
      const visit = (child: ts.Node): ts.Node => change(child) ?? ts.visitEachChild(child, visit, context);
      return (root) => ts.visitNode(root, visit);
    },
  ]);
  return transformed[0] ?? node;
}

function interfaceNamed(nodes: readonly ts.Node[], name: string): ts.NodeArray<ts.TypeElement> | undefined {
  return nodes.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === name)?.members;
}

function schemasIn(nodes: readonly ts.Node[]): ts.NodeArray<ts.TypeElement> | undefined {
  const schemas = membersOf(interfaceNamed(nodes, "components")).get("schemas")?.type;
  return schemas !== undefined && ts.isTypeLiteralNode(schemas) ? schemas.members : undefined;
}

function membersOf(elements: ts.NodeArray<ts.TypeElement> | undefined): Members {
  const members = new Map<string, ts.PropertySignature>();
  for (const element of elements ?? []) {
    if (ts.isPropertySignature(element) && "text" in element.name) members.set(element.name.text, element);
  }
  return members;
}
