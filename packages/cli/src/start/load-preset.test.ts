import { createMemoryStore, createSandbox, type PresetName, seed } from "@provider-connectivity/sandbox";
import { createVerifier } from "@provider-connectivity/signing/node";
import { join } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import type { presetNames } from "./command.ts";
import { loadPreset } from "./load-preset.ts";

const config = join(import.meta.dirname, "../../../../docs/provider.example.yaml");
const hmac = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;

test("accepts the example in the documentation", async () => {
  const preset = await loadPreset({ config, preset: "exchange" });
  expect(preset.config.offeredTo).toEqual({ liquidity: "main" });
  const store = createMemoryStore();
  await seed(store, { data: preset.data });
  const verifier = createVerifier(hmac, "secret");
  const credentials = preset.data.apiKeys.map((key) => ({ ...key, verifier }));
  const { app } = await createSandbox({ store, credentials, config: preset.config });
  expect((await app.request("/accounts")).status).toBe(400);
  expect(await store.balances.find("acme-main", { nationalCurrencyCode: "USD" })).toMatchObject({
    available: "100000",
  });
});

test("accepts every preset of the sandbox as --preset", () => {
  expectTypeOf<(typeof presetNames)[number]>().toEqualTypeOf<PresetName>();
});
