import { expect, test } from "vitest";
import { providerOfAll } from "./testing/offering.ts";
import { optionsFor, seen, send } from "./testing/provider.ts";

const notFound = { status: 404, body: { message: "There is no such operation.", errorType: "not-found" } };

/** A provider of all components, with one key that may use only some. */
function permitting(
  options: { readonly components?: readonly string[]; readonly offeredTo?: (component: string) => "*" | string[] },
  ...permissions: readonly string[]
) {
  const { credentials } = optionsFor();
  const find = async (apiKey: string) => {
    const credential = await credentials.find(apiKey);
    return credential && { ...credential, permissions };
  };
  const handler = () => ({ status: 200, body: {} });
  return providerOfAll(handler, { ...options, credentials: { ...credentials, find } });
}

test("a component that the API key may not use looks like one that is not offered", async () => {
  const app = permitting({}, "accounts", "balances", "rates");
  expect(await seen(send(app, "/accounts/mine/rate?conversionPairId=a"))).toMatchObject({ status: 200 });
  for (const target of [
    "/accounts/mine/liquidity/quotes",
    "/accounts/mine/transfers/withdrawals/fiat",
    "/capabilities/liquidity/quotes",
    "/accounts/mine/capabilities/ramps",
  ])
    expect(await seen(send(app, target))).toEqual(notFound);
  // Before the body is checked, as for an unknown route.
  expect(await seen(send(app, "/accounts/mine/ramps", { method: "POST", body: "{}" }))).toEqual(notFound);
});

test("serves an operation if any of its components is offered", async () => {
  const app = providerOfAll(({ params }) => ({ status: 200, body: params }), {
    components: ["transfers", "transfersFiat"],
  });
  // Otherwise the operation for one deposit would get this path.
  expect(await seen(send(app, "/accounts/mine/transfers/deposits/addresses"))).toEqual({
    status: 200,
    body: { accountId: "mine" },
  });
  expect(await seen(send(app, "/accounts/mine/liquidity/quotes"))).toEqual(notFound);
});

test("a permission for any of an operation's components is enough", async () => {
  const addresses = "/accounts/mine/transfers/deposits/addresses";
  expect(await seen(send(permitting({}, "transfersFiat"), addresses))).toMatchObject({ status: 200 });
  expect(await seen(send(permitting({}, "transfersBlockchain"), addresses))).toMatchObject({ status: 200 });
  expect(await seen(send(permitting({}, "transfers"), addresses))).toEqual(notFound);
});

test("a permission for a component that is not offered permits nothing", async () => {
  const components = ["transfers", "transfersFiat"];
  const addresses = "/accounts/mine/transfers/deposits/addresses";
  expect(await seen(send(permitting({ components }, "transfersBlockchain"), addresses))).toEqual(notFound);
  expect(await seen(send(permitting({ components }, "transfersFiat"), addresses))).toMatchObject({ status: 200 });
});

test("the capabilities list the components that the API key may use; accounts and balances are always listed", async () => {
  const { body } = await seen(send(permitting({}, "balances", "rates", "nothing"), "/capabilities"));
  expect(body).toEqual({ version: "0.5.1", components: { accounts: [], balances: "*", rates: "*" } });
  expect(await seen(send(permitting({}, "balances"), "/accounts"))).toEqual(notFound);
  expect(await seen(send(permitting({}), "/capabilities/assets"))).toMatchObject({ status: 200 });
});

test("an offer of a component that the API key may not use does not count", async () => {
  const addresses = "/accounts/mine/transfers/deposits/addresses";
  const offeredTo = (component: string) => (component === "transfersBlockchain" ? ("*" as const) : []);
  expect(await seen(send(permitting({ offeredTo }, "transfersFiat"), addresses))).toEqual({
    status: 404,
    body: { message: "This operation is not offered to the account.", errorType: "not-found" },
  });
  expect(await seen(send(permitting({ offeredTo }, "transfersBlockchain"), addresses))).toMatchObject({ status: 200 });
});
