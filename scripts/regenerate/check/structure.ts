import { dirname } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import { FolderResolver } from "../bundle.ts";
import { createLocator, pointerSteps } from "../places.ts";
import { CliError } from "@provider-connectivity/cli-kit";

/**
 * Runs a step on untrusted documents. After an unexpected error, lets the linter find the first part of a document that violates
 * the structure of OpenAPI, which is the usual reason.
 *
 * @throws CliError with file and line instead of an unexpected error; the error itself if the structure is valid
 */
export async function explainingStructure<T>(files: readonly string[], run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof CliError) throw error;
    for (const file of files) {
      const message = await structuralFault(file);
      if (message !== undefined) throw new CliError(message, { cause: error });
    }
    throw error;
  }
}

async function structuralFault(file: string): Promise<string | undefined> {
  const config = await createConfig({ rules: { struct: "error" } });
  const problems = await lint({ ref: file, config, externalRefResolver: new FolderResolver(dirname(file)) });
  const first = problems.find(({ ruleId }) => ruleId === "struct");
  const place = first?.location[0];
  if (first === undefined || place === undefined) return undefined;
  const at = createLocator(place.source.absoluteRef, dirname(file))(pointerSteps(place.pointer ?? ""));
  return `${at}: ${first.message.replace(/\n[^]*/, "")} (${place.pointer ?? "#/"})`;
}
