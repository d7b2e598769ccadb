/** Providers that offer less: what they do not offer is skipped, and nothing else. @module */
import { createFakeProvider, type PresetName } from "@provider-connectivity/mocks";
import { expect, test } from "vitest";
import { fakeTarget } from "./testing/fake-target.ts";
import { tryAll } from "./try-all.ts";

/** What these presets do otherwise than strict tools want it. */
const deviations: Readonly<Record<Exclude<PresetName, "exchange">, readonly string[]>> = {
  bank: ["deposits: every account has some, latest first, and each can be read"],
  "on-off-ramp": ["rates: whatever its id, a pair has a rate; empty ids have none"],
  "internal-only": [],
};

test.each(Object.entries(deviations))("%s", async (preset, expected) => {
  const fake = await createFakeProvider({ preset: preset as PresetName });
  const results = await tryAll(fakeTarget(fake, (request) => fake.app.fetch(request)));
  const failed = results.filter(({ outcome }) => outcome === "failed");
  expect(failed.map(({ name }) => name)).toEqual(expected);
  const skipped = results.filter(({ outcome }) => outcome === "skipped");
  for (const { reason } of skipped) expect(reason).toMatch(/is not offered\.$|^No |^The first ramp /);
  expect(results.length - skipped.length).toBeGreaterThan(60);
});
