import { expect, test } from "vitest";
import * as client from "@provider-connectivity/client";

test("the main entry exports exactly these names", () => {
  expect(Object.keys(client).toSorted()).toEqual([
    "ProviderError",
    "createClient",
    "createResponseValidator",
    "toProviderError",
  ]);
});
