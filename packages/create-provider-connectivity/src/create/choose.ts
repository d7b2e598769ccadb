import { UsageError } from "@provider-connectivity/cli-kit";
import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import { complete, defaultComponents } from "../components.ts";
import { type Choices, databases } from "../template/render.ts";
import { askComponents, askDatabase, askFolder, askInstall, askName, askSigning } from "./ask.ts";
import type { CreateOptions } from "./command.ts";
import { nameOf, validateName } from "./validate-target.ts";

/** All decisions about a new project. */
export interface Decisions {
  readonly folder: string;
  readonly choices: Choices;
  /** The chosen components, without the required ones. */
  readonly chosen: Choices["components"];
  readonly install: boolean;
}

/**
 * Reads the decisions from the command line and prompts for the rest.
 *
 * @param isInteractive whether a user can be prompted
 * @throws UsageError if the folder is missing and the input is not a terminal, or if the folder's name is not a package name
 */
export async function choose(given: CreateOptions, isInteractive: boolean): Promise<Decisions> {
  if (given.folder === undefined && !isInteractive)
    throw new UsageError("name a folder: create-provider-connectivity my-exchange");
  const ask = <Value>(value: Value | undefined, question: () => Promise<Value>, standard: Value) =>
    value ?? (isInteractive ? question() : standard);
  const folder = given.folder ?? (await askFolder());
  const name = given.name ?? (await nameFor(folder, isInteractive));
  const chosen = await ask(given.components, askComponents, defaultComponents);
  const signingConfiguration = await ask(given.signing, askSigning, defaultSigningConfiguration);
  const database = await ask(given.database, askDatabase, databases[0]);
  const install = await ask(given.install, askInstall, true);
  return { folder, chosen, install, choices: { name, components: complete(chosen), signingConfiguration, database } };
}

async function nameFor(folder: string, isInteractive: boolean): Promise<string> {
  const suggestion = nameOf(folder);
  const reason = validateName(suggestion);
  if (reason === undefined) return suggestion;
  if (isInteractive) return askName(suggestion.toLowerCase().replaceAll(/[^a-z\d]+/g, "-"));
  throw new UsageError(`${reason}. Pass another name with --name.`);
}
