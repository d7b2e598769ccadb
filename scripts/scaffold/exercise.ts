import { contract } from "@provider-connectivity/contract";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { run } from "../check-packages/run.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import type { Combination } from "./combinations.ts";
import { type RunningProvider, startProvider } from "./running-provider.ts";
import { type Scaffolder, scaffold } from "./scaffolder.ts";
import { callEveryList, withdrawalOf, withdrawTwice } from "./signed-requests.ts";
import { useTarballs } from "./use-tarballs.ts";
import { timer } from "../smoke/timer.ts";

/** The duration of each step in milliseconds, and the number of successful signed requests. */
export type Report = Readonly<Record<"scaffold" | "install" | "test" | "keys", number>> &
  (Readonly<Record<"start" | "requests", number>> | { readonly notStarted: string });

/** The URL of a PostgreSQL server. Without it, a project with PostgreSQL is compiled and tested, but not started. */
const POSTGRESQL = process.env["PROVIDER_TEST_POSTGRES"];
const MAY_SKIP_POSTGRESQL = process.env["PROVIDER_REQUIRE_SERVERS"] !== "1";

/**
 * Follows the steps of a new user: writes a project, installs it, tests it, creates keys, starts it, sends requests and stops
 * it.
 *
 * @param parent a folder outside the workspace
 * @throws CliError with the output of the failing step
 */
export async function exercise(scaffolder: Scaffolder, combination: Combination, parent: string): Promise<Report> {
  const { name, components, signing, database, packageManager } = combination;
  const folder = join(parent, name);
  const elapsed = timer();
  const chosen = components.length === 0 ? "none" : components.join(",");
  scaffold(scaffolder, parent, [name, "--components", chosen, "--signing", signing, "--database", database]);
  useTarballs(folder, scaffolder.packed);
  const steps = { scaffold: elapsed() };
  run(packageManager, ["install", ...quietFlags(packageManager)], { cwd: folder });
  const install = elapsed();
  run(packageManager, ["test"], { cwd: folder });
  const test = elapsed();
  run(packageManager, ["run", "keys"], { cwd: folder });
  const keys = elapsed();
  const notStarted = reasonNotToStart(database);
  if (notStarted !== undefined) return { ...steps, install, test, keys, notStarted };
  const requests = await sendRequests(folder, combination);
  return { ...steps, install, test, keys, start: elapsed(), requests };
}

/** @throws CliError if the database is required */
function reasonNotToStart(database: Combination["database"]): string | undefined {
  if (database === "sqlite" || POSTGRESQL !== undefined) return undefined;
  const reason = "PROVIDER_TEST_POSTGRES is not set";
  if (MAY_SKIP_POSTGRESQL) return reason;
  throw new CliError(reason);
}

/** Calls every offered list. Then repeats a write after a restart, which must not execute it again. */
async function sendRequests(folder: string, { components, packageManager }: Combination): Promise<number> {
  const offered = withRequired(components);
  const responses = await whileRunning(folder, async ({ baseUrl }) => {
    const count = await callEveryList(baseUrl, folder, offered);
    certify(folder, packageManager, baseUrl);
    return count;
  });
  if (!offered.includes("transfersBlockchain")) return responses;
  const body = withdrawalOf(randomUUID());
  const first = await whileRunning(folder, ({ baseUrl }) => withdrawTwice(baseUrl, folder, body));
  const again = await whileRunning(folder, ({ baseUrl }) => withdrawTwice(baseUrl, folder, body));
  if (again !== first) throw new CliError(`a withdrawal was booked again after a restart: ${first}, then ${again}`);
  return responses + 4;
}

/** Runs `npm run certify` without the load stage, because other checks run at the same time. */
function certify(folder: string, packageManager: Combination["packageManager"], baseUrl: string): void {
  const args = ["run", "certify", ...(packageManager === "npm" ? ["--"] : []), "--no-load"];
  run(packageManager, args, { cwd: folder, env: { ...process.env, PORT: new URL(baseUrl).port } });
}

async function whileRunning<Result>(
  folder: string,
  use: (provider: RunningProvider) => Promise<Result>,
): Promise<Result> {
  const provider = await startProvider(folder, POSTGRESQL === undefined ? {} : { DATABASE_URL: POSTGRESQL });
  const [outcome] = await Promise.allSettled([use(provider)]);
  const ended = await provider.stop();
  if (outcome.status === "rejected") throw outcome.reason;
  if (ended !== 0) throw new CliError(`the provider ended with ${ended} after SIGTERM:\n${provider.output()}`);
  return outcome.value;
}

function withRequired(components: readonly string[]): string[] {
  const { always, requires } = contract.components;
  const all = new Set<string>([...always, ...components]);
  for (const name of all) for (const required of requires[name as keyof typeof requires] ?? []) all.add(required);
  return [...all];
}

function quietFlags(packageManager: Combination["packageManager"]): string[] {
  return packageManager === "npm" ? ["--no-audit", "--no-fund", "--loglevel=error"] : ["--reporter=silent"];
}
