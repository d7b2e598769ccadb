import { expect, test } from "vitest";
import { ConfigurationError, createCredentials } from "./index.ts";
import { verifier } from "./testing/provider.ts";

const first = { apiKey: "first-key", customerId: "first", verifier };

test("a listed key is found, and no other", async () => {
  const credentials = createCredentials([first, { ...first, apiKey: "new-key" }]);
  expect(await credentials.find("new-key")).toMatchObject({ apiKey: "new-key", customerId: "first" });
  expect(await credentials.find("constructor")).toBeUndefined();
});

test.each([
  [[], "There is no credential"],
  [[first, first], "listed twice"],
  [[first, { ...first, apiKey: "" }], "is empty"],
])("credentials that cannot work are refused", (list, message) => {
  expect(() => createCredentials(list)).toThrow(ConfigurationError);
  expect(() => createCredentials(list)).toThrow(message);
});
