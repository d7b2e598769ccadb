/** What `GET /capabilities` lists. */
import { expect, test } from "vitest";
import { providerWith, seen, send } from "./testing/provider.ts";

test("the runtime implements GET /capabilities from the offered components", async () => {
  expect(await seen(send(providerWith(), "/capabilities"))).toEqual({
    status: 200,
    body: { version: "0.5.1", components: { accounts: "*", balances: "*" } },
  });
});

test("capabilities list the accounts to which a component is limited, and requirements", async () => {
  const app = providerWith({
    options: {
      offeredTo: (component) => (component === "balances" ? ["mine"] : "*"),
      requirements: { balances: {} },
    },
  });
  expect((await seen(send(app, "/capabilities"))).body).toEqual({
    version: "0.5.1",
    components: { accounts: "*", balances: ["mine"] },
    requirements: { balances: {} },
  });
});
