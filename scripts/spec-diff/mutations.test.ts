/** Changes the real contract at random locations, and expects a report of each change to the wire. @module */
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRandom, type Random } from "@provider-connectivity/conformance-cases/testing/generate";
import { bundledDocument } from "../regenerate/bundle.ts";
import { operationsOf, type Document } from "../regenerate/document.ts";
import { visitObjects } from "../regenerate/visit-objects.ts";
import { canonical } from "./canonical.ts";
import { diffDocuments } from "./diff.ts";

type Keywords = Record<string, unknown>;

/** `test:long generator` takes more. */
const RUNS = process.env["PROVIDER_LONG"] === undefined ? 30 : 300;
/** Together they use every keyword and every kind of composition of the contract. */
const OPERATIONS = new Set([
  "getRateByAccountAndPairId",
  "createQuote",
  "createBlockchainWithdrawal",
  "getCollateralAccountLinks",
]);
const contract = only(await bundledDocument(join(import.meta.dirname, "../../spec/0.5.1/openapi.yaml")));

const KEYWORDS = ["type", "enum", "properties", "oneOf", "allOf", "anyOf"];
const CHANGES: readonly ((schema: Keywords, random: Random) => void)[] = [
  (schema) => (schema["type"] = schema["type"] === "string" ? "integer" : "string"),
  (schema) => (schema["enum"] = Array.isArray(schema["enum"]) ? schema["enum"].slice(1) : ["only this"]),
  (schema) => (schema["pattern"] = schema["pattern"] === "x" ? "y" : "x"),
  (schema) => (schema["format"] = schema["format"] === "date" ? "email" : "date"),
  (schema) => (schema["maximum"] = Number(schema["maximum"] ?? 10) + 1),
  (schema) => (schema["default"] = "another"),
  (schema) => (schema["required"] = Array.isArray(schema["required"]) ? schema["required"].slice(1) : ["more"]),
  (schema) => (schema["properties"] = { ...(schema["properties"] as object | undefined), more: { type: "string" } }),
  (schema, random) => drop(schema["properties"], random),
  (schema, random) => drop(schema["oneOf"] ?? schema["allOf"] ?? schema["anyOf"], random),
];

test("finds no changes between equal documents", () => {
  expect(diffDocuments(contract, structuredClone(contract))).toEqual([]);
});

test(`reports each of ${RUNS} random changes to the wire, in both directions`, () => {
  const random = createRandom(20_261_121);
  let changed = 0;
  for (let run = 0; run < RUNS; run++) {
    const { document, mutation } = mutated(random);
    if (textOf(document) === textOf(contract)) continue;
    changed++;
    const found = [diffDocuments(contract, document), diffDocuments(document, contract)].map(
      (changes) => changes.length,
    );
    expect(found, mutation).not.toContain(0);
  }
  expect(changed).toBeGreaterThan(RUNS / 2);
});

function mutated(random: Random): { document: Document; mutation: string } {
  const document = structuredClone(contract);
  const schemas: Keywords[] = [];
  const collect = (object: Keywords): void => {
    if (KEYWORDS.some((keyword) => keyword in object)) schemas.push(object);
  };
  visitObjects(document.paths, collect);
  visitObjects(document.components, collect);
  const schema = random.pick(schemas);
  const before = JSON.stringify(schema);
  random.pick(CHANGES)(schema, random);
  return { document, mutation: `${before} → ${JSON.stringify(schema)}` };
}

function drop(container: unknown, random: Random): void {
  if (typeof container !== "object" || container === null) return;
  const key = random.pick(Object.keys(container));
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete (container as Keywords)[key];
}

/** The wire of all operations, with references resolved. */
function textOf(document: Document): string {
  return canonical({ value: document.paths, pointer: "#/paths", document });
}

/** The document with a few of its operations, and their components. */
function only(document: Document): Document {
  const kept = operationsOf(document).filter(({ operation }) => OPERATIONS.has(operation.operationId ?? ""));
  const paths = Object.fromEntries(kept.map(({ path, method, operation }) => [path, { [method]: operation }]));
  const components: Record<string, Record<string, unknown>> = {};
  const collect = (value: unknown): void => {
    for (const [, kind = "", name = ""] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      if (components[kind]?.[name] !== undefined) continue;
      const component = document.components?.[kind]?.[name];
      components[kind] = { ...components[kind], [name]: component };
      collect(component);
    }
  };
  collect(paths);
  return { ...document, paths, components };
}
