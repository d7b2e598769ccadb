/**
 * A sandbox as a program, for tests that kill it. Its argument is the location of its store. It prints its port. Withdrawals
 * end shortly after they start, some with an error, so that kills hit both starts and ends. @module
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
  delayMsOf: () => 50,
  // The ids of collateral transactions differ in their second part.
  outcomeOf: ({ id }) => (/[0-3]$/.test(id.split(".")[1] ?? id) ? { succeeds: false, reason: "by chance" } : success),
};

async function run(place: string): Promise<void> {
  const store = await openStoreAt(place);
  await seed(store);
  const { app, runDueTasks } = await createSandbox({ store, credentials: testCredentials(), scenario, logger });
  // Responses are delayed as in a network, so that a kill can hit them after their commit.
  const far = new Hono().use(async (_context, next) => (await next(), setTimeout(25 * Math.random()))).route("/", app);
  const { port } = await serve(far, { port: 0 });
  process.stdout.write(`${port}\n`);
  // A killed process does not write its compile cache and would compile everything at each start.
  flushCompileCache();
  for (;;) {
    await runDueTasks().catch((error: unknown) => logger.error({ error }, "task failed"));
    await setTimeout(20);
  }
}

void run(process.argv[2] ?? "");
