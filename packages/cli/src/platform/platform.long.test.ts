/** Runs `start --platform`, `start --with-platform` and `platform` as processes. */
import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folder, freePort, run, START, track } from "../testing/programs.ts";
import { startProcess } from "../testing/running-start.ts";
import { readRunning } from "./platform-folder.ts";

const PLATFORM = join(import.meta.dirname, "main.ts");
const QUICK = ["--delay", "0"];

async function startHere(...args: string[]) {
  const provider = await startProcess({ args: [...QUICK, ...args], folder });
  onTestFinished(() => provider.stop());
  return provider;
}

/** Serves a platform and resolves when it is ready. */
async function servePlatform(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [PLATFORM, ...args], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  track(child);
  for await (const chunk of child.stdout.setEncoding("utf8"))
    if (String(chunk).includes("platform run settlement")) return;
  throw new Error("the platform ended");
}

function newKey(type: "rsa" | "ec"): string {
  const { privateKey } =
    type === "rsa"
      ? generateKeyPairSync("rsa", { modulusLength: 2048 })
      : generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

test("start --with-platform serves both, and platform run uses them", async () => {
  const { output } = await startHere("--with-platform", "--platform-port", "0");
  await expect.poll(output).toContain("npx -y pnpm@12 platform run settlement");
  const { status, stdout } = await run(PLATFORM, ["run", "automatic-settlement"]);
  expect(stdout).toContain("Using the platform at http://127.0.0.1:");
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("  passed") });
});

test("reports a platform that is unavailable at the start, and uses it later", async () => {
  const port = `${await freePort()}`;
  const { output } = await startHere("--platform", `http://127.0.0.1:${port}/v1`);
  await expect.poll(output).toContain(`The platform at http://127.0.0.1:${port} does not respond`);
  expect(output()).toContain("Start it, or correct --platform. Deposits and settlements wait until then.");
  await servePlatform("--port", port);
  const { status, stdout } = await run(PLATFORM, ["run", "automatic-settlement"]);
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("  passed") });
});

test("reports a key that the platform does not accept", async () => {
  const { output } = await startHere("--with-platform", "--platform-port", "0");
  await expect.poll(output).toContain("platform run settlement");
  const { baseUrl = "" } = readRunning(join(folder, ".platform")) ?? {};
  writeFileSync(join(folder, "other.pem"), newKey("rsa"));
  const other = await startProcess({
    args: ["--platform", baseUrl, "--platform-private-key", join(folder, "other.pem")],
  });
  onTestFinished(() => other[Symbol.asyncDispose]());
  await expect
    .poll(other.output)
    .toContain(`The platform at ${baseUrl} refuses the API key "provider" with the key in`);
  expect(other.output()).toContain("Correct --platform-api-key or --platform-private-key.");
});

test("reports a URL that does not lead to a platform", async () => {
  const server = createServer((_request, response) => response.writeHead(404).end("nothing here")).listen(
    0,
    "127.0.0.1",
  );
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { output } = await startHere("--platform", url);
  await expect.poll(output).toContain(`The platform at ${url} responds 404 to GET /v1/collateral/workspaces`);
  expect(output()).toContain("Check --platform.");
});

test.each([
  [["--platform", "platform.example.com"], "--platform: must begin with https:// or http://"],
  [["--platform", "http://127.0.0.1:8100/v2"], "--platform: has the path /v2; the origin is enough"],
  [["--platform", "http://127.0.0.1:8100", "--with-platform"], "exclude each other"],
  [["--platform", "http://127.0.0.1:8100", "--platform-private-key", "none.pem"], "none.pem does not exist"],
  [
    ["--platform", "http://127.0.0.1:8100", "--platform-private-key", "ec.pem"],
    "--platform-private-key: ec.pem: privateKey is not an RSA key in PKCS #8 PEM",
  ],
])("start rejects %j as a usage error", async (args, message) => {
  writeFileSync(join(folder, "ec.pem"), newKey("ec"));
  const { status, stderr } = await run(START, [
    "--port",
    "0",
    "--operations-port",
    "0",
    "--control-port",
    "0",
    ...args,
  ]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
});

test("reports a port of the platform that is in use", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ports = ["--port", "0", "--operations-port", "0", "--control-port", "0"];
  const { status, stderr } = await run(START, [...ports, "--with-platform", "--platform-port", `${port}`]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining(`the port of the platform: Port ${port} on 127.0.0.1 is in use`),
  });
});

test.each([
  [["run", "setup"], "start the provider first (npx -y pnpm@12 start), or pass --provider"],
  [["run", "nothing"], 'unknown scenario "nothing"; the kit has automatic-force'],
  [["run"], "run needs a scenario"],
  [["play"], 'unknown action "play"; use serve or run'],
])("platform rejects %j as a usage error", async (args, message) => {
  const { status, stderr } = await run(PLATFORM, args);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
});

test("reports a provider that does not respond", async () => {
  writeFileSync(join(folder, "key.pem"), newKey("rsa"));
  const target = ["--provider", `http://127.0.0.1:${await freePort()}/v2`, "--api-key", "key", "--key-file", "key.pem"];
  const { status, stderr } = await run(PLATFORM, ["run", "setup", ...target]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/the provider could not be read: .* Start it, or correct the key/),
  });
});
