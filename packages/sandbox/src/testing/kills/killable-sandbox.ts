/**
 * A sandbox as a program, for tests that kill it: its argument says where its store is. It prints its port. Withdrawals end
 * by themselves soon after they began, some of them badly, so that endings are hit by kills as beginnings are. @module
 */
import type { Logger } from "@provider-connectivity/server";
import { serve } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import { flushCompileCache } from "node:module";
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import { type Scenario, success } from "../../components/progress/tasks.ts";
import { createSandbox } from "../../create-sandbox.ts";
import { seed } from "../../seed/seed.ts";
import { openStoreAt } from "../open-store-at.ts";
import { testCredentials } from "../signed-calls.ts";

const silent = () => undefined;
const logger: Logger = {
  debug: silent,
  info: silent,
  warn: silent,
  error: (fields, message) => void process.stderr.write(`${message} ${inspect(fields)}\n`),
};
const scenario: Scenario = {
  delayOf: () => 50,
  outcomeOf: ({ id }) => (/[0-3]$/.test(id) ? { succeeds: false, reason: "by chance" } : success),
};

async function run(place: string): Promise<void> {
  const store = await openStoreAt(place);
  await seed(store);
  const { app, progress } = await createSandbox({ store, credentials: testCredentials(), scenario, logger });
  // As on a network, an answer is some time on its way: a kill can meet it there, after its commit.
  const far = new Hono().use(async (_context, next) => (await next(), setTimeout(25 * Math.random()))).route("/", app);
  const { port } = await serve(far, { port: 0 });
  process.stdout.write(`${port}\n`);
  // What is killed writes no cache at its end, and would compile everything anew at each start.
  flushCompileCache();
  for (;;) {
    await progress().catch((error: unknown) => logger.error({ error }, "What was due could not be done."));
    await setTimeout(20);
  }
}

void run(process.argv[2] ?? "");
