/** The first steps with `start` and `call`; `cli.long.test.ts` has the rest. @module */
import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { CALL, demo, folder, run, START, start, stop, TREASURY } from "./testing/programs.ts";

test("a new user starts the provider, pastes the printed command and sees balances", async () => {
  const { output } = await start();
  expect(output).toContain(demo().baseUrl);
  expect(output).toContain(demo().apiKey);
  expect(output).toContain(relative(folder, demo().keyFile));
  const line = /npx -y pnpm@12 call (getBalances .*)/.exec(output)?.[1] ?? "";
  const { status, stdout, stderr } = await run(CALL, line.split(" "));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "200\n" });
  expect(JSON.parse(stdout)).toHaveProperty("balances.0.availableAmount");
});

test("an error response prints its JSON on stdout, its status on stderr, and exits with 1", async () => {
  await start();
  const { status, stdout, stderr } = await run(CALL, ["getBalances", "--accountId", TREASURY, "--limit", "999"]);
  expect(JSON.parse(stdout)).toMatchObject({ propertyName: "/limit", requestPart: "querystring" });
  expect(stderr).toMatch(/^400 /);
  expect(status).toBe(1);
});

test("Ctrl-C exits with 0, and a restart keeps keys and data", async () => {
  const { child } = await start();
  const balances = await run(CALL, ["getBalances", "--accountId", TREASURY]);
  const before = readFileSync(demo().keyFile, "utf8");
  expect(await stop(child)).toBe(0);
  await start();
  expect(readFileSync(demo().keyFile, "utf8")).toBe(before);
  expect((await run(CALL, ["getBalances", "--accountId", TREASURY])).stdout).toBe(balances.stdout);
});

test("reports all errors of a configuration file before it writes anything", async () => {
  writeFileSync(join(folder, "provider.json"), '{"components":["transfer"],"data":{}}');
  const { status, stderr } = await run(START, ["--port", "0", "--operations-port", "0", "--config", "provider.json"]);
  expect(status).toBe(2);
  expect(stderr).toContain("start: provider.json: The configuration file is invalid.");
  expect(stderr).toContain("components[0]: Invalid option");
  expect(stderr).toContain("data.customers: ");
  expect((await run(START, ["--port", "0", "--config", "nowhere.json"])).stderr).toContain("no such file");
});

test("call --help lists the operations, or the parameters of one", async () => {
  expect((await run(CALL, ["--help"])).stdout).toContain("getBalances");
  const { status, stdout } = await run(CALL, ["getBalances", "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/--accountId <VALUE> +path parameter, required/);
});

test("--require-platform-signature refuses a collateral request without one", async () => {
  const { publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  writeFileSync(join(folder, "platform.pem"), publicKey);
  const link = ["getCollateralAccountLinks", "--accountId", TREASURY];
  const { child } = await start("--platform-key", "platform.pem");
  expect((await run(CALL, link)).status).toBe(0);
  await stop(child);
  await start("--platform-key", "platform.pem", "--require-platform-signature");
  const { status, stdout } = await run(CALL, link);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ propertyName: expect.stringMatching(/X-FB-PLATFORM-SIGNATURE/i) });
});
