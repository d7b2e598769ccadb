/**
 * `pnpm smoke [RUNTIME …]`: installs the packed packages into an empty project, compiles a user's module against them and
 * tries them on each runtime. Prints one JSON line for each. A runtime that this machine cannot have is skipped, but in CI it is a failure.
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem, reasonOf, report } from "../regenerate/problem.ts";
import manifest from "../package.json" with { type: "json" };
import { compileConsumer, compilers } from "./compile-consumer.ts";
import { installApp } from "./install.ts";
import { faultOf } from "./judge-report.ts";
import { launch, whileRunning } from "./launch.ts";
import { type Command, commandOf, type Place, type Runtime, RUNTIMES } from "./runtimes.ts";
import { type SmokeServer, startSmokeServer } from "./smoke-server.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/smoke");
const LIMIT_MS = 60_000;

await report("smoke", async () => {
  const chosen = chooseRuntimes(process.argv.slice(2));
  const app = mkdtempSync(join(tmpdir(), "smoke-"));
  let server: SmokeServer | undefined;
  try {
    await installApp(ROOT, app, manifest.dependencies.hono);
    const failed = compileForUsers(app);
    server = await startSmokeServer(app);
    for (const runtime of chosen) if (!(await tryRuntime(runtime, app, server))) failed.push(runtime.name);
    if (failed.length > 0) throw new Problem(`failed on ${failed.join(", ")}`);
  } finally {
    await server?.stop();
    rmSync(app, { recursive: true, force: true, maxRetries: 3 });
  }
});

/** @returns the compilers that refuse what a user writes */
function compileForUsers(app: string): string[] {
  return compilers(ROOT).flatMap(({ version, program }) => {
    const compiler = `typescript-${version}`;
    try {
      compileConsumer(app, program);
      console.log(JSON.stringify({ compiler, consumer: "ok" }));
      return [];
    } catch (error) {
      console.log(JSON.stringify({ compiler, fault: reasonOf(error) }));
      return [compiler];
    }
  });
}

function chooseRuntimes(names: string[]): readonly Runtime[] {
  const unknown = names.find((name) => !RUNTIMES.some((runtime) => runtime.name === name));
  if (unknown !== undefined) throw new Problem(`${unknown} is none of ${RUNTIMES.map(({ name }) => name).join(", ")}`);
  return names.length === 0 ? RUNTIMES : RUNTIMES.filter(({ name }) => names.includes(name));
}

/** @returns whether nothing is wrong */
async function tryRuntime(runtime: Runtime, app: string, server: SmokeServer): Promise<boolean> {
  const place: Place = { app, server: server.server, pages: server.pages };
  let command: Command;
  try {
    command = commandOf(runtime, place, CACHE);
  } catch (error) {
    const isCi = process.env["CI"] !== undefined;
    console.log(JSON.stringify({ runtime: runtime.name, [isCi ? "missing" : "skipped"]: reasonOf(error) }));
    return !isCi;
  }
  return exerciseRuntime(runtime.name, command, app, server);
}

async function exerciseRuntime(name: string, command: Command, app: string, server: SmokeServer): Promise<boolean> {
  const awaited = server.reportOf(name);
  const running = launch(command, app);
  try {
    const received = await whileRunning(running, awaited, LIMIT_MS);
    const fault = faultOf(received);
    console.log(JSON.stringify(fault === undefined ? received : { runtime: name, agent: received.agent, fault }));
    return fault === undefined;
  } catch (error) {
    console.log(JSON.stringify({ runtime: name, fault: reasonOf(error) }));
    return false;
  } finally {
    await running.stop();
  }
}
