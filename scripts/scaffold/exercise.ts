import { contract } from "@provider-connectivity/contract";
import { join } from "node:path";
import { run } from "../check-packages/run.ts";
import { Problem } from "../regenerate/problem.ts";
import type { Combination } from "./combinations.ts";
import { startProvider } from "./running-provider.ts";
import { type Scaffolder, scaffold } from "./scaffolder.ts";
import { askEverything } from "./signed-requests.ts";
import { useTarballs } from "./use-tarballs.ts";

/** How long each step took, in milliseconds, and how many signed requests were answered. */
export type Report = Readonly<Record<"scaffold" | "install" | "test" | "keys" | "start" | "requests", number>>;

/** Where a PostgreSQL may be used, if there is one. Without it, such a project is compiled and tested, but not started. */
const POSTGRESQL = process.env["PROVIDER_TEST_POSTGRES"];

/**
 * Does what a new user does: writes a project, installs it, tests it, makes keys, starts it, asks it, stops it.
 *
 * @param within a folder outside the workspace
 * @throws Problem with what the failing step said
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
  const requests = database === "sqlite" || POSTGRESQL !== undefined ? await ask(folder, components) : 0;
  return { ...steps, install, test, keys, start: took(), requests };
}

async function ask(folder: string, components: readonly string[]): Promise<number> {
  const provider = await startProvider(folder, POSTGRESQL === undefined ? {} : { DATABASE_URL: POSTGRESQL });
  const asked = askEverything(provider.baseUrl, folder, withRequired(components));
  const [outcome] = await Promise.allSettled([asked]);
  const ended = await provider.stop();
  if (outcome.status === "rejected") throw outcome.reason;
  if (ended !== 0) throw new Problem(`the provider was asked to stop, and ended with ${ended}`);
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

function timer(): () => number {
  let since = performance.now();
  return () => {
    const before = since;
    since = performance.now();
    return Math.round(since - before);
  };
}
