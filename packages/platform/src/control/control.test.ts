/** A simulator that another process controls. @module */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioFile } from "../node/scenario-files.ts";
import { runScenario } from "../scenarios/run-scenario.ts";
import { readScenario } from "../scenarios/scenario.ts";
import { createTrafficRecorder } from "../scenarios/traffic.ts";
import { API_KEY, deskKeys, openDesk } from "../testing/open-desk.ts";
import { createApprovingProvider } from "../simulator/approving-provider.ts";
import { createPlatformControl } from "./create-platform-control.ts";
import { createRemotePlatform } from "./create-remote-platform.ts";

async function openControlled() {
  const desk = await openDesk();
  const control = createPlatformControl({ platform: desk.platform, token: "secret" });
  const remote = createRemotePlatform({
    baseUrl: "http://platform.test",
    controlUrl: "http://control.test",
    token: "secret",
    fetch: async (request) =>
      request.url.startsWith("http://control.test") ? control.fetch(request) : desk.platform.app.fetch(request),
  });
  return { desk, control, remote };
}

test("runs a scenario on a platform in another process", async () => {
  const { desk, remote } = await openControlled();
  const provider = createApprovingProvider();
  const unused = async () => "0";
  await runScenario(readScenario(readFileSync(scenarioFile("signer-automation") ?? "", "utf8")), {
    platform: remote,
    accountId: "account-2",
    provider,
    impostor: provider,
    customer: { trade: async () => undefined, available: unused, credit: unused },
    providerCredentials: { apiKey: API_KEY, privateKey: deskKeys.privateKey },
    traffic: createTrafficRecorder(),
  });
  const statuses = desk.platform.store.transact(({ signers }) => signers.list()).map(({ status }) => status);
  expect(statuses).toContain("READY");
});

test("a refusal keeps its reason", async () => {
  const { remote } = await openControlled();
  await expect(Promise.resolve(remote.vault("unknown"))).rejects.toMatchObject({ reason: "unknown-collateral" });
});

test("a repeated command takes effect once", async () => {
  const { desk, control } = await openControlled();
  const send = () =>
    control.request("/platform/createWorkspace", {
      method: "POST",
      headers: { "X-Control-Token": "secret", "Idempotency-Key": "one" },
      body: JSON.stringify({ args: ["Another desk"] }),
    });
  const [first, second] = [await (await send()).json(), await (await send()).json()];
  expect(second).toEqual(first);
  expect(desk.platform.store.transact(({ workspaces }) => workspaces.list())).toHaveLength(2);
});

test.each([
  ["no token", {}, "createWorkspace", 401],
  ["a wrong token", { "X-Control-Token": "wrong" }, "createWorkspace", 401],
  ["an unknown command", { "X-Control-Token": "secret" }, "close", 404],
])("refuses %s", async (_case, headers: Record<string, string>, command, status) => {
  const { control } = await openControlled();
  const response = await control.request(`/platform/${command}`, { method: "POST", headers, body: '{"args":["x"]}' });
  expect(response.status).toBe(status);
});
