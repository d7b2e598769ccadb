/** The templates of the contract package, their outputs, and user templates that replace ours. @module */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NormalContract } from "../normalise/index.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import {
  CONTRACT_PROPERTIES,
  contractProperties,
  generatorDocument,
  generatorTags,
  OPERATION_EXTENSIONS,
  PARAMETER_EXTENSIONS,
} from "./generator-document.ts";
import { runGenerator } from "./openapi-generator.ts";

/** Our own templates. */
const TEMPLATES = join(import.meta.dirname, "../../../templates/contract");

/** The templates that are printed once per group, and their output folders. */
const PER_GROUP = { "operations.mustache": "operations", "handlers.mustache": "handlers" } as const;
/** The templates that are printed once, and their output files. */
const ONCE = {
  "operations-index.mustache": "operations/index.ts",
  "handlers-index.mustache": "handlers/index.ts",
  "calls.mustache": "calls.ts",
  "overrides.mustache": "overrides.ts",
  "contract.mustache": "contract.ts",
  "index.mustache": "index.ts",
} as const;
const NAMES = [...Object.keys(PER_GROUP), ...Object.keys(ONCE)];
const KNOWN_EXTENSIONS = new Set<string>([...OPERATION_EXTENSIONS, ...PARAMETER_EXTENSIONS, ...CONTRACT_PROPERTIES]);

/**
 * Reads our templates, and replaces some with those of another folder.
 *
 * @param folder a folder with templates of the same names. Default: none
 * @returns the text of each template by its file name
 * @throws CliError for a missing folder, a file name that is not one of our templates, or an unknown `x-` name:
 * openapi-generator prints nothing for both and reports success
 */
export function readTemplates(folder?: string): Record<string, string> {
  const ours = NAMES.map((name) => [name, readFileSync(join(TEMPLATES, name), "utf8")]);
  const users = folder === undefined ? [] : userTemplates(folder);
  for (const [name, text, path] of users) refuseUnknownExtensions(text, path ?? name);
  return Object.fromEntries([...ours, ...users]) as Record<string, string>;
}

function userTemplates(folder: string): [name: string, text: string, path: string][] {
  if (!existsSync(folder)) throw new CliError(`${folder} does not exist; --templates names a folder of templates`);
  return readdirSync(folder).map((name) => {
    const path = join(folder, name);
    if (!NAMES.includes(name))
      throw new CliError(`${path} replaces no template of templates/contract; there are ${NAMES.join(", ")}`);
    return [name, readFileSync(path, "utf8"), path];
  });
}

/** @throws CliError with file and line */
function refuseUnknownExtensions(text: string, path: string): void {
  for (const [index, line] of text.split("\n").entries()) {
    for (const [, tag = ""] of line.matchAll(/\{\{\{?[#^/&]?\s*([^{}\s]+)\s*\}?\}\}/g)) {
      const name = tag.split(".").find((step) => step.startsWith("x-"));
      if (name === undefined || KNOWN_EXTENSIONS.has(name)) continue;
      throw new CliError(
        `${path}:${index + 1}: there is no value for {{${tag}}}; templates/contract/README.md lists the x- names`,
      );
    }
  }
}

/**
 * Prints the templates for each contract with openapi-generator, all contracts in one Java process.
 *
 * @returns for each contract, the text of each file by its path
 * @throws CliError with the generator's message if it fails
 */
export async function emitTemplates(
  contracts: readonly NormalContract[],
  templates: Readonly<Record<string, string>> = readTemplates(),
): Promise<Record<string, string>[]> {
  const inputs = contracts.map((contract) => ({
    document: generatorDocument(contract),
    files: fileMap(),
    additionalProperties: contractProperties(contract),
    supporting: Object.values(ONCE).map(flat),
  }));
  // openapi-generator would print its own template of this name. An empty one prints nothing.
  const all = { ...templates, "apis.mustache": "" };
  return runGenerator(inputs, all, (out, index) => collect(contracts[index] as NormalContract, out));
}

function fileMap(): Record<string, object> {
  const perGroup = Object.entries(PER_GROUP).map(([template, name]) => [
    template,
    { templateType: "API", destinationFilename: `.${name}.ts` },
  ]);
  const once = Object.entries(ONCE).map(([template, file]) => [
    template,
    { templateType: "SupportingFiles", destinationFilename: flat(file) },
  ]);
  return Object.fromEntries([...perGroup, ...once]);
}

function collect({ operations }: NormalContract, out: string): Record<string, string> {
  const once = Object.values(ONCE).map((file) => [file, readFileSync(join(out, flat(file)), "utf8")]);
  const tags = generatorTags(operations.map(({ group }) => group));
  const perGroup = [...tags].flatMap(([group, tag]) =>
    Object.values(PER_GROUP).map((folder) => {
      const printed = join(out, "apis", `${tag}Api.${folder}.ts`);
      return [`${folder}/${group.file}.ts`, readFileSync(printed, "utf8")];
    }),
  );
  return Object.fromEntries([...once, ...perGroup]);
}

/** openapi-generator writes supporting files into one folder. */
function flat(file: string): string {
  return file.replaceAll("/", "__");
}
