import { createControlClient } from "@provider-connectivity/console";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import assert from "node:assert/strict";
import { openConsole } from "../src/console.ts";
import { createLedger } from "../src/ledger.ts";
import { readSettings } from "../src/settings.ts";

test("opens no console in production or if the setting is off", async () => {
  assert.equal(await openConsole(readSettings({ NODE_ENV: "production", CONSOLE_PORT: "9465" })), undefined);
  assert.equal(await openConsole(readSettings({ CONSOLE_PORT: "off" })), undefined);
});

test("the console shows the provider, requires the token, and has no controls", async () => {
  const books = await createLedger();
  const shown = await openConsole(readSettings({ CONSOLE_PORT: "0" }));
  assert.ok(shown !== undefined);
  try {
    const baseUrl = "http://127.0.0.1:8000/v2";
    const opened = shown.show({ baseUrl, components: ["accounts"], keys: [], ledger: books.ledger });
    const [, url = "", token = ""] = /^(\S+) with the token (\S+)$/.exec(opened) ?? [];
    const control = createControlClient({ url, token });
    const { operations } = await control.getInfo();
    assert.deepEqual(operations, ["getInfo", "getOverview", "getRequests", "clearRequests"]);
    assert.deepEqual((await control.getOverview()).customers, []);
    await assert.rejects(control.resetData(), { status: 404 });
    await assert.rejects(createControlClient({ url, token: randomUUID() }).getInfo(), { status: 401 });
  } finally {
    await shown.close();
    await books.close();
  }
});
