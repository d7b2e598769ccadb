/** Every response conforms to the contract. @module */
import type { Operation } from "@provider-connectivity/core";
import { expectThat, RuleFailure } from "../expect.ts";
import { createGenerator } from "../support/valid-request.ts";
import { offeredOperations } from "../operations.ts";
import { defineRule, type Rule } from "../rule.ts";
import { type Context, shortened } from "../session/context.ts";
import type { RequestInput } from "../exchange.ts";
import { runConcurrently } from "../run-concurrently.ts";

/** The members that contain amounts. */
const AMOUNTS =
  /^(availableAmount|lockedAmount|creditAmount|balanceAmount|amount|fromAmount|toAmount|minWithdrawalAmount|rate)$/;

export const schemaRules: readonly Rule[] = [
  defineRule({
    id: "schemas/valid-requests",
    title: "Valid requests are not refused as schema errors.",
    source: "Contract, parameters and request bodies",
    fix: "Accept everything that the contract's schemas accept.",
    writes: false,
    check: (context) =>
      context.each(
        offeredOperations(context).filter(({ method }) => method === "GET" || context.settings.generatedWrites),
        async (operation) => {
          const next = await createGenerator(context, operation);
          const inputs = Array.from({ length: context.settings.generatedRequests }, next);
          // The order of reads does not matter.
          if (operation.method === "GET")
            await runConcurrently(inputs, context.settings.concurrency, (input) => tryOne(context, operation, input));
          else for (const input of inputs) await tryOne(context, operation, input);
        },
        1,
      ),
  }),
  defineRule({
    id: "schemas/body",
    title: "Every body is valid against the contract's schema for its status.",
    source: "Contract, responses",
    fix: "Omit optional properties without a value; do not send null. Use the types, enumerations and formats of the schema.",
    check: async () => {},
  }),
  defineRule({
    id: "schemas/status",
    title: "The contract declares every status.",
    source: "Contract, responses",
    fix: "Respond with the declared success status, or with 4xx or 5xx.",
    check: async () => {},
  }),
  defineRule({
    id: "schemas/content-type",
    title: "Every body is sent as application/json.",
    source: "Contract, responses",
    fix: "Set Content-Type: application/json, also for errors.",
    check: async () => {},
  }),
  defineRule({
    id: "schemas/amounts",
    title: "Amounts are plain decimal numbers as text, without sign or exponent.",
    source: "Contract, PositiveAmount",
    fix: 'Write amounts as decimal text such as "0.00000001".',
    async check(context) {
      const reads = offeredOperations(context).filter(
        ({ method, parameters }) =>
          method === "GET" && parameters.every((each) => each.in !== "path" || each.name === "accountId"),
      );
      await context.each(reads, async (operation) => {
        for (const { id: accountId } of context.knowledge.accounts.slice(0, 3)) {
          const { body, ...exchange } = await context.send(operation, { params: { accountId } });
          const wrong =
            exchange.status < 300 ? amountsIn(body).find(([, amount]) => !/^\d+(\.\d+)?$/.test(amount)) : undefined;
          expectThat(
            wrong === undefined,
            `${operation.operationId}: ${wrong?.[0]} is "${wrong?.[1]}".`,
            "decimal digits",
            exchange,
          );
        }
      });
    },
  }),
];

async function tryOne({ send }: Context, operation: Operation, input: RequestInput): Promise<void> {
  const { body, ...exchange } = await send(operation, input);
  const { status, text } = exchange;
  if (status < 300 || status === 404) return;
  const { errorType } = (body ?? {}) as { errorType?: string };
  const what = `${operation.operationId} returned ${status} ${shortened(text)} to a valid request`;
  if (status !== 400) throw new RuleFailure(what, { expected: "a success, 400 or 404", exchange });
  const isBlamed = errorType === "schema-error" || errorType === "schema-property-error";
  if (isBlamed) throw new RuleFailure(what, { expected: "no schema error", exchange });
}

function amountsIn(value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap(amountsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === "string" && AMOUNTS.test(name) ? [[name, member] as const] : amountsIn(member),
  );
}
