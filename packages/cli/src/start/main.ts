/** `pnpm start`: runs the reference provider. @module */
import { createSandbox, demoAccounts, demoApiKeys, seed, type Store } from "@provider-connectivity/sandbox";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { serve, type RunningServer } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { providerFolder, writeDemo, type Demo } from "../demo/demo-file.ts";
import { DEMO_SIGNING, demoCredential, keyFileOf } from "../demo/demo-keys.ts";
import { runProgram } from "../usage-error.ts";
import { readArguments, USAGE, type StartArguments } from "./arguments.ts";
import { banner } from "./banner.ts";
import { emptyFolder } from "./reset.ts";
import { untilStopped } from "./until-stopped.ts";

const [DEMO_KEY] = demoApiKeys;
const PREFIX = "/v2";

await runProgram("start", async () => {
  const given = readArguments(process.argv.slice(2), process.env);
  if (given.help) console.log(USAGE);
  else await run(given);
  return 0;
});

async function run({ host, port, reset }: StartArguments): Promise<void> {
  const stopped = untilStopped();
  let app = new Hono().all("*", (context) => context.body(null, 503));
  // The port comes first: where it is taken, another provider may be using the very folder.
  const server = await serve({ fetch: (request, env) => app.fetch(request, env) }, { host, port });
  try {
    const folder = providerFolder();
    if (reset) emptyFolder(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const store = await openSqliteStore(join(folder, "provider.sqlite"));
    try {
      app = mounted(await createApp(folder, store));
      announce(folder, server);
      console.log(`\n${await stopped}: finishing what was begun.`);
    } finally {
      await server.close();
      await store.close();
    }
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function createApp(folder: string, store: Store): Promise<Hono> {
  await seed(store);
  const credentials = demoApiKeys.map(({ apiKey, customerId }) => demoCredential(folder, apiKey, customerId));
  const { app } = await createSandbox({ store, credentials: await Promise.all(credentials) });
  return app;
}

/** The provider below its prefix; everywhere else, where to look. */
function mounted(provider: Hono): Hono {
  const app = new Hono().route(PREFIX, provider);
  app.notFound((context) => context.json({ message: `The API lies below ${PREFIX}.`, errorType: "not-found" }, 404));
  return app;
}

function announce(folder: string, { host, port }: RunningServer): void {
  const demo: Demo = {
    baseUrl: `http://${host.includes(":") ? `[${host}]` : host}:${port}${PREFIX}`,
    apiKey: DEMO_KEY.apiKey,
    signing: DEMO_SIGNING,
    keyFile: keyFileOf(folder, DEMO_KEY.apiKey),
  };
  writeDemo(folder, demo);
  console.log(banner(demo, folder, demoAccounts.alderMain.id));
}
