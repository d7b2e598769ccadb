/** Runs the provider and a simulated platform that call each other. @module */
import { CliError } from "@provider-connectivity/cli-kit";
import { createTokenKeys } from "@provider-connectivity/platform";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../testing/free-port.ts";
import { type RunningProvider, startProvider } from "./provider.ts";

/**
 * Starts both in a new folder, and stops them after a trial.
 *
 * @param platform the file of the program `platform`
 * @param targetOf the options of `platform` that name the provider
 * @param use the trial; its argument is the folder in which `platform run` finds the platform
 */
export async function whileConnected<Result>(
  python: string,
  platform: string,
  targetOf: (provider: RunningProvider) => readonly string[],
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "python-connected-"));
  try {
    const port = await freePort();
    const key = join(folder, ".platform/provider.private.pem");
    mkdirSync(join(folder, ".platform"), { mode: 0o700 });
    writeFileSync(key, (await createTokenKeys()).privateKey, { mode: 0o600 });
    // The platform calls the provider when it starts, so the provider must run first.
    const calls = ["--platform", `http://127.0.0.1:${port}`, "--platform-api-key-file", key];
    await using provider = await startProvider(python, join(folder, "data"), calls);
    const stop = await serve(platform, [...targetOf(provider), "--port", `${port}`], folder);
    let result: Result;
    try {
      result = await use(folder);
    } finally {
      await stop();
    }
    if (provider.log().includes("Traceback")) throw new CliError(`The provider failed:\n${provider.log()}`);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns a function that stops the platform */
async function serve(platform: string, args: readonly string[], folder: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [platform, ...args], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false }))
    if (String(chunk).includes("platform run settlement"))
      return async () => {
        const ended = once(child, "exit");
        if (child.kill("SIGINT")) await ended;
      };
  throw new CliError("The platform ended before its ports were open.");
}
