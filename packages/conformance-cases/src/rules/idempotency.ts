/** A request that is repeated with its key is executed once and gets the same response. @module */
import {
  createDepositAddress,
  createRamp,
  getBalances,
  getWithdrawals,
  type Component,
} from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { add } from "../decimal.ts";
import { expectEqual, expectThat, RuleSkipped } from "../expect.ts";
import { defineRule, type Rule } from "../rule.ts";
import { type Context, shortened } from "../session/context.ts";
import type { ParsedResponse, RequestInput } from "../exchange.ts";
import { ADDRESS_COMPONENTS, bridgeOf, depositMethodsWith, firstRampMethod, rampOf } from "../support/requests.ts";
import { fundedMethods, type WithdrawalKind, withdrawalKinds, withdrawalOf } from "../support/withdrawals.ts";

const GUIDE = "API guide, Idempotency";
const reuse = { status: 400, errorType: "idempotency-key-reuse" };

type Body = { readonly idempotencyKey: string } & Readonly<Record<string, unknown>>;
interface Requests {
  readonly params: { readonly accountId: string };
  /** A successful request. */
  readonly good: Body;
  /** A request with the same key and other content. */
  readonly changed: Body;
  /** A request that the contract accepts and the provider refuses. */
  readonly refused: Body;
}
interface Subject {
  readonly operation: Operation;
  readonly needs: readonly Component[];
  readonly requests: (context: Context) => Promise<Requests>;
}

const subjects: readonly Subject[] = [
  ...withdrawalKinds.map((kind) => ({
    operation: kind.create,
    needs: ["transfers", kind.component] as const,
    requests: (context: Context) => withdrawalRequests(context, kind),
  })),
  { operation: createDepositAddress, needs: ["transfers"], requests: addressRequests },
  { operation: createRamp, needs: ["ramps"], requests: rampRequests },
];

const ofEverySubject =
  (check: (context: Context, subject: Subject, requests: Requests) => Promise<void>) => (context: Context) => {
    const offered = subjects.filter(
      ({ needs, operation }) =>
        needs.every((each) => context.offers(each)) &&
        (operation !== (createDepositAddress as Operation) || ADDRESS_COMPONENTS.some((each) => context.offers(each))),
    );
    if (offered.length === 0) throw new RuleSkipped("No operation with an idempotency key is offered.");
    return context.each(offered, async (subject) => check(context, subject, await subject.requests(context)), 1);
  };

const rule = { writes: true, needsOneOf: ["transfers", "ramps"] } as const;

export const idempotencyRules: readonly Rule[] = [
  defineRule({
    id: "idempotency/replayed",
    title: "A repeated request gets exactly the same response and is not executed again.",
    source: `${GUIDE}, on a repeated request: same response, same status`,
    fix: "Store the response with the key in the transaction that executes the request, and return it for repeated requests.",
    ...rule,
    check: ofEverySubject(async (context, { operation }, { params, good }) => {
      const first = await context.send(operation, { params, body: good });
      succeed(operation, first);
      await repeat(context, operation, { params, body: good }, first);
      await repeat(context, operation, { params, body: Object.fromEntries(Object.entries(good).toReversed()) }, first);
    }),
  }),
  defineRule({
    id: "idempotency/reuse",
    title: "Another request with a used key is refused as idempotency-key-reuse.",
    source: `${GUIDE}, on a key that was used with other content`,
    fix: 'Compare the body with the stored one before you do anything else, and respond with 400 "idempotency-key-reuse".',
    ...rule,
    check: ofEverySubject(async (context, { operation }, { params, good, changed, refused }) => {
      succeed(operation, await context.send(operation, { params, body: good }));
      await context.refuse(operation, { params, body: changed }, reuse);
      await context.refuse(operation, { params, body: { ...refused, idempotencyKey: good.idempotencyKey } }, reuse);
    }),
  }),
  defineRule({
    id: "idempotency/refusals-remembered",
    title: "A refusal is stored too: the repeated request gets the same refusal, and its key is used up.",
    source: `${GUIDE}, on requests that ended with 2xx or 4xx`,
    fix: "Store 4xx responses of business rules with the key. Roll back their effects, not the record.",
    ...rule,
    check: ofEverySubject(async (context, { operation }, { params, good, refused }) => {
      const { body: _, ...first } = await context.send(operation, { params, body: refused });
      expectThat(
        first.status === 400,
        `${operation.operationId} returned ${first.status} ${shortened(first.text)}`,
        "400",
        first,
      );
      await repeat(context, operation, { params, body: refused }, { ...first, body: undefined });
      await context.refuse(operation, { params, body: { ...good, idempotencyKey: refused.idempotencyKey } }, reuse);
    }),
  }),
  defineRule({
    id: "idempotency/concurrent",
    title: "Concurrent identical requests are executed once.",
    source: `${GUIDE}: "the server will execute the operation only once"`,
    fix: "Claim the key before you execute, for example with a unique constraint, and let other requests wait for the response.",
    ...rule,
    check: ofEverySubject(async (context, { operation }, { params, good }) => {
      const responses = await Promise.all([1, 2, 3, 4].map(() => context.send(operation, { params, body: good })));
      const successes = responses.filter(({ status }) => status < 300);
      const [first] = successes;
      expectThat(
        first !== undefined,
        `${operation.operationId}, sent four times concurrently, returned ${responses.map(({ status }) => status).join(", ")}.`,
        "a success",
      );
      const texts = new Set(successes.map(({ text }) => text));
      const { body: _, ...exchange } = first;
      expectEqual(
        texts.size,
        1,
        `The number of different responses to ${operation.operationId}, sent four times concurrently,`,
        exchange,
      );
    }),
  }),
  defineRule({
    id: "idempotency/no-second-effect",
    title: "A repeated withdrawal is debited once.",
    source: GUIDE,
    fix: "Execute nothing if the key is known.",
    writes: true,
    needs: ["transfers"],
    check: (context) =>
      context.settled(async () => {
        const kind = withdrawalKinds.find(({ component }) => context.offers(component));
        if (kind === undefined) throw new RuleSkipped("No kind of withdrawal is offered.");
        const { params, good } = await withdrawalRequests(context, kind);
        await context.call(kind.create, { params, body: good });
        const before = await state(context, params);
        await context.call(kind.create, { params, body: good });
        expectEqual(
          await state(context, params),
          before,
          "The balances and the number of withdrawals after a repeated withdrawal",
        );
      }),
  }),
  defineRule({
    id: "idempotency/keys-of-accounts",
    title: "The same key and body in another account is another request.",
    source: "Official validator, deposits suite",
    fix: "Scope keys by account and operation.",
    profile: "official-validator",
    writes: true,
    needs: ["transfers"],
    needsOneOf: ADDRESS_COMPONENTS,
    async check(context) {
      const transferMethod = { asset: { assetId: context.newId() }, transferMethod: "PublicBlockchain" };
      const body = { idempotencyKey: context.newId(), transferMethod };
      for (const { id: accountId } of context.accountsWith("transfers"))
        await context.refuse(
          createDepositAddress,
          { params: { accountId }, body },
          {
            status: 400,
            errorType: "unknown-asset",
            requestPart: "body",
            propertyName: "/transferMethod/asset/assetId",
          },
        );
    },
  }),
];

