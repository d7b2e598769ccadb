import { _, Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { transformSync } from "esbuild";
import { fullFormats } from "@provider-connectivity/core/validation";
import type { NormalContract } from "../normalise/index.ts";
import type { Schema } from "../document.ts";
import { Problem, reasonOf } from "../problem.ts";

/** Keywords that annotate and never reject; left out so that the emitted module holds only what it runs. */
const ANNOTATIONS = new Set(["description", "title", "example", "examples", "externalDocs", "deprecated", "xml", "readOnly", "writeOnly", "discriminator"]);
const ROOT = "contract";

/**
 * Compiles every schema that requests, parameters and responses need into one plain ES module, and the
 * declarations beside it. Formats and helpers come from core.
 *
 * @throws Problem naming the schema that Ajv cannot compile
 */
export function emitValidators(contract: NormalContract): { "validators.js": string; "validators.d.ts": string } {
  const ajv = new Ajv({
    strict: false,
    allErrors: false,
    formats: fullFormats,
    logger: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addSchema({ $id: ROOT, components: { schemas: withoutAnnotations(contract.document.components?.["schemas"] ?? {}, true) } });
  const ids: Record<string, string> = {};
  for (const [name, schema] of contract.schemas) {
    ids[name] = addSchema(ajv, name, schema);
  }
  return { "validators.js": plainModule(standalone.default(ajv, ids)), "validators.d.ts": declarations(Object.keys(ids)) };
}

/** Registers one schema and returns the id under which standalone code finds it. */
function addSchema(ajv: Ajv, name: string, schema: Schema): string {
  try {
    if (schema.$ref !== undefined) {
      const id = `${ROOT}${schema.$ref}`;
      if (ajv.getSchema(id) === undefined) throw new Error(`${schema.$ref} leads nowhere`);
      return id;
    }
    ajv.addSchema({ ...(rooted(withoutAnnotations(schema)) as object), $id: name });
    ajv.getSchema(name);
    return name;
  } catch (error) {
    throw new Problem(`no validator can be made of the schema ${name}: ${reasonOf(error)}`);
  }
}

/** Makes local references lead into the registered document. */
function rooted(value: unknown): unknown {
  return mapObjects(value, (key, member) => (key === "$ref" && typeof member === "string" ? `${ROOT}${member}` : member));
}

/** A copy of schemas without annotations; a property that is named like one stays. */
function withoutAnnotations(value: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isPropertyMap || (!ANNOTATIONS.has(key) && !key.startsWith("x-")))
      .map(([key, member]) => [key, key === "enum" ? member : withoutAnnotations(member, key === "properties" && !isPropertyMap)]),
  );
}

function mapObjects(value: unknown, change: (key: string, member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapObjects(change(key, member), change)]));
}

/** Turns what Ajv emits into a module without `require`, without side effects, importing only core. */
function plainModule(code: string): string {
  const body = code
    .replace(/^"use strict";/, "")
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "ucs2length")
    .replaceAll(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, "equal")
    .replaceAll(/= new RegExp\(/g, "= /* @__PURE__ */ new RegExp(");
  if (/\brequire\(|\beval\(|new Function/.test(body)) {
    throw new Problem("Ajv emitted a call that plain ES modules do not have; teach emit/validators.ts to rewrite it");
  }
  const used = ["equal", "ucs2length"].filter((name) => new RegExp(`= ${name};`).test(body));
  const imports = [...used, ...(/\bformats[.[]/.test(body) ? ["fullFormats as formats"] : [])];
  const head = imports.length === 0 ? "" : `import { ${imports.join(", ")} } from "@provider-connectivity/core/validation";\n`;
  return head + withoutUnused(body);
}

/** Ajv emits a constant for every schema, whether the code reads it or not. */
function withoutUnused(code: string): string {
  return transformSync(code, { format: "esm", treeShaking: true, target: "es2023" }).code;
}

function declarations(names: string[]): string {
  const lines = names.map((name) => `export const ${name}: Validate;`);
  return ['import type { Validate } from "@provider-connectivity/core";', "", ...lines, ""].join("\n");
}
