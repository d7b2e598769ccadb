/** Type tests for calls, overrides and the contract. Checked by `typecheck`; nothing runs. @module */
import type {
  ApiTypes,
  Calls,
  Component,
  components,
  createQuote,
  getAccounts,
  operations,
  Overrides,
  Quote,
  QuoteRequest,
} from "@provider-connectivity/contract";
import { contract } from "@provider-connectivity/contract";
import type { ApplyContext, TypesOf, TypesOfContract } from "@provider-connectivity/core";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type NamesIn<T> = [NonNullable<T>] extends [never] ? never : keyof NonNullable<T>;

declare const calls: Calls;
declare const quote: Quote;
declare const wanted: QuoteRequest;

// Calls take the declared parameters and body, and resolve to the body of a successful response.
export const accounts = calls.getAccounts();
export const page = calls.getAccounts(
  { query: { limit: 5, balances: true } },
  { signal: new AbortController().signal },
);
export const created: Promise<Quote> = calls.createQuote({ params: { accountId: "1" }, body: wanted });
// @ts-expect-error the path needs an account
export const noParams = calls.createQuote({ body: wanted });
// @ts-expect-error the arguments are missing
export const nothing = calls.createQuote();
// @ts-expect-error the body is not a quote request
export const wrongBody = calls.createQuote({ params: { accountId: "1" }, body: { fromAmount: 1 } });
// @ts-expect-error a limit is a number
export const wrongQuery = calls.getAccounts({ query: { limit: "5" } });
// @ts-expect-error there is no such parameter
export const unknownQuery = calls.getAccounts({ query: { offset: 5 } });
// @ts-expect-error this operation has no body
export const needlessBody = calls.getAccounts({ body: {} });
// @ts-expect-error the client signs, so the signature is not an argument
export const signature = calls.getAccounts({ headers: { "X-FBAPI-SIGNATURE": "" } });

// Overrides accept only responses that the operation declares.
export const overrides: Partial<Overrides> = {
  getQuoteDetails: { status: 404, body: { message: "gone", errorType: "not-found" } },
  createQuote: async (request, original) => {
    const reply = await original();
    const fromAmount = "fromAmount" in request.body ? request.body.fromAmount : "1";
    return reply.status === 200 ? { status: 200, body: { ...reply.body, fromAmount } } : reply;
  },
};
// @ts-expect-error 302 is not declared
export const wrongStatus: Overrides["getQuoteDetails"] = { status: 302, body: quote };
const gone = { message: "gone", errorType: "not-found" } as const;
// @ts-expect-error the body of a 200 is a quote
export const wrongReply: Overrides["getQuoteDetails"] = { status: 200, body: gone };
// @ts-expect-error the response of a function has to be a quote too
export const wrongFunction: Overrides["getQuoteDetails"] = () => ({ status: 200, body: {} });
// @ts-expect-error the contract has no such operation
export const unknownOverride: Partial<Overrides> = { cancelQuote: { status: 200, body: quote } };

// No operation's types mention a security header.
type HeaderNames = { [Id in keyof operations]: NamesIn<operations[Id]["parameters"]["header"]> }[keyof operations];
export const headerNames: Equal<HeaderNames, "X-FBAPI-INITIATED-BY" | "X-FBAPI-APPROVED-BY" | "X-FBAPI-SIGNED-BY"> =
  true;
type SharedNames = Extract<keyof components["parameters"], `X-FB${string}`>;
export const sharedNames: Equal<SharedNames, HeaderNames> = true;

// Operations are values with their own types, and the contract lists each by its id.
export const types: Equal<TypesOf<typeof createQuote>, operations["createQuote"]> = true;
export const ids: Equal<(typeof contract.operations)["getAccounts"]["operationId"], "getAccounts"> = true;
export const same: typeof getAccounts = contract.operations.getAccounts;
export const known: Equal<TypesOfContract<typeof contract>, ApiTypes> = true;
export const componentNames: Equal<(typeof contract.components.names)[number], Component> = true;
// @ts-expect-error the server defines a handler's context
export const context: ApplyContext<ApiTypes["handlers"], { a: 1 }> = {} as ApplyContext<ApiTypes["handlers"], { a: 2 }>;
