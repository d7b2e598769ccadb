import { contract } from "@provider-connectivity/contract";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { run } from "../check-packages/run.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import type { Combination } from "./combinations.ts";
import { type RunningProvider, startProvider } from "./running-provider.ts";
import { type Scaffolder, scaffold } from "./scaffolder.ts";
import { askEverything, withdrawalOf, withdrawTwice } from "./signed-requests.ts";
import { useTarballs } from "./use-tarballs.ts";
import { timer } from "../smoke/timer.ts";

/** The duration of each step in milliseconds, and the number of successful signed requests. */
export type Report = Readonly<Record<"scaffold" | "install" | "test" | "keys", number>> &
  (Readonly<Record<"start" | "requests", number>> | { readonly notStarted: string });

/** The URL of a PostgreSQL, if there is one. Without it, such a project is compiled and tested, but not started. */
const POSTGRESQL = process.env["PROVIDER_TEST_POSTGRES"];
const MAY_BE_LEFT_OUT = process.env["PROVIDER_REQUIRE_SERVERS"] !== "1";

/**
 * Follows the steps of a new user: writes a project, installs it, tests it, creates keys, starts it, sends requests and stops
 * it.
 *
 * @param within a folder outside the workspace
 * @throws CliError with the output of the failing step
 */
export async function exercise(scaffolder: Scaffolder, combination: Combination, within: string): Promise<Report> {
  const { name, components, signing, database, packageManager } = combination;
  const folder = join(within, name);
  const took = timer();
  const chosen = components.length === 0 ? "none" : components.join(",");
  scaffold(scaffolder, within, [name, "--components", chosen, "--signing", signing, "--database", database]);
  useTarballs(folder, scaffolder.packed);
  const steps = { scaffold: took() };
  run(packageManager, ["install", ...quietly(packageManager)], { cwd: folder });
  const install = took();
  run(packageManager, ["test"], { cwd: folder });
  const test = took();
  run(packageManager, ["run", "keys"], { cwd: folder });
  const keys = took();
  const notStarted = whyNotStarted(database);
  if (notStarted !== undefined) return { ...steps, install, test, keys, notStarted };
  const requests = await ask(folder, combination);
  return { ...steps, install, test, keys, start: took(), requests };
}

/** @throws CliError if the database is required */
function whyNotStarted(database: Combination["database"]): string | undefined {
  if (database === "sqlite" || POSTGRESQL !== undefined) return undefined;
  const words = "PROVIDER_TEST_POSTGRES is not set";
  if (MAY_BE_LEFT_OUT) return words;
  throw new CliError(words);
}

/** Sends a request to everything that is offered. After a restart, a write is repeated and must not be executed again. */
async function ask(folder: string, { components, packageManager }: Combination): Promise<number> {
  const offered = withRequired(components);
  const responses = await whileItRuns(folder, async ({ baseUrl }) => {
    const count = await askEverything(baseUrl, folder, offered);
    certify(folder, packageManager, baseUrl);
    return count;
  });
  if (!offered.includes("transfersBlockchain")) return responses;
  const body = withdrawalOf(randomUUID());
  const first = await whileItRuns(folder, ({ baseUrl }) => withdrawTwice(baseUrl, folder, body));
  const again = await whileItRuns(folder, ({ baseUrl }) => withdrawTwice(baseUrl, folder, body));
  if (again !== first) throw new CliError(`a withdrawal was booked again after a restart: ${first}, then ${again}`);
  return responses + 4;
}

/** Runs `npm run certify`. Response times say nothing here: other checks run beside this one. */
function certify(folder: string, packageManager: Combination["packageManager"], baseUrl: string): void {
  const args = ["run", "certify", ...(packageManager === "npm" ? ["--"] : []), "--no-load"];
  run(packageManager, args, { cwd: folder, env: { ...process.env, PORT: new URL(baseUrl).port } });
}

async function whileItRuns<Result>(
  folder: string,
  use: (provider: RunningProvider) => Promise<Result>,
): Promise<Result> {
  const provider = await startProvider(folder, POSTGRESQL === undefined ? {} : { DATABASE_URL: POSTGRESQL });
  const [outcome] = await Promise.allSettled([use(provider)]);
  const ended = await provider.stop();
  if (outcome.status === "rejected") throw outcome.reason;
  if (ended !== 0) throw new CliError(`the provider was stopped, and ended with ${ended}:\n${provider.said()}`);
  return outcome.value;
}

function withRequired(components: readonly string[]): string[] {
  const { always, requires } = contract.components;
  const all = new Set<string>([...always, ...components]);
  for (const name of all) for (const required of requires[name as keyof typeof requires] ?? []) all.add(required);
  return [...all];
}

function quietly(packageManager: Combination["packageManager"]): string[] {
  return packageManager === "npm" ? ["--no-audit", "--no-fund", "--loglevel=error"] : ["--reporter=silent"];
}
