/** A customer can read nothing about other customers, not even whether they exist. @module */
import {
  createQuote,
  getAccounts,
  getWithdrawalDetails,
  getQuoteDetails,
  getQuotes,
  getWithdrawals,
} from "@provider-connectivity/contract";
import { expectThat, RuleSkipped } from "../expect.ts";
import { offeredOperations, pathParameters } from "../operations.ts";
import { defineRule, type Rule } from "../rule.ts";
import { type Context, shortened } from "../session/context.ts";
import { firstPair } from "../support/quotes.ts";
import { unknownRequest } from "../support/requests.ts";

const SOURCE = "API guide, Security: the API key identifies the caller; onboarding guide, security";

function secondCustomerAccount({ knowledge, target }: Context): string {
  if (target.secondCustomer === undefined)
    throw new RuleSkipped("No second customer is configured. Set secondCustomer in the --config file.");
  const [account] = knowledge.secondCustomerAccounts;
  if (account === undefined) throw new RuleSkipped("The second customer has no account.");
  return account.id;
}

export const tenancyRules: readonly Rule[] = [
  defineRule({
    id: "tenancy/accounts-listed",
    title: "The list of accounts contains no account of another customer.",
    source: SOURCE,
    fix: "Select accounts by the customer of the API key.",
    async check(context) {
      secondCustomerAccount(context);
      const { accounts } = await context.call(getAccounts, { query: { limit: 200 } });
      const otherIds = new Set(context.knowledge.secondCustomerAccounts.map(({ id }) => id));
      const shared = accounts.find(({ id }) => otherIds.has(id));
      expectThat(
        shared === undefined,
        `Both customers list the account ${shared?.id}. Are both API keys of the same customer?`,
      );
    },
  }),
  defineRule({
    id: "tenancy/accounts",
    title: "Every operation refuses another customer's account like one that does not exist.",
    source: SOURCE,
    fix: "Look up accounts by customer and id together, before you process the request.",
    check: async (context) => {
      const accountId = secondCustomerAccount(context);
      const quote = context.offers("liquidity") ? { ...(await firstPair(context)).pair, fromAmount: "1" } : undefined;
      return context.each(
        offeredOperations(context).filter((operation) => pathParameters(operation).includes("accountId")),
        async (operation) => {
          const isQuote = operation.operationId === createQuote.operationId && quote !== undefined;
          const input = { ...unknownRequest(context, operation), ...(isQuote ? { body: quote } : {}) };
          const unknown = await context.send(operation, input);
          const { body: _, ...foreign } = await context.send(operation, {
            ...input,
            params: { ...input.params, accountId },
          });
          const what = `${operation.operationId} of another customer's account returned ${foreign.status} ${shortened(foreign.text)}`;
          expectThat(
            foreign.status === unknown.status && foreign.text === unknown.text,
            what,
            `the same as for an unknown account: ${unknown.status} ${shortened(unknown.text)}`,
            foreign,
          );
        },
      );
    },
  }),
  defineRule({
    id: "tenancy/entities",
    title: "Withdrawals and quotes can be read only below their own account.",
    source: SOURCE,
    fix: "Look up objects by account and id together.",
    needsOneOf: ["transfers", "liquidity"],
    async check(context) {
      const active = context.knowledge.accounts.filter(({ status }) => status === "active");
      const owned = [];
      for (const { id: accountId } of active.slice(0, 5)) {
        const params = { accountId };
        if (context.offers("transfers"))
          for (const { id } of (await context.call(getWithdrawals, { params })).withdrawals.slice(0, 2))
            owned.push({ accountId, id, read: getWithdrawalDetails });
        if (context.offers("liquidity")) {
          const { status, body } = await context.send(getQuotes, { params });
          for (const { id } of status === 200 ? (body as { quotes: { id: string }[] }).quotes.slice(0, 2) : [])
            owned.push({ accountId, id, read: getQuoteDetails });
        }
      }
      if (owned.length === 0) throw new RuleSkipped("No account has a withdrawal or a quote.");
      await context.each(owned, async ({ accountId, id, read }) => {
        for (const other of active.filter((account) => account.id !== accountId).slice(0, 2))
          await context.refuse(read, { params: { accountId: other.id, id } }, { status: 404 });
        const { secondCustomer } = context.target;
        const [otherAccount] = context.knowledge.secondCustomerAccounts;
        if (secondCustomer !== undefined && otherAccount !== undefined)
          await context.refuse(
            read,
            { caller: secondCustomer, params: { accountId: otherAccount.id, id } },
            { status: 404 },
          );
      });
    },
  }),
];
