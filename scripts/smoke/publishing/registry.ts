import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { PackedPackage } from "../../check-packages/pack.ts";
import { run } from "../../check-packages/run.ts";
import { freePort } from "../../testing/free-port.ts";
import { installInto } from "../install.ts";
import { launch, whileRunning } from "../launch.ts";

/** A local npm registry with our packages. All others come from the configured registry. */
export interface LocalRegistry {
  readonly url: string;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;

/** Verdaccio depends on `node-fetch@cjs`, a tag that not every registry has. */
const VERDACCIO = { dependencies: { verdaccio: "6.10.4" }, overrides: { "node-fetch": "2.7.0" } };

/**
 * Starts a registry and publishes packages to it, like a release.
 *
 * @param folder an empty folder for the registry's files
 * @param cache the folder in which Verdaccio is installed, once
 */
export async function startRegistry(
  packed: readonly PackedPackage[],
  folder: string,
  cache: string,
): Promise<LocalRegistry> {
  const program = join(installInto(join(cache, "verdaccio"), VERDACCIO), "verdaccio/bin/verdaccio");
  const port = await freePort();
  const file = join(folder, "config.yaml");
  writeFileSync(file, stringify(configuration(packed, upstream(folder))));
  const args = [program, "--config", file, "--listen", `127.0.0.1:${port}`];
  const running = launch({ program: process.execPath, args }, folder);
  try {
    const { promise: ready, resolve } = Promise.withResolvers<void>();
    running.onLine((line) => void (line.includes("http address") && resolve()));
    await whileRunning(running, ready, START_LIMIT_MS);
    const url = `http://127.0.0.1:${port}/`;
    publish(packed, url, folder);
    return { url, stop: () => running.stop() };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

function configuration(packed: readonly PackedPackage[], url: string): object {
  const ours = packed.map(({ name }) => [name, { access: "$all", publish: "$all" }]);
  return {
    storage: "./storage",
    uplinks: { upstream: { url, timeout: "60s" } },
    packages: { ...Object.fromEntries(ours), "**": { access: "$all", proxy: "upstream" } },
    web: { enable: false },
    max_body_size: "50mb",
    log: { type: "stdout", format: "json", level: "warn" },
  };
}

function upstream(cwd: string): string {
  return run("npm", ["config", "get", "registry"], { cwd }).trim();
}

function publish(packed: readonly PackedPackage[], url: string, folder: string): void {
  const userconfig = join(folder, "npmrc");
  // npm publishes only with a token. The registry accepts any.
  writeFileSync(userconfig, `${url.slice("http:".length)}:_authToken=none\n`);
  const flags = ["--registry", url, "--userconfig", userconfig, "--access", "public", "--provenance=false"];
  for (const { tarball } of packed) run("npm", ["publish", tarball, ...flags], { cwd: folder });
}
