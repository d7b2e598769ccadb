/** Code that must compile, and code that must not. `pnpm typecheck` checks it; it never runs. @module */
import {
  api,
  contract,
  createDepositAddress,
  createQuote,
  createRamp,
  getAccountDetails,
  getAccounts,
  getQuoteDetails,
  getQuotes,
  type Account,
  type BadRequestError,
  type GeneralError,
  type Quote,
} from "@provider-connectivity/contract";
import type { ContractInfo } from "@provider-connectivity/core";
import { createClient, type ClientOptions, type ProviderError } from "./index.ts";
import { createPathClient } from "./path.ts";
import { listOrders, placeOrder, shop } from "./testing/shop-contract.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function isTrue<T extends true>(proof?: T): void;

declare function use(..._: unknown[]): void;
declare const options: ClientOptions;
const light = createClient(api, options);
const whole = createClient(contract, options);
const paths = createPathClient(api, options);
const params = { accountId: "a" };
const body = { fromAsset: { assetId: "a" }, toAsset: { assetId: "b" }, fromAmount: "1" };

// The success is typed exactly: by operation, by name and by path.
const quote = await light.call(createQuote, { params, body });
isTrue<Equal<typeof quote, Quote>>();
const named = await whole.createQuote({ params, body });
isTrue<Equal<typeof named, Quote>>();
const account = await light.call(getAccountDetails, { params });
isTrue<Equal<typeof account, Account>>();
const list = await light.call(getAccounts);
isTrue<Equal<typeof list, { accounts: Account[] }>>();
const byPath = await paths.GET("/accounts/{accountId}", { params: { path: params } });
const found: Account | undefined = byPath.data;
if (byPath.error) isTrue<Equal<typeof byPath.data, undefined>>();

// @ts-expect-error not any
const wrong: number = byPath.data;
use(found, wrong);

// A result has either data or an error.
const result = await light.result(createQuote, { params, body });
if (result.error) {
  const error: ProviderError = result.error;
  isTrue<Equal<typeof result.data, undefined>>();
  use(error);
} else isTrue<Equal<typeof result.data, Quote>>();

// The status or the error type determines the type of the body.
if (result.error) {
  const { error } = result;
  if (error.errorType === "quote-not-ready") {
    isTrue<Equal<typeof error.status, 400>>();
    isTrue<Equal<typeof error.body, BadRequestError>>();
  }
  if (error.errorType === "not-found") isTrue<Equal<typeof error.body, GeneralError>>();
  if (error.errorType === undefined) isTrue<Equal<typeof error.body, unknown>>();
  if (error.status === 400) {
    isTrue<Equal<typeof error.errorType, BadRequestError["errorType"] | undefined>>();
    if (error.errorType !== undefined) isTrue<Equal<typeof error.body, BadRequestError>>();
    // @ts-expect-error a 400 is never unauthorized
    use(error.errorType === "unauthorized");
  }
  if (error.status === 401) isTrue<Equal<typeof error.errorType, "unauthorized" | undefined>>();
  if (error.status === 503) isTrue<Equal<typeof error.errorType, GeneralError["errorType"] | undefined>>();
  // A gateway may respond with a status that the contract does not declare.
  if (error.status === 520) isTrue<Equal<typeof error.errorType, undefined>>();
  // @ts-expect-error not an error type of the contract
  use(error.errorType === "quote-not-redy");
}

// The light contract has no named calls.
// @ts-expect-error not there
void light.createQuote;

// The key, nonce, timestamp and signatures are not arguments; the other headers of the contract are.
await light.call(getAccounts, { headers: { "X-FBAPI-INITIATED-BY": "someone" } });
// @ts-expect-error a security header
await light.call(getAccounts, { headers: { "X-FBAPI-KEY": "k" } });
// @ts-expect-error a security header
await light.call(getAccounts, { headers: { "X-FBAPI-NONCE": "n" } });
// @ts-expect-error a security header
await whole.getAccounts({ headers: { "X-FBAPI-TIMESTAMP": 1 } });
// @ts-expect-error a security header
await whole.getAccounts({ headers: { "X-FBAPI-SIGNATURE": "s" } });
// @ts-expect-error a security header
await paths.GET("/accounts", { params: { header: { "X-FBAPI-KEY": "k" } } });
// @ts-expect-error the platform's signature
await whole.createCollateralAccountLink({ headers: { "X-FB-PLATFORM-SIGNATURE": "s" } });

