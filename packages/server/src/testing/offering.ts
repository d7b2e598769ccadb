/** A provider that offers everything, with handlers that a test defines. Tests only. @module */
import { contract } from "@provider-connectivity/contract";
import type { Hono } from "hono";
import { createProvider, type ProviderOptions } from "../index.ts";
import { optionsFor } from "./provider.ts";

type AnyRequest = { params: unknown; query: unknown; headers: unknown; body: unknown };
type AnyHandler = (request: AnyRequest, context: { operationKey: string | undefined }) => unknown;

/** A handler that always succeeds. */
export const succeed = (): { status: number; body: object } => ({ status: 200, body: {} });

/** A valid body of `createQuote`, and its target. */
export const quoteTarget = "/accounts/mine/liquidity/quotes";
export const quoteBody = JSON.stringify({
  fromAsset: { nationalCurrencyCode: "USD" },
  toAsset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" },
  fromAmount: "1",
});

/** Every component, with one handler for all operations. Responses are not validated. */
export function providerOfAll(handler: AnyHandler, options: object = {}): Hono {
  const handlers = Object.fromEntries(Object.keys(contract.operations).map((id) => [id, handler]));
  const all = {
    ...optionsFor(),
    components: contract.components.names,
    platform: { policy: "when-present" },
    idempotency: {
      run: (_scope: unknown, _body: unknown, execute: (execution: object) => unknown) =>
        execute({ operationKey: "key" }),
    },
    validateResponses: false,
    ...options,
  };
  return createProvider(contract, handlers as never, all as unknown as ProviderOptions<typeof contract, never>);
}
