/** Serves a simulated platform: its operations, and a control port for scenarios. @module */
import { CliError, reasonOf, writePrivateFile } from "@provider-connectivity/cli-kit";
import { createPlatformControl } from "@provider-connectivity/platform";
import { consoleLogger } from "@provider-connectivity/server";
import { type RunningServer, serve, type ServedApp } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import { createPublicKey, randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { demoKey } from "../demo/demo-keys.ts";
import { type Polling, startPolling } from "../running/polling.ts";
import { definedOf, parsePlatform, type PlatformCommandOptions } from "./command.ts";
import { type OpenPlatform, openPlatform } from "./open-platform.ts";
import {
  PLATFORM_KEY_FILE,
  PLATFORM_PUBLIC_KEY_FILE,
  platformFolder,
  type PlatformTarget,
  removeRunning,
  writeRunning,
} from "./platform-folder.ts";

const POLLING_INTERVAL_MS = 500;
const HOST = "127.0.0.1";

/** A platform whose port is open. */
export interface ListeningPlatform {
  /** The origin of the twelve operations. */
  readonly url: string;
  /** The platform's public key, for the provider. */
  readonly publicKeyFile: string;
  /** Opens the platform and prints how to use it. The provider must respond already. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the ports of a simulated platform. Until `open` its operations respond with 503.
 *
 * @param given the options of the command line; `start --with-platform` sets only the port
 * @throws CliError for a port that is in use
 */
export async function listenPlatform(given: Partial<PlatformCommandOptions>): Promise<ListeningPlatform> {
  const { port = 0, host = HOST, store } = given;
  const folder = platformFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let app: ServedApp = starting();
  let control: ServedApp = starting();
  const server = await listen({ fetch: (request, env) => app.fetch(request, env) }, { host, port });
  const controlServer = await serve({ fetch: (request, env) => control.fetch(request, env) }, { host: HOST, port: 0 });
  let opened: OpenPlatform | undefined;
  let polling: Polling | undefined;
  return {
    url: originOf(server),
    publicKeyFile: await publicKeyFile(folder),
    async open() {
      const options = { ...parsePlatform({ argv: [] }).options, ...definedOf(given) };
      opened = await openPlatform(options, store ?? resolve(folder, "platform.sqlite"));
      const { platform } = opened;
      const token = randomBytes(24).toString("base64url");
      app = platform.app;
      control = createPlatformControl({ platform, token });
      writeRunning(folder, {
        baseUrl: originOf(server),
        controlUrl: originOf(controlServer),
        token,
        ...targetOf(options),
      });
      polling = startPolling(() => platform.run(), { intervalMs: POLLING_INTERVAL_MS, logger: consoleLogger });
      console.log(banner(originOf(server), opened));
    },
    async close() {
      removeRunning(folder);
      await polling?.stop();
      await Promise.all([server.close(), controlServer.close()]);
      opened?.platform.close();
    },
  };
}

async function listen(app: ServedApp, at: { readonly host: string; readonly port: number }): Promise<RunningServer> {
  try {
    return await serve(app, at);
  } catch (error) {
    throw new CliError(`the port of the platform: ${reasonOf(error)}`, { cause: error });
  }
}

function starting(): Hono {
  return new Hono().all("*", (context) =>
    context.json({ message: "The platform is starting. Try again.", code: 5030 }, 503, { "Retry-After": "1" }),
  );
}

/** `platform run` acts against the same provider. */
function targetOf(options: PlatformCommandOptions): { readonly target?: PlatformTarget } {
  const { provider, apiKey, keyFile, signing, account } = options;
  if (provider === undefined) return {};
  return {
    target: { provider, apiKey, keyFile: keyFile === undefined ? undefined : resolve(keyFile), signing, account },
  };
}

async function publicKeyFile(folder: string): Promise<string> {
  const file = resolve(folder, PLATFORM_PUBLIC_KEY_FILE);
  const privateKey = await demoKey(resolve(folder, PLATFORM_KEY_FILE), "rsa");
  writePrivateFile(file, createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString());
  return file;
}

function originOf({ host, port }: RunningServer): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function banner(url: string, { providerCredentials, keyFiles }: OpenPlatform): string {
  const shown = (file: string): string => relative(process.cwd(), file);
  return `
The simulated platform is running. Press Ctrl-C to stop it; .platform/ keeps its records and keys.

  Base URL                ${url}/v1
  API key                 ${providerCredentials.apiKey}   (demo)
  Provider's private key  ${shown(keyFiles.providerPrivateKey)}   (signs the provider's requests)
  Platform's public key   ${shown(keyFiles.platformPublicKey)}   (for start --platform-key)

Run a scenario from a second terminal, in this folder:

  npx -y pnpm@12 platform run settlement
`;
}
