import { api, getAccounts } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createClient } from "./index.ts";
import { json, provide } from "./testing/test-provider.ts";

test.each([
  "",
  "/v2",
  "provider.test/v2",
  "ftp://provider.test",
  "https://provider.test/v2?",
  "https://provider.test/v2?token=hidden",
  "https://provider.test/v2#hidden",
  "https://someone:hidden@provider.test/v2",
])("the base URL %j is refused without being repeated", (baseUrl) => {
  const make = () => createClient(api, { ...provide().options, baseUrl });
  expect(make).toThrow("baseUrl must be an absolute http(s) URL");
  expect(make).not.toThrow(/hidden/);
});

test.each([
  ["https://provider.test", "https://provider.test/accounts"],
  ["https://provider.test/", "https://provider.test/accounts"],
  ["https://provider.test/v2", "https://provider.test/v2/accounts"],
  ["https://provider.test/v2/", "https://provider.test/v2/accounts"],
  ["HTTP://Provider.test:80/a/../v2//", "http://provider.test/v2/accounts"],
])("under %s accounts are at %s", async (baseUrl, url) => {
  const { options, received } = provide(json(200, { accounts: [] }));
  await createClient(api, { ...options, baseUrl }).call(getAccounts);
  expect(received[0]?.request.url).toBe(url);
});
