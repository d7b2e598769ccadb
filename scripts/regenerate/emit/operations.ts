import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { NormalContract, NormalOperation } from "../normalise/index.ts";
import { SECURITY_HEADERS } from "../normalise/conventions.ts";
import { typeIdentifier } from "../normalise/names.ts";
import { Problem, reasonOf } from "../problem.ts";

const TEMPLATES = join(import.meta.dirname, "../../../templates/contract");
const GENERATOR = createRequire(import.meta.url).resolve("@openapitools/openapi-generator-cli/main.js");
/** Where the pinned version of the generator's jar stands (`openapitools.json`). */
const PIN = join(import.meta.dirname, "../..");

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
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  try {
    writeFileSync(join(folder, "document.json"), JSON.stringify(skeleton(contract)));
    writeFileSync(join(folder, "config.json"), JSON.stringify(configuration(contract, folder)));
    await run(folder);
    return collect(contract, join(folder, "out"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Paths and operations only: the templates print what the normalising step decided and need no schema. */
function skeleton(contract: NormalContract): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of contract.operations) {
    const item = (paths[operation.path] ??= {});
    item[operation.method] = {
      operationId: operation.name,
      tags: [groupName(operation)],
      "x-kit": { ...operation, group: groupName(operation) },
      responses: { "200": { description: "" } },
    };
  }
  return { openapi: "3.0.0", info: { title: contract.document.info.title, version: contract.document.info.version }, paths };
}

function configuration(contract: NormalContract, folder: string): object {
  const groups = groupsOf(contract);
  return {
    generatorName: "typescript-fetch",
    inputSpec: join(folder, "document.json"),
    outputDir: join(folder, "out"),
    templateDir: TEMPLATES,
    files: {
      ...Object.fromEntries(
        Object.entries(PER_TAG).map(([template, name]) => [template, { templateType: "API", destinationFilename: `.${name}.ts` }]),
      ),
      ...Object.fromEntries(
        Object.entries(ONCE).map(([template, file]) => [template, { templateType: "SupportingFiles", destinationFilename: flat(file) }]),
      ),
    },
    additionalProperties: {
      kitTitle: JSON.stringify(contract.document.info.title),
      kitVersion: JSON.stringify(contract.document.info.version),
      kitSecurityHeaders: JSON.stringify(SECURITY_HEADERS),
      kitComponents: JSON.stringify(contract.components),
      kitComponentType: unionType(contract.components.names),
      kitAlwaysType: unionType(contract.components.always),
      kitGroups: groups,
      kitHandlerGroups: groups.filter(({ handlers }) => handlers),
      kitRoutes: contract.operations.map(({ name, operationId, validators }) => ({ name, key: JSON.stringify(operationId), validators })),
    },
  };
}

async function run(folder: string): Promise<void> {
  mkdirSync(join(folder, "out"));
  const supporting = Object.values(ONCE).map(flat).join(":");
  const selection = `apis,apiDocs=false,apiTests=false,supportingFiles=${supporting}`;
  const argv = [GENERATOR, "generate", "-c", join(folder, "config.json"), "--skip-validate-spec", "--global-property", selection];
  try {
    await promisify(execFile)(process.execPath, argv, { cwd: PIN, env: generatorEnvironment(), maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stderr = "", stdout = "" } = error as { stderr?: string; stdout?: string };
    throw new Problem(`openapi-generator failed: ${(stderr || stdout || reasonOf(error)).trim().split("\n").slice(0, 12).join("\n")}`);
  }
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

/** The generator looks for its pin in PWD or INIT_CWD before its working folder. */
function generatorEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PWD: PIN, INIT_CWD: PIN };
}
