/**
 * Tests an older version of the contract: types, validators, a provider with operations that only this version has, a client,
 * and signed requests between them.
 * @module
 */
import { createClient } from "@provider-connectivity/client";
import {
  contract as newest,
  type ApiTypes as NewestTypes,
  type NativeCryptocurrency as NewestCryptocurrency,
} from "@provider-connectivity/contract";
import {
  contract,
  type NativeCryptocurrency,
  type Order,
  type OrderRequest,
} from "@provider-connectivity/contract/0.4.1";
import { Order as isOrder, OrderRequest as isOrderRequest } from "@provider-connectivity/contract/0.4.1/validators";
import {
  InvalidRequestError,
  createIdempotencyStore,
  createMemoryIdempotencyRecords,
  createProvider,
  type HandlersFor,
  NotFoundError,
} from "@provider-connectivity/server";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { beforeEach, expect, test } from "vitest";

const CONFIGURATION = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "hexstr",
} as const;
const SIGNING = createSigner(CONFIGURATION, "secret");
const API_KEY = "key-1";
const ACCOUNT = { id: "account-1", title: "Main", status: "active" } as const;
// The blockchain is optional in 0.4.1 only.
const BITCOIN: NativeCryptocurrency = { cryptocurrencySymbol: "BTC" };
// @ts-expect-error later versions require it
export const incomplete: NewestCryptocurrency = { cryptocurrencySymbol: "BTC" };
const BOOK = { id: "BTC-USD", baseAsset: BITCOIN, quoteAsset: { nationalCurrencyCode: "USD" } } as const;
const REQUEST: OrderRequest = {
  idempotencyKey: "order-1",
  bookId: BOOK.id,
  side: "BUY",
  orderType: "LIMIT",
  timeInForce: "GOOD_TILL_CANCELED",
  baseAssetQuantity: "0.5",
  quoteAssetPrice: "63900",
};
// @ts-expect-error the newest version has no trading
export type Removed = NewestTypes["operations"]["createOrder"];

let orders: Map<string, Order>;
let client: ReturnType<typeof connect>;

beforeEach(() => {
  orders = new Map();
  client = connect(provider());
});

test("a provider of 0.4.1 reports its version and its trading component", async () => {
  await expect(client.getCapabilities()).resolves.toEqual({
    version: "0.4.1",
    components: { accounts: "*", balances: "*", trading: "*" },
  });
  await expect(client.getBooks({ query: { limit: 1 } })).resolves.toEqual({ books: [BOOK] });
});

test("places a repeated order once, which can then be read and cancelled", async () => {
  const params = { accountId: ACCOUNT.id };
  const order = await client.createOrder({ params, body: REQUEST });
  await expect(client.createOrder({ params, body: REQUEST })).resolves.toEqual(order);
  expect(orders.size).toBe(1);
  await expect(client.createOrder({ params, body: { ...REQUEST, baseAssetQuantity: "5" } })).rejects.toMatchObject({
    status: 400,
    errorType: "idempotency-key-reuse",
  });

  const named = { params: { ...params, id: order.id } };
  await expect(client.cancelOrder(named)).resolves.toBeUndefined();
  await expect(client.getOrderDetails(named)).resolves.toMatchObject({ status: "CANCELED", trades: [] });
  await expect(client.cancelOrder(named)).rejects.toMatchObject({ status: 400, errorType: "order-not-trading" });
});

test("validators and pipeline distinguish the two kinds of order", async () => {
  const market: OrderRequest = {
    idempotencyKey: "order-2",
    bookId: BOOK.id,
    side: "SELL",
    orderType: "MARKET",
    timeInForce: "FILL_OR_KILL",
    baseAssetQuantity: "0.25",
  };
  const placed = await client.createOrder({ params: { accountId: ACCOUNT.id }, body: market });
  expect([isOrderRequest(market), isOrder(placed)]).toEqual([true, true]);
});

