/** Tests the program with two running providers. @module */
import { createFakeProvider, type FakeProviderOptions } from "@provider-connectivity/mocks";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, assert, beforeAll, expect, test } from "vitest";
import { connect } from "./provider.ts";
import { readSettings } from "./settings.ts";
import { type RunningProvider, startProvider } from "./testing/running-provider.ts";
import { convertOnce } from "./testing/convert-once.ts";

let exchange: RunningProvider;
let bank: RunningProvider;
beforeAll(async () => {
  [exchange, bank] = await Promise.all([startProvider(), startProvider("--preset", "bank")]);
});
afterAll(() => Promise.all([exchange.stop(), bank.stop()]));

test("gives the same results as with fakes", async () => {
  const fake = async (name: string, options?: FakeProviderOptions) => {
    const { clientOptions, app } = await createFakeProvider(options);
    return connect(name, { ...clientOptions, fetch: app.fetch });
  };
  const faked = await convertOnce([await fake("exchange"), await fake("bank", { preset: "bank" })]);
  const real = await convertOnce([
    connect("exchange", readSettings(exchange.settingsFile)),
    connect("bank", readSettings(bank.settingsFile)),
  ]);
  assert(faked.quote !== undefined);
  const { id: _id, createdAt: _createdAt, expiresAt: _expiresAt, ...terms } = faked.quote;
  expect(real).toEqual({ ...faked, quote: expect.objectContaining(terms) });
});

test("lists and converts from the command line", async () => {
  const args = [`exchange=${exchange.settingsFile}`, `bank=${bank.settingsFile}`, "--convert", "250:USD:EUR"];
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, "main.ts"), ...args]);
  const lines = stdout.trim().split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^bank {2}Treasury {2}[\d.]+ USD$/),
      expect.stringMatching(/^total {2}[\d.]+ EUR$/),
      expect.stringMatching(/^best {2}exchange {2}[\w ]+ {2}250 USD for [\d.]+ EUR$/),
    ]),
  );
  expect(lines.at(-1)).toMatch(/^execut(ed|ing) {2}\S+$/);
});
