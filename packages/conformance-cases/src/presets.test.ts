/**
 * Providers with fewer components: rules of the missing ones are skipped, and no rule fails. `pnpm test:long
 * conformance` tries all.
 * @module
 */
import { createFakeProvider, type PresetName } from "@provider-connectivity/mocks";
import { afterDelay } from "@provider-connectivity/sandbox";
import { expect, test } from "vitest";
import { checkAll } from "./check-all.ts";
import { rules } from "./rules/index.ts";
import { fakeTarget } from "./testing/fake-target.ts";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

const presets: readonly PresetName[] =
  process.env["PROVIDER_LONG"] === undefined ? ["internal-only"] : ["bank", "on-off-ramp", "internal-only"];

test("a provider may execute a withdrawal before it is read", async () => {
  const fake = await createFakeProvider({ scenario: afterDelay(0) });
  const target = fakeTarget(fake, async (request) => {
    const response = await fake.app.fetch(request);
    await fake.clock.advance(1);
    return response;
  });
  const results = await checkAll(target, { rules: rules.filter(({ id }) => id === "transfers/created") });
  expect(results.map(({ id, outcome, findings }) => ({ id, outcome, findings }))).toEqual([
    { id: "transfers/created", outcome: "passed", findings: [] },
  ]);
});

test.each(presets)("%s", async (preset) => {
  const fake = await createFakeProvider({ preset });
  const results = await checkAll(fakeTarget(fake, (request) => fake.app.fetch(request)));
  const broken = results.filter(
    ({ id, outcome }) => outcome !== "passed" && outcome !== "skipped" && byId.get(id)?.profile === "contract",
  );
  expect(broken.map(({ id, findings }) => ({ id, messages: findings.map(({ message }) => message) }))).toEqual([]);
  expect(results.filter(({ outcome }) => outcome === "passed").length).toBeGreaterThan(40);
});
