/** Options that createProvider rejects. */
import { expect, test } from "vitest";
import { createProvider } from "./index.ts";
import { contract, handlers, optionsFor } from "./testing/provider.ts";

test("rejects contradictory options when the provider is created", () => {
  const make = (components: readonly string[], options: object = {}, others: object = {}) =>
    createProvider(contract, { ...handlers, ...others }, { ...optionsFor(), ...options, components } as never);
  const some = { getQuoteCapabilities: () => undefined };
  expect(() => make(["transfersFiat"])).toThrow(
    "The component transfersFiat requires transfers, which is not offered.",
  );
  expect(() => make(["trading"])).toThrow(
    '"trading" is not a component of Provider Connectivity API 0.5.1. Components: accounts, rates, balances, liquidity,',
  );
  expect(() => make([], {}, { getAdditionalAssets: undefined })).toThrow(
    "getAdditionalAssets is offered, but there is no handler for it.",
  );
  expect(() => make(["liquidity"], {}, some)).toThrow("is offered, but there is no handler for it");
  expect(() => make([], { limits: { bodyBytes: 0 } })).toThrow("limits.bodyBytes must be above zero");
  expect(() => make(["ramps"], {}, everyHandler())).toThrow("createRamp requires an idempotency key");
  expect(() =>
    make(["transfers", "transfersBlockchain", "collateral"], { idempotency: { run: () => undefined } }, everyHandler()),
  ).toThrow(
    "is signed by the platform, but the option platform has no verifier. Give the platform's public keys, or set its policy " +
      'to "when-present".',
  );
});

test.each([
  [
    { address: { examine: () => undefined } },
    "There is no option address. Options: components, inProgress, credentials",
  ],
  [{ addresses: () => true }, "addresses must be an object with examine."],
  [{ accounts: new Map() }, "accounts must be an object with find."],
  [{ accounts: null }, "accounts must be an object with find."],
  [{ offeredTo: "*" }, "offeredTo must be a function."],
  [{ undeclaredProperties: "drop" }, "undeclaredProperties must be allow or warn or strip or refuse."],
  [{ validateResponses: "no" }, "validateResponses must be true or false."],
  [{ platform: { policy: "optional" } }, "platform.policy must be required or when-present."],
  [{ platform: { verify: () => true } }, "There is no option platform.verify."],
  [{ rateLimits: { key: { requests: 1, windowMs: 1 } } }, "There is no option rateLimits.key."],
  [{ limits: { bodyByte: 5 } }, "There is no option limits.bodyByte."],
])("rejects %j, which the compiler would reject", (options, message) => {
  expect(() => createProvider(contract, handlers as never, { ...optionsFor(), ...options } as never)).toThrow(message);
});

function everyHandler(): object {
  return Object.fromEntries(Object.keys(contract.operations).map((id) => [id, () => undefined]));
}
