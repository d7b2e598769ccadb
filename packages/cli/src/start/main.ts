/** `pnpm start`: runs the reference provider. @module */
import { serve, ShutdownTimeoutError } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import { mkdirSync } from "node:fs";
import { providerFolder } from "../demo/demo-file.ts";
import { runProgram } from "../usage-error.ts";
import { announce } from "./announce.ts";
import { readArguments, USAGE, type StartArguments } from "./arguments.ts";
import { createLogger } from "./logger.ts";
import { openProvider } from "./open-provider.ts";
import { choosePreset } from "./choose-preset.ts";
import { emptyFolder } from "./reset.ts";
import { untilStopped } from "./until-stopped.ts";

/** How long requests at hand may take when the provider is stopped, in milliseconds. */
const SHUTDOWN_TIME = 30_000;

await runProgram("start", async () => {
  const given = readArguments(process.argv.slice(2), process.env);
  if (given.help) console.log(USAGE);
  else await run(given);
  return 0;
});

async function run(given: StartArguments): Promise<void> {
  const stopped = untilStopped();
  const logger = createLogger(given.logLevel);
  const preset = await choosePreset(given);
  let app = new Hono().all("*", (context) => context.body(null, 503));
  // The port comes first: where it is taken, another provider may be using the very folder.
  const server = await serve({ fetch: (request, env) => app.fetch(request, env) }, given);
  try {
    const folder = providerFolder();
    if (given.reset) emptyFolder(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const provider = await openProvider(given, { folder, preset, logger });
    ({ app } = provider);
    try {
      announce(folder, server, { given, data: preset.data });
      console.log(`\n${await stopped}: finishing what was begun.`);
    } finally {
      await finish(server);
      await provider.close();
    }
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** What is cut was never answered: its client asks again, and finds what came of it. */
async function finish(server: Awaited<ReturnType<typeof serve>>): Promise<void> {
  try {
    await server.close({ timeLimit: SHUTDOWN_TIME });
  } catch (error) {
    if (!(error instanceof ShutdownTimeoutError)) throw error;
    console.error(error.message);
  }
}
