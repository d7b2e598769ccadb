/** The compiler derives the required handlers from the offered components. */
import { contract, type LiquidityHandlers } from "@provider-connectivity/contract";
import {
  type ComponentHandlers,
  createProvider,
  type HandlersFor,
  type IdempotencyStore,
  type ServerContext,
} from "./index.ts";
import { handlers, optionsFor } from "./testing/provider.ts";

declare const liquidity: LiquidityHandlers<ServerContext>;
declare const getQuoteCapabilities: HandlersFor<typeof contract, "liquidity">["getQuoteCapabilities"];
const options = optionsFor();

createProvider(contract, handlers, options);
createProvider(
  contract,
  { ...handlers, ...liquidity, getQuoteCapabilities },
  { ...options, components: ["liquidity"] },
);
createProvider(contract, { ...handlers, ...liquidity }, options);
createProvider(contract, { ...handlers, ...liquidity }, { ...options, inProgress: ["liquidity"] });

declare const fiat: ComponentHandlers<typeof contract, "transfersFiat">;
declare const transfers: ComponentHandlers<typeof contract, "transfers">;
createProvider(
  contract,
  { ...handlers, ...transfers, ...fiat },
  { ...options, components: ["transfers", "transfersFiat"] },
);
// @ts-expect-error deposit addresses belong to transfersFiat as well as to transfersBlockchain
export const half: ComponentHandlers<typeof contract, "transfersFiat"> = { ...fiat, createDepositAddress: undefined };
// @ts-expect-error other components have no such operation
export type Foreign = ComponentHandlers<typeof contract, "transfersFiat">["createBlockchainWithdrawal"];

// @ts-expect-error quotes are offered, and getQuoteCapabilities is missing
createProvider(contract, { ...handlers, ...liquidity }, { ...options, components: ["liquidity"] });
// @ts-expect-error every provider offers accounts
createProvider(contract, { ...handlers, getAccounts: undefined }, options);
// @ts-expect-error the contract has no such component
createProvider(contract, handlers, { ...options, components: ["trading"] });

export const wrongStatus: Partial<HandlersFor<typeof contract, never>> = {
  // @ts-expect-error 302 is not a status of getAccounts
  getAccounts: () => ({ status: 302, body: { accounts: [] } }),
};
export const wrongBody: Partial<HandlersFor<typeof contract, never>> = {
  // @ts-expect-error a list of accounts is an object
  getAccounts: () => ({ status: 200, body: [] }),
};
export const wrongError: Partial<HandlersFor<typeof contract, never>> = {
  // @ts-expect-error a 404 is a GeneralError, whose errorType is not-found or internal-error
  getAccounts: () => ({ status: 404, body: { message: "", errorType: "bad-request" } }),
};

// The context follows the operation.
export const contexts: Partial<HandlersFor<typeof contract, never>> = {
  // @ts-expect-error GET /accounts has no account in its path
  getAccounts: (_request, { account }) => ({ status: 200, body: { accounts: [account] } }),
  // @ts-expect-error getBalances is not idempotent
  getBalances: (_request, { operationKey }) => ({ status: 200, body: { balances: [operationKey] } }),
  createRamp: (_request, { account, operationKey, ...context }) => {
    const known: [string, string] = [account.id, operationKey];
    // @ts-expect-error the idempotency store has no transaction
    return { status: 404, body: { message: known.join(" ") + String(context.tx), errorType: "not-found" } };
  },
};

// Only the handlers of idempotent operations receive the store's transaction.
interface Transaction {
  insert(row: string): void;
}
declare const store: IdempotencyStore<Transaction>;
declare const ramps: Omit<ComponentHandlers<typeof contract, "ramps", Transaction>, "createRamp">;
createProvider(
  contract,
  {
    ...handlers,
    ...ramps,
    createRamp: (_request, { tx, operationKey }) => {
      tx.insert(operationKey);
      return { status: 404, body: { message: "", errorType: "not-found" } };
    },
    // @ts-expect-error an operation that is not idempotent has no transaction
    getBalances: (_request, { tx }) => ({ status: 200, body: { balances: [tx] } }),
  },
  { ...options, components: ["ramps"], idempotency: store },
);
