import { afterDelay, createSandbox, type Preset, seed } from "@provider-connectivity/sandbox";
import { createAccessLog, createOperationsApp, type Logger, type PlatformOptions } from "@provider-connectivity/server";
import { createAddressFilter, createMetrics } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import { createPlatformVerifier, createSigner } from "@provider-connectivity/signing/node";
import { readFile } from "node:fs/promises";
import { demoCredential, demoKey, keyFileOf } from "../demo/demo-keys.ts";
import { UsageError } from "../usage-error.ts";
import { PREFIX } from "./announce.ts";
import type { StartArguments } from "./arguments.ts";
import { openStores } from "./open-stores.ts";
import { tick } from "./ticker.ts";

/** How often is looked for what is due, in milliseconds. */
const TICK = 500;

/** How answers about collateral are signed: nothing is agreed upon, so the usual combination. */
const RESPONSE_SIGNING = { ...defaultSigningConfiguration, algorithm: "rsa" } as const;

/** A provider that answers. */
export interface OpenProvider {
  readonly app: Hono;
  /** Does what is being done to its end, and closes what it keeps. */
  close(): Promise<void>;
}

/**
 * Opens what the provider keeps, and makes its app.
 *
 * @param folder where files lie
 * @param preset what it does for business, and what is in its books at first
 */
export async function openProvider(
  given: StartArguments,
  { folder, preset, logger }: { folder: string; preset: Preset; logger: Logger },
): Promise<OpenProvider> {
  const stores = await openStores(given, folder);
  try {
    await seed(stores.store, { data: preset.data });
    const metrics = await createMetrics();
    const { app, progress } = await createSandbox({
      store: stores.store,
      nonces: stores.nonces,
      config: preset.config,
      credentials: await Promise.all(preset.data.apiKeys.map((key) => demoCredential(folder, given.signing, key))),
      platform: await readPlatformKey(given.platformKey),
      responseSigner: createSigner(RESPONSE_SIGNING, await demoKey(keyFileOf(folder, "provider", "rsa"), "rsa")),
      scenario: afterDelay(given.delay),
      logger,
      observers: [metrics.observer, createAccessLog(logger)],
      ...(given.cors === undefined ? {} : { cors: given.cors }),
      ...(given.allow === undefined
        ? {}
        : { addresses: createAddressFilter({ allowed: given.allow, behindProxies: given.proxies }) }),
    });
    const ticker = tick(progress, { pause: TICK, logger });
    const operations = createOperationsApp({ checks: stores.checks, metrics, logger });
    const close = async (): Promise<void> => {
      await ticker.stop();
      await stores.close();
    };
    return { app: mounted(app, operations), close };
  } catch (error) {
    await stores.close();
    throw error;
  }
}

/** Where no key is named, a signature of the platform cannot be verified, and is let pass. */
async function readPlatformKey(file: string | undefined): Promise<PlatformOptions> {
  if (file === undefined) return { policy: "when-present" };
  try {
    return { verifier: createPlatformVerifier([await readFile(file, "utf8")]), policy: "when-present" };
  } catch (error) {
    throw new UsageError(`--platform-key: ${(error as Error).message}`);
  }
}

/** The provider below its prefix, what its operators look at beside it; everywhere else, where to look. */
function mounted(provider: Hono, operations: Hono): Hono {
  const app = new Hono().route(PREFIX, provider).route("/", operations);
  app.notFound((context) => context.json({ message: `The API lies below ${PREFIX}.`, errorType: "not-found" }, 404));
  return app;
}
