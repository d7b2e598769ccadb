import { _, Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { fullFormats } from "@provider-connectivity/core/validation";
import type { Schema } from "../../document.ts";
import type { NormalContract } from "../../normalise/index.ts";
import type { Locate } from "../../places.ts";
import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { findInvalidSchema } from "./invalid-schema.ts";
import { jsonSchema, jsonSchemas } from "./json-schema.ts";
import { plainModule } from "./module.ts";
import { schemaNodes } from "./schema-nodes.ts";

const ROOT = "contract";

/**
 * Compiles every schema that requests, parameters and responses need into one plain ES module, and the declarations next to it.
 * Formats and helpers come from core. Each validator has its schema, which core's `describeViolation` uses to locate the error
 * of a refused value.
 *
 * @throws CliError with the location of the schema that Ajv cannot compile
 */
export function emitValidators(
  contract: NormalContract,
  locate: Locate,
): { "validators.js": string; "validators.d.ts": string } {
  const ajv = new Ajv({
    strict: false,
    allErrors: false,
    formats: fullFormats,
    logger: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const components = (contract.document.components?.["schemas"] ?? {}) as Record<string, Schema>;
  ajv.addSchema({ $id: ROOT, components: { schemas: jsonSchemas(components) } });
  const ids: Record<string, string> = {};
  for (const [name, schema] of contract.schemas) {
    try {
      ids[name] = addSchema(ajv, name, schema);
    } catch (error) {
      throw refusal(contract, locate, `${name}: ${reasonOf(error)}`);
    }
  }
  return {
    "validators.js": plainModule(withSchemas(standalone.default(ajv, ids), contract)),
    "validators.d.ts": declarations(Object.keys(ids)),
  };
}

/** Attaches the schema to each exported validator, with a call that bundlers drop together with the validator. */
function withSchemas(code: string, { document, schemas }: NormalContract): string {
  const nodes = schemaNodes(document, schemas);
  const exported = code.replaceAll(
    /export const (\w+) = (validate\d+);/g,
    (statement, name: string, validate: string) => {
      const expression = nodes.expressions.get(name);
      if (expression === undefined) throw new Error(`Ajv exported ${name}, which was not requested`);
      return `export const ${name} = /* @__PURE__ */ Object.assign(${validate}, { schema: ${expression} });`;
    },
  );
  return `${nodes.declarations}\n${exported}`;
}

/** Registers one schema and returns its id in standalone code. */
function addSchema(ajv: Ajv, name: string, schema: Schema): string {
  const converted = jsonSchema(schema, ROOT);
  if (converted.$ref === undefined) ajv.addSchema({ ...converted, $id: name });
  const id = converted.$ref ?? name;
  if (ajv.getSchema(id) === undefined) throw new Error(`${schema.$ref ?? name} cannot be resolved`);
  return id;
}

function refusal({ document }: NormalContract, locate: Locate, otherwise: string): CliError {
  const invalid = findInvalidSchema(document);
  const message = invalid === undefined ? otherwise : invalid.reason;
  return new CliError(`${locate(invalid?.steps ?? [])}: no validator can be generated for this schema: ${message}`);
}

function declarations(names: string[]): string {
  const lines = names.map((name) => `export const ${name}: Validate;`);
  return ['import type { Validate } from "@provider-connectivity/core";', "", ...lines, ""].join("\n");
}