// A wrong body, query or path does not compile.
// @ts-expect-error an amount is a string
await light.call(createQuote, { params, body: { ...body, fromAmount: 1 } });
// @ts-expect-error one amount is required
await light.call(createQuote, { params, body: { fromAsset: { assetId: "a" }, toAsset: { assetId: "b" } } });
// @ts-expect-error no such query parameter
await light.call(getAccounts, { query: { page: 1 } });
// @ts-expect-error the path parameter is missing
await light.call(getAccountDetails, {});
// @ts-expect-error the input is required
await whole.getAccountDetails();
// @ts-expect-error no body is declared
await light.call(getAccountDetails, { params, body: {} });
// @ts-expect-error the second path parameter is missing
await light.call(getQuoteDetails, { params });
// @ts-expect-error no such path
await paths.GET("/account");
// @ts-expect-error no such method on this path
await paths.POST("/accounts");

// Only the idempotency key may be omitted.
const deposit = { transferMethod: { asset: { assetId: "x" }, transferMethod: "PublicBlockchain" } } as const;
await light.call(createDepositAddress, { params, body: deposit });
await whole.createDepositAddress({ params, body: { ...deposit, idempotencyKey: "k" } });
// @ts-expect-error the transfer method is missing
await light.call(createDepositAddress, { params, body: { idempotencyKey: "k" } });
// @ts-expect-error the body is missing
await light.call(createDepositAddress, { params });
// @ts-expect-error an idempotency key is a string
await light.call(createDepositAddress, { params, body: { ...deposit, idempotencyKey: 1 } });
await whole.createRamp({
  params,
  body: {
    type: "OnRamp",
    amount: "1",
    from: { asset: { nationalCurrencyCode: "EUR" }, transferMethod: "Iban" },
    to: { asset: { assetId: "x" }, transferMethod: "PublicBlockchain", address: "0x1" },
  },
});
// @ts-expect-error not a kind of ramp
await light.call(createRamp, { params, body: { type: "SideRamp", amount: "1" } });

// Items are typed. Only paged lists can be paginated, and only forwards.
for await (const item of light.paginate(getAccounts)) isTrue<Equal<typeof item, Account>>();
for await (const item of whole.paginate(getQuotes, { params, query: { limit: 5, order: "asc" } }))
  isTrue<Equal<typeof item, Quote>>();
// @ts-expect-error not a list
light.paginate(createQuote, { params, body });
// @ts-expect-error backwards
light.paginate(getAccounts, { query: { endingBefore: "a" } });
// @ts-expect-error the path parameter is missing
light.paginate(getQuotes);
// @ts-expect-error a limit is a number
light.paginate(getAccounts, { query: { limit: "5" } });
// @ts-expect-error no such order
light.paginate(getQuotes, { params, query: { order: "newest" } });

// The names of a contract determine which key may be omitted, which lists have pages, and the type of errors.
const shopClient = createClient(shop, options);
const order = { params: { shopId: "s" }, body: { item: "tea" } };
const placed = await shopClient.result(placeOrder, order);
if (placed.error) {
  const { error } = placed;
  if (error.errorType === "E_NONE") isTrue<Equal<typeof error.status, 404>>();
  if (error.status === 400) isTrue<Equal<typeof error.errorType, "E_FIELD" | "E_TOKEN" | undefined>>();
  // @ts-expect-error not an error type of the operation
  use(error.errorType === "E_OTHER");
} else isTrue<Equal<typeof placed.data, { id: string }>>();
// @ts-expect-error the item is missing
await shopClient.call(placeOrder, { ...order, body: { requestToken: "t" } });
// @ts-expect-error the key of another contract
await shopClient.call(placeOrder, { ...order, body: { item: "tea", idempotencyKey: "k" } });
for await (const { id } of shopClient.paginate(listOrders, { params: order.params, query: { size: 2, from: "a" } }))
  isTrue<Equal<typeof id, string>>();
// @ts-expect-error not a list
shopClient.paginate(placeOrder, order);
// @ts-expect-error backwards
shopClient.paginate(listOrders, { params: order.params, query: { to: "a" } });

// If the contract's names are unknown at compile time, errors have any type, and no argument is refused by its name.
const untyped: ContractInfo = shop;
const unknownNames = createClient(untyped, options);
const either = await unknownNames.result(placeOrder, { ...order, body: { item: "tea", requestToken: "t" } });
if (either.error) isTrue<Equal<typeof either.error.errorType, string | undefined>>();
unknownNames.paginate(listOrders, { params: order.params, query: { size: 2 } });
const { types: _, ...withoutTypes } = shop;
const same = await createClient(withoutTypes, options).result(placeOrder, {
  ...order,
  body: { item: "t", requestToken: "t" },
});
if (same.error) isTrue<Equal<typeof same.error.errorType, string | undefined>>();

// A client needs its key and its signer.
// @ts-expect-error no signer
createClient(api, { baseUrl: "https://provider.test", apiKey: "k" });
