import { expect, test } from "vitest";
import * as client from "@provider-connectivity/client";

test("the main entry exports these names and no other", () => {
  expect(Object.keys(client).toSorted()).toEqual([
    "ProviderError",
    "createClient",
    "createResponseValidator",
    "toProviderError",
  ]);
});
