/** A provider that offers everything, with handlers that a test defines. Tests only. @module */
import { contract } from "@provider-connectivity/contract";
import type { Contract, Operation } from "@provider-connectivity/core";
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

/** Executes every request. */
const idempotency = {
  run: (_scope: unknown, _body: unknown, execute: (execution: object) => unknown) => execute({ operationKey: "key" }),
};

/** Every component, with one handler for all operations. Responses are not validated. */
export function providerOfAll(handler: AnyHandler, options: object = {}): Hono {
  const handlers = Object.fromEntries(Object.keys(contract.operations).map((id) => [id, handler]));
  const all = {
    ...optionsFor(),
    components: contract.components.names,
    platform: { policy: "when-present" },
    idempotency,
    validateResponses: false,
    ...options,
  };
  return createProvider(contract, handlers as never, all as unknown as ProviderOptions<typeof contract, never>);
}

/** One write of no account, `POST /writes`. Neither its requests nor its responses are validated. */
export function providerOfWrite(
  operation: Partial<Operation>,
  options: object = {},
  facts: Partial<Pick<Contract, "personHeaders">> = {},
): Hono {
  const { accountParameter: _none, ...base } = contract.operations.createSubAccountWithdrawal;
  const write = { ...base, operationId: "write", path: "/writes", components: [], parameters: [], ...operation };
  const only: Contract = {
    ...contract,
    ...facts,
    components: { names: [], always: [], requires: {} },
    operations: { write },
    validators: { write: { responses: {} } },
  };
  const all = { ...optionsFor(), idempotency, validateResponses: false, ...options };
  return createProvider(only, { write: succeed } as never, all as unknown as ProviderOptions<Contract, never>);
}
