/** Completes a code block with the imports and values that its page does not show. @module */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterBlock } from "./after-block.ts";
import type { CodeBlock } from "./find-blocks.ts";

const EXPORTS = join(import.meta.dirname, "../../check-packages/exports");
const GIVEN = join(import.meta.dirname, "testing/given");

/** Names of other libraries, which a page need not import. */
const LIBRARIES: Readonly<Record<string, string>> = {
  assert: 'import { assert } from "vitest";',
  express: 'import express from "express";',
  expect: 'import { expect } from "vitest";',
  fastify: 'import fastify from "fastify";',
  Hono: 'import { Hono } from "hono";',
  NestFactory: 'import { NestFactory } from "@nestjs/core";',
  Pool: 'import { Pool } from "pg";',
  setupServer: 'import { setupServer } from "msw/node";',
  test: 'import { test } from "vitest";',
};

/**
 * The block as a module of a folder next to this file. A name that the block uses and does not declare comes from the values of
 * its page, from the values of all pages, from another library, or from the kit.
 */
export function completeBlock({ page, code: shown, ...block }: CodeBlock, kit: ReadonlyMap<string, string>): string {
  const given = pageModule(page);
  const code = `${shown}\n${afterBlock({ ...block, page, code: shown })}`;
  const ofPage = existsSync(join(GIVEN, given)) ? importsFrom(given) : new Map<string, string>();
  const sources = [ofPage, importsFrom("settings.ts"), new Map(Object.entries(LIBRARIES)), kit];
  const lines = undeclaredIn(code).flatMap((name) => sources.find((names) => names.has(name))?.get(name) ?? []);
  // The import also runs the preparations of the module, such as creating a withdrawal.
  if (existsSync(join(GIVEN, given))) lines.unshift(`import "../given/${given}";`);
  return `${lines.join("\n")}\n${code}\nexport {};`;
}

/** The module with the values of a page: `docs/embedding.md` has `given/docs-embedding.ts`. */
function pageModule(page: string): string {
  return `${page.replace(/(\/README)?\.md$/, "").replaceAll("/", "-")}.ts`;
}

/** The import of each name that a module exports. */
function importsFrom(file: string): ReadonlyMap<string, string> {
  const source = parse(readFileSync(join(GIVEN, file), "utf8"));
  const names = source.statements.flatMap((statement): [string, boolean][] => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.map(({ name }) => [name.text, statement.isTypeOnly]);
    if (!ts.canHaveModifiers(statement) || ts.getModifiers(statement)?.[0]?.kind !== ts.SyntaxKind.ExportKeyword)
      return [];
    if (!ts.isVariableStatement(statement)) return [[(statement as ts.FunctionDeclaration).name?.text ?? "", false]];
    return statement.declarationList.declarations.flatMap(({ name }) =>
      boundBy(name).map((text): [string, boolean] => [text, false]),
    );
  });
  return new Map(
    names.map(([name, isType]) => [name, `import ${isType ? "type " : ""}{ ${name} } from "../given/${file}";`]),
  );
}

/** The names that a block uses and does not declare. */
function undeclaredIn(code: string): readonly string[] {
  const [used, declared] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isName = "name" in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
      const isRenamed = "propertyName" in parent && parent.propertyName === node;
      if (!isName && !isRenamed) used.add(node.text);
      else if (isName && !ts.isPropertyAccessExpression(parent) && !ts.isPropertyAssignment(parent))
        declared.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return [...used].filter((name) => !declared.has(name));
}

function boundBy(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element.name) : []));
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("block.ts", code, ts.ScriptTarget.Latest, true);
}

/** The import of each public name of the kit. Main entries win over subpaths. */
export function kitNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const file of readdirSync(EXPORTS)) {
    const owner = `@provider-connectivity/${file.replace(/\.txt$/, "")}`;
    let entry = "";
    for (const line of readFileSync(join(EXPORTS, file), "utf8").split("\n")) {
      if (!line.startsWith(" ")) entry = line.trim();
      else if (!/control-v1|platform-v1|forced|0\.4\.1|0\.5\.1|validators|json/.test(entry)) {
        const [, type, name = ""] = /^(type )?(\w+)/.exec(line.trim()) ?? [];
        const keyword = type === undefined ? "import" : "import type";
        if (entry === "." || !names.has(name))
          names.set(name, `${keyword} { ${name} } from "${owner}${entry.slice(1)}";`);
      }
    }
  }
  return names;
}
