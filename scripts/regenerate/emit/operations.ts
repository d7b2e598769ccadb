import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Group } from "../normalise/groups.ts";
import type { NormalContract } from "../normalise/index.ts";
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
 * Has openapi-generator print our templates over the normalised operations of each contract.
 *
 * @returns for each contract, the text of each file by its path
 * @throws Problem with the generator's own words when it fails
 */
export async function emitOperations(contracts: readonly NormalContract[]): Promise<Record<string, string>[]> {
  const inputs = contracts.map((contract) => ({
    document: skeleton(contract),
    files: fileMap(),
    additionalProperties: properties(contract),
    supporting: Object.values(ONCE).map(flat),
  }));
  return generate(inputs, (out, index) => collect(contracts[index] as NormalContract, out));
}

/**
 * Paths and operations only: the templates print what the normalising step decided and need no schema. The
 * generator bends names that it does not like, so it sees none but its own.
 */
function skeleton(contract: NormalContract): object {
  const paths: Record<string, object> = {};
  for (const [index, operation] of contract.operations.entries()) {
    paths[`/${index}`] = {
      get: {
        operationId: `operation${index}`,
        tags: [groupTag(contract, operation.group)],
        "x-kit": operation,
        responses: { "200": { description: "" } },
      },
    };
  }
  return { openapi: "3.0.0", info: { title: "contract", version: "1" }, paths };
}

/** The name under which the generator knows a group. */
function groupTag(contract: NormalContract, group: Group): string {
  return `Group${groupsOf(contract).findIndex(({ tag }) => tag === group.tag)}`;
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
  const { info } = contract.document;
  return {
    kitTitle: JSON.stringify(String(info.title)),
    kitVersion: JSON.stringify(String(info.version)),
    kitSecurityHeaders: JSON.stringify(contract.conventions.securityHeaders),
    kitPagination: JSON.stringify(contract.conventions.pagination),
    kitIdempotencyProperty: JSON.stringify(contract.conventions.idempotencyProperty),
    kitErrors: JSON.stringify(contract.conventions.errors),
    kitComponents: JSON.stringify(contract.components),
    kitComponentType: unionType(contract.components.names),
    kitAlwaysType: unionType(contract.components.always),
    kitGroups: groupsOf(contract),
    kitRoutes: contract.operations,
  };
}

function collect(contract: NormalContract, out: string): Record<string, string> {
  const once = Object.values(ONCE).map((file) => [file, readFileSync(join(out, flat(file)), "utf8")]);
  const perTag = groupsOf(contract).flatMap((group) =>
    Object.values(PER_TAG).map((folder) => {
      const printed = join(out, "apis", `${groupTag(contract, group)}Api.${folder}.ts`);
      return [`${folder}/${group.file}.ts`, readFileSync(printed, "utf8")];
    }),
  );
  return Object.fromEntries([...once, ...perTag]);
}

/** The groups in the order of their operations. */
function groupsOf({ operations }: NormalContract): Group[] {
  return [...new Map(operations.map(({ group }) => [group.tag, group])).values()];
}

function unionType(names: string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ") || "never";
}

/** The generator writes supporting files into one folder. */
function flat(file: string): string {
  return file.replaceAll("/", "__");
}
