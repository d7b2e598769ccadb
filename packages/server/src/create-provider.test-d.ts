/** What must be implemented is decided by the compiler from what is offered. */
import { contract, type LiquidityHandlers } from "@provider-connectivity/contract";
import { type ComponentHandlers, createProvider, type HandlerContext, type HandlersFor } from "./index.ts";
import { handlers, optionsFor } from "./testing/provider.ts";

declare const liquidity: LiquidityHandlers<HandlerContext>;
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
// @ts-expect-error no other component's operations are among them
export type Foreign = ComponentHandlers<typeof contract, "transfersFiat">["createBlockchainWithdrawal"];

// @ts-expect-error quotes are offered, and getQuoteCapabilities is missing
createProvider(contract, { ...handlers, ...liquidity }, { ...options, components: ["liquidity"] });
// @ts-expect-error every provider offers accounts
createProvider(contract, { ...handlers, getAccounts: undefined }, options);
// @ts-expect-error the contract has no such component
createProvider(contract, handlers, { ...options, components: ["trading"] });

export const wrongStatus: Partial<HandlersFor<typeof contract, never>> = {
  // @ts-expect-error 302 is no status of getAccounts
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
