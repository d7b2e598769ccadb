/** The control port of `start`: real processes, real ports. */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { contract as controlContract } from "@provider-connectivity/contract/control-v1";
import { createSigner } from "@provider-connectivity/signing/node";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningStart, startProcess } from "../testing/running-start.ts";

const DAY_MS = 86_400_000;

let start: RunningStart;

beforeAll(async () => {
  start = await startProcess({ args: ["--log-level", "debug"] });
});
afterAll(() => start[Symbol.asyncDispose]());

async function control(method: string, path: string, body?: unknown, at = start) {
  const response = await fetch(`${at.control.url}/control/v1${path}`, {
    method,
    headers: { "X-Control-Token": at.control.token, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

function client({ demo }: RunningStart) {
  const signing = createSigner(demo.signing, readFileSync(demo.keyFile, "utf8"));
  return createClient(contract, { baseUrl: demo.baseUrl, apiKey: demo.apiKey, signing });
}

test("the clock moves business time, signatures keep real time, and a restart keeps the clock", async () => {
  const first = await startProcess();
  expect(await control("POST", "/clock", { advanceMs: 7 * DAY_MS }, first)).toMatchObject({
    status: 200,
    body: { offsetMs: 7 * DAY_MS },
  });
  expect(await client(first).getAccounts()).toHaveProperty("accounts");
  await first.stop();
  await using second = await startProcess({ folder: first.folder });
  const { body } = await control("GET", "/clock", undefined, second);
  expect(body).toMatchObject({ offsetMs: 7 * DAY_MS });
  expect(Date.parse(String(body.now)) - Date.now()).toBeGreaterThan(6 * DAY_MS);
  expect(second.control.token).toBe(first.control.token);
});

test("nothing of the control API is reachable on the signed port or on that of the operators", async () => {
  const { origin } = new URL(start.demo.baseUrl);
  for (const { method, path } of Object.values(controlContract.operations)) {
    for (const base of [`${origin}/control/v1`, `${start.demo.baseUrl}/control/v1`, start.demo.baseUrl]) {
      const { status } = await fetch(base + path, { method, headers: { "X-Control-Token": start.control.token } });
      expect({ base, path, status }).toEqual({ base, path, status: 404 });
    }
    const operations = await fetch(`${start.demo.operationsUrl}/control/v1${path}`, { method });
    expect(operations.status).toBe(404);
  }
});

test("the token is printed once, and no log line contains it", async () => {
  await control("GET", "/clock");
  await fetch(`${start.control.url}/control/v1/clock`, { headers: { "X-Control-Token": "wrong" } });
  expect(start.output().split(start.control.token)).toHaveLength(2);
});

test("the control port is off in production unless it is named", async () => {
  const env = { NODE_ENV: "production" };
  await using unnamed = await startProcess({ env, controlPort: undefined });
  expect(unnamed.demo).not.toHaveProperty("control");
  expect(unnamed.output()).not.toContain("Token");
  await using named = await startProcess({ env });
  expect(await control("GET", "/clock", undefined, named)).toMatchObject({ status: 200 });
});
