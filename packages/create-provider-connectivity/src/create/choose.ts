import { complete } from "../components.ts";
import { Refusal } from "../refusal.ts";
import type { Choices } from "../template/render.ts";
import type { Given } from "./arguments.ts";
import { askComponents, askDatabase, askFolder, askInstall, askName, askSigning } from "./ask.ts";
import { nameOf, refuse, whyNotFolder, whyNotName } from "./check-target.ts";
import { defaults } from "./defaults.ts";

/** Everything that was to be decided. */
export interface Decided {
  readonly folder: string;
  readonly choices: Choices;
  /** What was chosen, before what it needs was added. */
  readonly chosen: Choices["components"];
  readonly install: boolean;
}

/**
 * Takes from the command line what it says and asks for the rest.
 *
 * @param mayAsk whether there is somebody to ask
 * @throws Refusal where the folder or the name cannot be, or nobody can be asked for the folder
 */
export async function choose(given: Given, mayAsk: boolean): Promise<Decided> {
  if (given.folder === undefined && !mayAsk)
    throw new Refusal("name a folder: create-provider-connectivity my-exchange");
  if (given.folder !== undefined) refuse(whyNotFolder(given.folder));
  if (given.name !== undefined) refuse(whyNotName(given.name));
  const folder = given.folder ?? (await askFolder());
  const name = given.name ?? (await nameFor(folder, mayAsk));
  const chosen = given.components ?? (mayAsk ? await askComponents() : defaults.components);
  const signing = given.signing ?? (mayAsk ? await askSigning() : defaults.signing);
  const database = given.database ?? (mayAsk ? await askDatabase() : defaults.database);
  const install = given.install ?? (mayAsk ? await askInstall() : true);
  return { folder, chosen, install, choices: { name, components: complete(chosen), signing, database } };
}

async function nameFor(folder: string, mayAsk: boolean): Promise<string> {
  const suggestion = nameOf(folder);
  const reason = whyNotName(suggestion);
  if (reason === undefined) return suggestion;
  if (mayAsk) return askName(suggestion.toLowerCase().replaceAll(/[^a-z\d]+/g, "-"));
  throw new Refusal(`${reason}. Give it another with --name.`);
}
