/** What the reference accepts, the types accept: valid bodies of every operation are compiled as literals. @module */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createRandom, dereference, sample } from "@provider-connectivity/conformance-cases/generate";
import { operationsOf, type Document, type Json, type Schema } from "../regenerate/document.ts";
import { bodySchema, responseSchemas } from "../regenerate/normalise/schemas.ts";
import { compileReference, createReferenceAjv } from "./ajv.ts";
import { loadGenerated } from "./generated.ts";

const REPOSITORY = join(import.meta.dirname, "../..");
const COMPILER = join(
  dirname(createRequire(join(REPOSITORY, "package.json")).resolve("typescript/package.json")),
  "bin/tsc",
);
/** Samples per schema, of the newest version and of older ones; the invalid ones among them are left out. */
const [SAMPLES, SAMPLES_OF_OLDER] = process.env["PROVIDER_LONG"] === undefined ? [60, 10] : [300, 60];

const versions = await loadGenerated();

test.each(versions)("valid bodies of $version compile", ({ version, isNewest, document }) => {
  const samples = isNewest ? SAMPLES : SAMPLES_OF_OLDER;
  const bodies = [...literalsFor(document, samples)];
  expect(bodies.length).toBeGreaterThan(samples);
  expect(compile(version, bodies)).toBe("");
});

/** `BodyOf<operations["createQuote"]>` with a valid value, for each operation's body and each of its answers. */
function* literalsFor(document: Document, samples: number): Generator<string> {
  const ajv = createReferenceAjv();
  for (const { operation } of operationsOf(document)) {
    const types = `operations[${JSON.stringify(operation.operationId)}]`;
    const body = bodySchema(document, operation);
    if (body !== undefined) yield* literals(`BodyOf<${types}>`, body, samples, document, ajv);
    for (const [status, schema] of responseSchemas(document, operation)) {
      if (!status.startsWith("2")) continue;
      yield* literals(`SuccessOf<${types}>`, schema, samples, document, ajv);
    }
  }
}

function literals(
  type: string,
  schema: Schema,
  samples: number,
  document: Document,
  ajv: ReturnType<typeof createReferenceAjv>,
): string[] {
  const random = createRandom(type.length);
  const valid = compileReference(ajv, document, schema);
  const plain = dereference(document, schema) as Schema;
  const values = Array.from({ length: samples }, (): Json => sample(plain, random)).filter((value) => valid(value));
  return [...new Set(values.map((value) => JSON.stringify(value)))].map((text) => `${type} = ${text};`);
}

/** The compiler's complaints; empty when there are none. */
function compile(version: string, lines: string[]): string {
  const cache = join(import.meta.dirname, "../node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "types-"));
  try {
    const imports = [
      `import type { operations } from "@provider-connectivity/contract/${version}";`,
      'import type { BodyOf, SuccessOf } from "@provider-connectivity/core";',
    ];
    const constants = lines.map((line, index) => `export const value${index}: ${line}`);
    writeFileSync(join(folder, "values.ts"), [...imports, ...constants].join("\n"));
    const options = { noEmit: true, allowImportingTsExtensions: true };
    const tsconfig = {
      extends: join(REPOSITORY, "tsconfig.base.json"),
      compilerOptions: options,
      include: ["values.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    execFileSync(process.execPath, [COMPILER, "-p", folder], { encoding: "utf8" });
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error).slice(0, 4000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
