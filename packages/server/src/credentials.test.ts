import { expect, test } from "vitest";
import { ConfigurationError, createCredentials } from "./index.ts";
import { verifier } from "./testing/provider.ts";

const first = { apiKey: "first-key", customerId: "first", verifier };

test("finds only listed keys", async () => {
  const credentials = createCredentials([first, { ...first, apiKey: "new-key" }]);
  expect(await credentials.find("new-key")).toMatchObject({ apiKey: "new-key", customerId: "first" });
  expect(await credentials.find("constructor")).toBeUndefined();
});

test.each([
  [[], "The list of credentials is empty"],
  [[first, first], "an API key twice"],
  [[first, { ...first, apiKey: "" }], "an empty API key"],
])("rejects unusable credentials", (list, message) => {
  expect(() => createCredentials(list)).toThrow(ConfigurationError);
  expect(() => createCredentials(list)).toThrow(message);
});
