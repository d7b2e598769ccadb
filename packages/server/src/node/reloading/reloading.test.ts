import { createVerifier } from "@provider-connectivity/signing/node";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { collecting, CONFIGURATION, type Logged, providerWith, SECRET, send } from "../../testing/provider.ts";
import {
  createReloadingCredentials,
  createReloadingPlatformVerifier,
  createReloadingSigner,
  reloadOnSignal,
} from "../index.ts";

/** A folder of keys, deleted after the test. Each file contains one secret, and its name is the API key. */
function keysFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "keys-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "first-key"), SECRET);
  return folder;
}

/** An instance of a provider that reads the folder. Only `reload` reads it again, unless an interval is given. */
async function instance(folder: string, { intervalMs = 3_600_000 }: { intervalMs?: number } = {}) {
  const logged: Logged = [];
  const credentials = await createReloadingCredentials({
    paths: [folder],
    list: () => readdirSync(folder),
    read: (apiKey) => {
      const secret = readFileSync(join(folder, apiKey), "utf8");
      return { apiKey, customerId: "first", verifier: createVerifier(CONFIGURATION, secret) };
    },
    intervalMs,
    logger: collecting(logged),
  });
  onTestFinished(() => credentials.close());
  const provider = providerWith({ options: { credentials }, logged });
  const ask = async (apiKey = "first-key") =>
    (await send(provider, "/accounts", { headers: { "X-FBAPI-KEY": apiKey } })).status;
  return { ask, credentials, logged };
}

test("a revoked key stops working and a new one works, on every instance, without a restart", async () => {
  const folder = keysFolder();
  const instances = await Promise.all([instance(folder, { intervalMs: 20 }), instance(folder, { intervalMs: 20 })]);
  const all = (apiKey?: string) => Promise.all(instances.map(({ ask }) => ask(apiKey)));
  expect(await all()).toEqual([200, 200]);
  writeFileSync(join(folder, "second-key"), SECRET);
  await expect.poll(() => all("second-key")).toEqual([200, 200]);
  rmSync(join(folder, "first-key"));
  await expect.poll(() => all()).toEqual([401, 401]);
  expect(await all("second-key")).toEqual([200, 200]);
});

test("reload reads at once, and a replaced secret takes effect", async () => {
  const folder = keysFolder();
  const { ask, credentials } = await instance(folder);
  writeFileSync(join(folder, "first-key"), "another secret");
  expect(await ask()).toBe(200);
  await credentials.reload();
  expect(await ask()).toBe(400);
  rmSync(join(folder, "first-key"));
  await credentials.reload();
  expect(await ask()).toBe(401);
});

test("a broken file keeps its old key and is logged without its content, and other changes take effect", async () => {
  const folder = keysFolder();
  writeFileSync(join(folder, "revoked-key"), SECRET);
  const { ask, credentials, logged } = await instance(folder);
  writeFileSync(join(folder, "first-key"), "");
  writeFileSync(join(folder, "new-key"), "");
  rmSync(join(folder, "revoked-key"));
  await credentials.reload();
  expect([await ask(), await ask("revoked-key"), await ask("new-key")]).toEqual([200, 401, 401]);
  const errors = logged.filter(({ level }) => level === "error");
  expect(errors).toMatchObject([
    { fields: { name: "first-key" }, message: "an API key cannot be read; the old key stays in use" },
    { fields: { name: "new-key" }, message: "an API key cannot be read; it is not in use" },
  ]);
  expect(JSON.stringify(logged)).not.toContain(SECRET);
});

test("a lost folder keeps all keys, and the log names the reason once", async () => {
  const folder = keysFolder();
  const { ask, credentials, logged } = await instance(folder);
  rmSync(folder, { recursive: true });
  await credentials.reload();
  await credentials.reload();
  expect(await ask()).toBe(200);
  expect(logged).toMatchObject([
    { level: "error", fields: { name: "API keys" }, message: "reloading failed; the old value stays in use" },
  ]);
  mkdirSync(folder);
  await credentials.reload();
  expect(await ask()).toBe(401);
});

