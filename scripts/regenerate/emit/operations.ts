import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NormalContract, NormalOperation } from "../normalise/index.ts";
import { SECURITY_HEADERS } from "../normalise/conventions.ts";
import { typeIdentifier } from "../normalise/names.ts";
import { Problem } from "../problem.ts";
import { generate } from "./generator.ts";

/** The templates that are printed once per tag, and the folder that each fills. */
const PER_TAG = { "operations.mustache": "operations", "handlers.mustache": "handlers" } as const;
/** The templates that are printed once, and the file that each makes. */
const ONCE = {
  "operations-index.mustache": "operations/index.ts",
  "handlers-index.mustache": "handlers/index.ts",
  "calls.mustache": "calls.ts",
  "overrides.mustache": "overrides.ts",
  "contract.mustache": "contract.ts",
  "index.mustache": "index.ts",
} as const;

/**
 * Has openapi-generator print our templates over the normalised operations.
 *
 * @returns the text of each file by its path
 * @throws Problem with the generator's own words when it fails
 */
export async function emitOperations(contract: NormalContract): Promise<Record<string, string>> {
  const input = {
    document: skeleton(contract),
    files: fileMap(),
    additionalProperties: properties(contract),
    supporting: Object.values(ONCE).map(flat),
  };
  return generate(input, (out) => collect(contract, out));
}

/** Paths and operations only: the templates print what the normalising step decided and need no schema. */
function skeleton({ document, operations }: NormalContract): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const item = (paths[operation.path] ??= {});
    item[operation.method] = {
      operationId: operation.name,
      tags: [groupName(operation)],
      "x-kit": { ...operation, group: groupName(operation) },
      responses: { "200": { description: "" } },
    };
  }
  return { openapi: "3.0.0", info: { title: document.info.title, version: document.info.version }, paths };
}

function fileMap(): Record<string, object> {
  const perTag = Object.entries(PER_TAG).map(([template, name]) => [
    template,
    { templateType: "API", destinationFilename: `.${name}.ts` },
  ]);
  const once = Object.entries(ONCE).map(([template, file]) => [
    template,
    { templateType: "SupportingFiles", destinationFilename: flat(file) },
  ]);
  return Object.fromEntries([...perTag, ...once]);
}

/** What the templates print beside the operations. */
function properties(contract: NormalContract): object {
  const groups = groupsOf(contract);
  return {
    kitTitle: JSON.stringify(contract.document.info.title),
    kitVersion: JSON.stringify(contract.document.info.version),
    kitSecurityHeaders: JSON.stringify(SECURITY_HEADERS),
    kitComponents: JSON.stringify(contract.components),
    kitComponentType: unionType(contract.components.names),
    kitAlwaysType: unionType(contract.components.always),
    kitGroups: groups,
    kitHandlerGroups: groups.filter(({ handlers }) => handlers),
    kitRoutes: contract.operations.map(({ name, operationId, validators }) => ({
      name,
      key: JSON.stringify(operationId),
      validators,
    })),
  };
}

function collect(contract: NormalContract, out: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const file of Object.values(ONCE)) files[file] = readFileSync(join(out, flat(file)), "utf8");
  const printed = readdirSync(join(out, "apis"));
  for (const { name, file } of groupsOf(contract)) {
    for (const folder of Object.values(PER_TAG)) {
      const found = printed.find((entry) => entry.toLowerCase() === `${name}Api.${folder}.ts`.toLowerCase());
      if (found === undefined) throw new Problem(`openapi-generator printed no ${folder} for the tag ${name}`);
      files[`${folder}/${file}.ts`] = readFileSync(join(out, "apis", found), "utf8");
    }
  }
  return files;
}

/** The tags that own operations, with the file that each gets. */
function groupsOf(contract: NormalContract): { name: string; file: string; handlers: boolean }[] {
  return [...new Set(contract.operations.map(groupName))].map((name) => ({
    name,
    file: kebab(name),
    handlers: contract.operations.some((operation) => groupName(operation) === name && operation.handler),
  }));
}

function unionType(names: string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ") || "never";
}

function groupName(operation: NormalOperation): string {
  return typeIdentifier(operation.owner);
}

function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}

/** The generator writes supporting files into one folder. */
function flat(file: string): string {
  return file.replaceAll("/", "__");
}
