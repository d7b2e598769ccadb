/** Type tests for a provider's handlers. Checked by `typecheck`; nothing runs. @module */
import type { ContextMember, ContextOfOperation } from "@provider-connectivity/core";
import type {
  AccountsHandlers,
  CollateralHandlers,
  GeneralError,
  Handlers,
  LiquidityHandlers,
  Quote,
  TransfersFiatHandlers,
} from "@provider-connectivity/contract";

interface Context {
  readonly customer: string;
}
type Of<Group, Id extends keyof Group> = Group[Id];
type GetQuoteDetails = Of<LiquidityHandlers<Context>, "getQuoteDetails">;

declare const quote: Quote;
declare const generalError: GeneralError;
declare const liquidity: LiquidityHandlers<Context>;
declare const handlers: Handlers<Context>;

// Handlers return declared responses, directly or as a promise. The server defines their context.
export const fine: GetQuoteDetails = () => ({ status: 200, body: quote });
export const later: GetQuoteDetails = async ({ params }, { customer }) => ({
  status: 200,
  body: { ...quote, id: params.id + customer },
});

// Ranges cover the statuses without an entry.
export const inRange: GetQuoteDetails = () => ({ status: 404, body: generalError });
export const inServerRange: GetQuoteDetails = () => ({ status: 503, body: generalError });
export const own: GetQuoteDetails = () => ({ status: 400, body: { message: "no", errorType: "bad-request" } });
// @ts-expect-error 400 has an entry, so the body of 4XX does not apply
export const notTheRange: GetQuoteDetails = () => ({ status: 400, body: { message: "no", errorType: "not-found" } });
// @ts-expect-error 999 is not an HTTP status
export const beyondRanges: GetQuoteDetails = () => ({ status: 999, body: generalError });

// Undeclared responses do not compile.
// @ts-expect-error 201 is not declared
export const undeclared: GetQuoteDetails = () => ({ status: 201, body: quote });
// @ts-expect-error a quote has more than an id
export const wrongBody: GetQuoteDetails = () => ({ status: 200, body: { id: "1" } });
// @ts-expect-error a successful response has a body
export const noBody: GetQuoteDetails = () => ({ status: 200 });
// @ts-expect-error an amount is a string
export const wrongType: GetQuoteDetails = () => ({ status: 200, body: { ...quote, fromAmount: 1 } });
// @ts-expect-error the success of this operation is a 201
export const created: Of<TransfersFiatHandlers<Context>, "createFiatWithdrawal"> = () => ({ status: 200, body: quote });

// An interface must be implemented completely.
export const whole: LiquidityHandlers<Context> = { ...liquidity };
// @ts-expect-error executeQuote is missing
export const missing: LiquidityHandlers<Context> = {
  createQuote: liquidity.createQuote,
  getQuoteDetails: fine,
  getQuotes: liquidity.getQuotes,
};
const { getBalances: _getBalances, ...withoutBalances } = handlers;
// @ts-expect-error getBalances is missing
export const missingOfAll: Handlers<Context> = withoutBalances;
// @ts-expect-error the contract has no such operation
export const unknown: LiquidityHandlers<Context> = { ...liquidity, cancelQuote: fine };
// @ts-expect-error the runtime implements getCapabilities
export type Runtime = Of<Handlers<Context>, "getCapabilities">;

// Requests are typed as the contract declares them, with defaults filled in.
export const request: Of<LiquidityHandlers<Context>, "getQuotes"> = ({ params, query, headers, body }) => {
  const limit: number = query.limit;
  const order: "asc" | "desc" = query.order;
  const by: string | undefined = headers["X-FBAPI-INITIATED-BY"];
  const nothing: undefined = body;
  // @ts-expect-error startingAfter has no default
  const after: string = query.startingAfter;
  // @ts-expect-error the path has no such parameter
  const id: string = params.quoteId;
  return { status: 404, body: { message: [limit, order, by, nothing, after, id].join(), errorType: "not-found" } };
};

// Handlers receive neither keys nor signatures.
export const security: Of<CollateralHandlers<Context>, "initiateSettlement"> = ({ headers, body }) => {
  const version: string = body.settlementVersion;
  // @ts-expect-error the platform's signature is verified before the handler runs
  const platform: unknown = headers["X-FB-PLATFORM-SIGNATURE"];
  // @ts-expect-error the server verifies the key
  const key: unknown = headers["X-FBAPI-KEY"];
  return { status: 404, body: { message: [version, platform, key].join(), errorType: "not-found" } };
};

// A context that awaits its operation has `account` and `operationKey` exactly where the operation has them.
interface WithMembers<Members> {
  readonly members: (member: Members) => void;
}
interface ByOperation extends ContextOfOperation {
  readonly context: WithMembers<this["members"]>;
}
type MembersOf<H> = H extends (request: never, context: { members: (member: infer M) => void }) => unknown ? M : "none";
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export const membersFollowTheOperation: [
  Same<MembersOf<AccountsHandlers<ByOperation>["getAccounts"]>, never>,
  Same<MembersOf<AccountsHandlers<ByOperation>["getAccountDetails"]>, "account">,
  Same<MembersOf<TransfersFiatHandlers<ByOperation>["createFiatWithdrawal"]>, ContextMember>,
] = [true, true, true];
