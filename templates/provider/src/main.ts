/** `npm start`: serves the provider until it is told to stop. @module */
import { serve } from "@provider-connectivity/server/node";
import { createApp } from "./app.ts";
import { readCustomers } from "./customers.ts";
import { offered, unfinished } from "./kit.ts";
import { createLedger } from "./ledger.ts";
import { readPlatform, readResponseSigner } from "./platform.ts";
import { openRecords } from "./records.ts";
import { readSettings } from "./settings.ts";

/** Longer than a handler may take: who is still waiting then gets no answer. */
const PATIENCE_MS = 40_000;

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  const records = openRecords(process.env);
  try {
    const parts = { ledger: createLedger(), credentials: readCustomers(settings.keysFolder), records };
    const served = [...offered, ...unfinished];
    const platform = { platform: readPlatform(settings, served), responseSigner: readResponseSigner(settings) };
    const app = createApp({ ...parts, ...platform }, settings.basePath);
    const server = await serve(app, settings);
    const { host, port } = server;
    const address = `${host.includes(":") ? `[${host}]` : host}:${port}`;
    console.log(`The provider answers on http://${address}${settings.basePath}: ${offered.join(", ")}`);
    if (unfinished.length > 0) console.log(`In progress and not announced: ${unfinished.join(", ")}`);
    console.log(`${await untilStopped()}: answering what was begun.`);
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await server.close();
  } finally {
    await records.close();
  }
}

/** Resolves with the first signal to stop; a second one ends the process at once. */
function untilStopped(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(130));
      resolve(signal);
    });
  }
  return promise;
}

try {
  await run();
} catch (error) {
  console.error(`The provider does not run: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