test("rejects two names with one API key", async () => {
  const source = {
    paths: [],
    list: () => ["a", "b"],
    read: () => ({ apiKey: "key", customerId: "first", verifier: createVerifier(CONFIGURATION, SECRET) }),
  };
  await expect(createReloadingCredentials(source)).rejects.toThrow("The API key of b is empty or belongs to another");
});

test("rejects an empty API key", async () => {
  const source = {
    paths: [],
    list: () => ["a"],
    read: () => ({ apiKey: "", customerId: "first", verifier: createVerifier(CONFIGURATION, SECRET) }),
  };
  await expect(createReloadingCredentials(source)).rejects.toThrow("The API key of a is empty or belongs to another");
});

test("rejects a key that cannot be read at first, so that no provider starts without it", async () => {
  const read = () => {
    throw new Error("the file is empty");
  };
  const source = { paths: [], list: () => ["a"], read };
  await expect(createReloadingCredentials(source)).rejects.toThrow("the file is empty");
});

test("lists the credentials in use", async () => {
  const folder = keysFolder();
  const { credentials } = await instance(folder);
  writeFileSync(join(folder, "second-key"), SECRET);
  const keys = () => credentials.all().map(({ apiKey }) => apiKey);
  expect(keys()).toEqual(["first-key"]);
  await credentials.reload();
  expect(keys()).toEqual(["first-key", "second-key"]);
});

test("the response key and the platform's keys are replaced, and a broken file keeps the old ones", async () => {
  const folder = keysFolder();
  const file = join(folder, "first-key");
  const read = () => {
    const text = readFileSync(file, "utf8");
    if (text === "") throw new Error("the file is empty");
    return {
      configuration: CONFIGURATION,
      sign: () => text,
      verify: (_message: unknown, given: string) => given === text,
    };
  };
  const logged: Logged = [];
  const options = { paths: [folder], read, intervalMs: 3_600_000, logger: collecting(logged) };
  const signer = await createReloadingSigner(options);
  const platform = await createReloadingPlatformVerifier(options);
  onTestFinished(() => (signer.close(), platform.close()));
  const message = { timestamp: "1", nonce: "n", method: "GET", endpoint: "/" };
  const both = async () => [await signer.sign(message), await platform.verify(message, "new")];
  writeFileSync(file, "");
  await Promise.all([signer.reload(), platform.reload()]);
  expect(await both()).toEqual([SECRET, false]);
  // Both read files at the same time, so either may log first.
  expect(logged).toHaveLength(2);
  expect(new Set(logged.map(({ fields }) => fields["name"]))).toEqual(new Set(["response key", "platform keys"]));
  writeFileSync(file, "new");
  await Promise.all([signer.reload(), platform.reload()]);
  expect(await both()).toEqual(["new", true]);
  expect(signer.configuration).toBe(CONFIGURATION);
});

/** Makes the output a terminal or none, until the test ends. */
function useTerminal(isTTY: boolean): void {
  const own = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
  onTestFinished(() => {
    if (own === undefined) Reflect.deleteProperty(process.stdout, "isTTY");
    else Object.defineProperty(process.stdout, "isTTY", own);
  });
  Object.defineProperty(process.stdout, "isTTY", { value: isTTY, configurable: true });
}

test("SIGHUP reloads all keys until the returned function is called", () => {
  useTerminal(false);
  const reload = vi.fn<() => Promise<void>>(async () => undefined);
  const keys = { reload, close: () => undefined };
  const stop = reloadOnSignal([keys, keys]);
  onTestFinished(stop);
  process.emit("SIGHUP", "SIGHUP");
  expect(reload).toHaveBeenCalledTimes(2);
  stop();
  process.emit("SIGHUP", "SIGHUP");
  expect(reload).toHaveBeenCalledTimes(2);
});

test("in a terminal, SIGHUP still ends the process", () => {
  useTerminal(true);
  const before = process.listenerCount("SIGHUP");
  onTestFinished(reloadOnSignal([]));
  expect(process.listenerCount("SIGHUP")).toBe(before);
});