async function state(context: Context, params: { accountId: string }) {
  const { balances } = await context.call(getBalances, { params, query: { limit: 200 } });
  const { withdrawals } = await context.call(getWithdrawals, { params, query: { limit: 1 } });
  return [balances.map(({ id, availableAmount }) => [id, availableAmount]), withdrawals.map(({ id }) => id)];
}

function succeed({ operationId }: Operation, response: ParsedResponse): void {
  const { body: _, ...exchange } = response;
  expectThat(
    exchange.status < 300,
    `${operationId} returned ${exchange.status} ${shortened(exchange.text)}`,
    "a success",
    exchange,
  );
}

async function repeat(
  { send }: Context,
  operation: Operation,
  input: RequestInput,
  first: ParsedResponse,
): Promise<void> {
  const { body: _, ...exchange } = await send(operation, input);
  const { status, text } = exchange;
  expectEqual(
    `${status} ${text}`,
    `${first.status} ${first.text}`,
    `The response of ${operation.operationId} to the repeated request`,
    exchange,
  );
}

async function withdrawalRequests(context: Context, kind: WithdrawalKind): Promise<Requests> {
  const [funded] = await fundedMethods(context, kind);
  const good = withdrawalOf(context, kind, funded);
  const changed = {
    ...withdrawalOf(context, kind, { ...funded, amount: add(funded.amount, funded.amount) }),
    idempotencyKey: good.idempotencyKey,
  };
  const nowhere = kind.transferMethod === "Iban" ? { nationalCurrencyCode: "ZWR" } : { assetId: context.newId() };
  const refused = withdrawalOf(context, kind, funded);
  const destination = { ...refused.destination, asset: nowhere };
  return { params: { accountId: funded.accountId }, good, changed, refused: { ...refused, destination } };
}

async function addressRequests(context: Context): Promise<Requests> {
  const [{ accountId, method }] = await depositMethodsWith(context, "CanCreate");
  const good = { idempotencyKey: context.newId(), transferMethod: method.deposit };
  const other = { asset: { blockchain: "Velas", cryptocurrencySymbol: "TKX" }, transferMethod: "PublicBlockchain" };
  const unknown = { asset: { assetId: context.newId() }, transferMethod: "PublicBlockchain" };
  const refused = { idempotencyKey: context.newId(), transferMethod: unknown };
  return { params: { accountId }, good, changed: { ...good, transferMethod: other }, refused };
}

async function rampRequests(context: Context): Promise<Requests> {
  const { params, method, amount } = await firstRampMethod(context);
  const good = rampOf(context, method, amount);
  const refused = bridgeOf(context, { assetId: context.newId() }, { assetId: context.newId() });
  return { params, good, changed: { ...good, amount: "0.2" }, refused };
}