test.each([
  [{ side: "BORROW" }, "/side"],
  [{ quoteAssetPrice: undefined }, "/quoteAssetPrice"],
])("validator and pipeline refuse an order with %j", async (wrong, propertyName) => {
  const body = JSON.parse(JSON.stringify({ ...REQUEST, ...wrong })) as OrderRequest;
  expect(isOrderRequest(body)).toBe(false);
  const refused = { status: 400, requestPart: "body", propertyName };
  await expect(client.createOrder({ params: { accountId: ACCOUNT.id }, body })).rejects.toMatchObject(refused);
});

test("does not send a response that is invalid in 0.4.1", async () => {
  const wrong = connect(provider({ getBookDetails: () => ({ status: 200, body: { id: BOOK.id } as never }) }));
  await expect(wrong.getBookDetails({ params: { id: BOOK.id } })).rejects.toMatchObject({ status: 500 });
});

test("refuses a wrong signature, and responds with 404 to an operation of a newer version", async () => {
  const forged = connect(provider(), createSigner(CONFIGURATION, "another"));
  await expect(forged.getBooks()).rejects.toMatchObject({ status: 400, propertyName: "X-FBAPI-SIGNATURE" });
  const ahead = createClient(newest, over(provider()));
  await expect(ahead.getRamps({ params: { accountId: ACCOUNT.id } })).rejects.toMatchObject({
    status: 404,
    errorType: "not-found",
  });
});

const silent = () => undefined;
type Trading = HandlersFor<typeof contract, "trading">;

/** A provider of one account and one order book. */
function provider(overrides: Partial<Trading> = {}) {
  const verifier = createVerifier(CONFIGURATION, "secret");
  return createProvider(
    contract,
    { ...handlers(), ...overrides },
    {
      components: ["trading"],
      credentials: {
        find: (apiKey) => (apiKey === API_KEY ? { apiKey, customerId: "customer-1", verifier } : undefined),
      },
      accounts: { find: (id, customerId) => (id === ACCOUNT.id ? { id, customerId } : undefined) },
      idempotency: createIdempotencyStore({ records: createMemoryIdempotencyRecords() }),
      validateResponses: true,
      logger: { debug: silent, info: silent, warn: silent, error: silent },
    },
  );
}

function connect(app: { fetch: (request: Request) => Response | Promise<Response> }, signer = SIGNING) {
  return createClient(contract, { ...over(app), signer });
}

/** Sends a client's requests to an app without a network. */
function over(app: { fetch: (request: Request) => Response | Promise<Response> }) {
  const fetch = (request: Request) => app.fetch(request);
  return { baseUrl: "http://in.process", apiKey: API_KEY, signer: SIGNING, retries: { attempts: 1 }, fetch };
}

function handlers(): Trading {
  return {
    getAdditionalAssets: () => ({ status: 200, body: { assets: [] } }),
    getAssetDetails: () => ({ status: 404, body: { message: "There is no such asset.", errorType: "not-found" } }),
    getAccounts: () => ({ status: 200, body: { accounts: [ACCOUNT] } }),
    getAccountDetails: () => ({ status: 200, body: ACCOUNT }),
    getBalances: () => ({ status: 200, body: { balances: [] } }),
    getBooks: () => ({ status: 200, body: { books: [BOOK] } }),
    getBookDetails: () => ({ status: 200, body: BOOK }),
    getBookAsks: () => ({ status: 200, body: { asks: [] } }),
    getBookBids: () => ({ status: 200, body: { bids: [] } }),
    getOrders: () => ({ status: 200, body: { orders: [...orders.values()] } }),
    getOrderDetails: ({ params }) => ({ status: 200, body: { ...orderOf(params.id), trades: [] } }),
    createOrder: ({ body }, { operationKey }) => {
      const { idempotencyKey: _key, ...data } = body;
      const order: Order = { ...data, id: operationKey, status: "TRADING", createdAt: "2026-01-01T10:00:00.000Z" };
      orders.set(order.id, order);
      return { status: 200, body: order };
    },
    cancelOrder: ({ params }) => {
      const order = orderOf(params.id);
      if (order.status !== "TRADING") throw new InvalidRequestError("order-not-trading", "The order is not trading.");
      orders.set(order.id, { ...order, status: "CANCELED" });
      return { status: 200 };
    },
  };
}

function orderOf(id: string): Order {
  const order = orders.get(id);
  if (order === undefined) throw new NotFoundError("There is no such order.");
  return order;
}
