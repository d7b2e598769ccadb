/** `npm start`: serves the provider until SIGINT or SIGTERM. @module */
import { reloadOnSignal, type RunningServer, serve, ShutdownTimeoutError } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import { type Apps, createApps, offered, unfinished } from "./app.ts";
import { createAddresses, createRateLimits } from "./addresses.ts";
import { startBackground } from "./background.ts";
import { openConsole } from "./console.ts";
import { readCustomers } from "./customers.ts";
import { type Guards, openGuards } from "./guards.ts";
import { createLedger } from "./ledger.ts";
import { type Receiver, receivers as receiversOf } from "./components.ts";
import { componentsInMemory } from "./memory-ledger.ts";
import { type PlatformSignatures, readPlatformSignatures } from "./platform.ts";
import { openRecords } from "./records.ts";
import { readSettings, type Settings } from "./settings.ts";

/** How long accepted requests may take after the stop signal. Longer than the time limit of handlers. */
const SHUTDOWN_TIMEOUT_MS = 40_000;

async function run(): Promise<void> {
  const stopped = stopSignal();
  const settings = readSettings(process.env);
  const customers = await readCustomers(settings.keysFolder);
  const { keys, ...signatures } = await readPlatformSignatures(settings, [...offered, ...unfinished]);
  reloadOnSignal([customers.credentials, ...keys]);
  const records = openRecords(process.env);
  let guards: Guards | undefined;
  let receivers: readonly Receiver[] = [];
  try {
    guards = await openGuards(records, settings);
    receivers = await openReceivers(settings, signatures);
    const books = await createLedger();
    try {
      const { credentials, first } = customers;
      const addresses = createAddresses(settings);
      const rateLimits = createRateLimits(settings);
      const shown = await openConsole(settings);
      const options = {
        console: shown,
        books,
        records,
        credentials,
        probe: first,
        addresses,
        rateLimits,
        guards,
        receivers,
        ...signatures,
      };
      const servers = await listen(createApps(options, settings.basePath), settings);
      const { fence } = guards;
      const stopBackground = await startBackground(books.ledger, settings, receivers, () => fence.state().isRaised);
      printAddresses(servers, settings, componentsInMemory(books.ledger));
      for (const { path } of receivers) console.log(`Notifications are received on ${urlOf(servers[0])}${path}`);
      const baseUrl = `${urlOf(servers[0])}${settings.basePath}`;
      const opened = shown?.show({ baseUrl, components: offered, keys: credentials.all(), ledger: books.ledger });
      if (opened !== undefined) console.log(`The console is on ${opened}`);
      console.log(`${await stopped}: finishing the accepted requests.`);
      await Promise.all([stopBackground(), shown?.close(), ...servers.map(closeWithTimeout)]);
    } finally {
      await books.close();
    }
  } finally {
    await Promise.all(receivers.map((one) => one.close()));
    await guards?.close();
    await records.close();
  }
}

async function openReceivers(
  settings: Settings,
  { platform }: Pick<PlatformSignatures, "platform">,
): Promise<readonly Receiver[]> {
  const opened = await Promise.all(Object.values(receiversOf).map((open) => open(settings, process.env, platform)));
  return opened.filter((one) => one !== undefined);
}

/** Opens the API's port, and the operations port unless it is the same. */
async function listen({ api, operations }: Apps, settings: Settings): Promise<RunningServer[]> {
  const { operationsPort, operationsHost } = settings;
  if (operationsPort === "same")
    return [await serve(new Hono().route("/", operations).mount("/", api.fetch), settings)];
  const server = await serve(api, settings);
  try {
    return [server, await serve(operations, { host: operationsHost, port: operationsPort })];
  } catch (error) {
    await server.close();
    throw new Error(`OPERATIONS_PORT: ${messageOf(error)}`, { cause: error });
  }
}

function printAddresses(
  [api, operations = api]: RunningServer[],
  { basePath }: Settings,
  inMemory: readonly string[],
): void {
  console.log(`The provider listens on ${urlOf(api)}${basePath}: ${offered.join(", ")}`);
  console.log(`/healthz and /readyz are on ${urlOf(operations)}`);
  if (unfinished.length > 0) console.log(`In progress, not in the capabilities: ${unfinished.join(", ")}`);
  if (inMemory.length > 0) console.log(`In memory, lost when the process ends: ${inMemory.join(", ")}`);
}

function urlOf(server: RunningServer | undefined): string {
  const { host = "", port = 0 } = server ?? {};
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function closeWithTimeout(server: RunningServer): Promise<void> {
  try {
    await server.close({ timeoutMs: SHUTDOWN_TIMEOUT_MS });
  } catch (error) {
    if (!(error instanceof ShutdownTimeoutError)) throw error;
    console.error(error.message);
  }
}

/** Resolves with the first stop signal. A second one ends the process at once. */
function stopSignal(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(130));
      resolve(signal);
    });
  }
  return promise;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await run();
} catch (error) {
  console.error(`The provider cannot start: ${messageOf(error)}`);
  process.exitCode = 1;
}
