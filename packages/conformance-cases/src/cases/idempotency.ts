/** The same key means the same request: it is done once, and answered in the same bytes. @module */
import { createDepositAddress, createRamp, type Component } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import type { Case } from "../case.ts";
import { expectEqual, expectThat } from "../expect.ts";
import type { Context } from "../session/context.ts";
import type { Answer, RequestInput } from "../session/exchange.ts";
import { addressedWays, ADDRESSES } from "./deposits.ts";
import { bridgeOf, firstMethod, orderOf } from "./ramps.ts";
import { fundedMethods, type WithdrawalKind, withdrawalKinds, withdrawalOf } from "./transfers.ts";

interface Requests {
  readonly params: { readonly accountId: string };
  /** A request that succeeds. */
  readonly good: Body;
  /** The same with something changed that is not the key. */
  readonly changed: Body;
  /** A request that the contract accepts and the provider refuses. */
  readonly refused: Body;
}
type Body = { readonly idempotencyKey: string } & Readonly<Record<string, unknown>>;

interface Subject {
  readonly operation: Operation;
  readonly needs: readonly Component[];
  readonly needsOneOf?: readonly Component[];
  readonly requests: (context: Context) => Promise<Requests>;
}

const subjects: readonly Subject[] = [
  ...withdrawalKinds.map((kind) => ({
    operation: kind.create,
    needs: ["transfers", kind.component] as const,
    requests: (context: Context) => withdrawalRequests(context, kind),
  })),
  { operation: createDepositAddress, needs: ["transfers"], needsOneOf: ADDRESSES, requests: addressRequests },
  { operation: createRamp, needs: ["ramps"], requests: rampRequests },
];

const reuse = { status: 400, errorType: "idempotency-key-reuse" };

const doneOnce = ({ operation, requests, ...needed }: Subject): Case => ({
  name: `idempotency: ${operation.operationId}, done once, is answered in the same bytes again, however its body is ordered`,
  ...needed,
  async run(context) {
    const { params, good, changed, refused } = await requests(context);
    const first = await context.send(operation, { params, body: good });
    expectThat(first.status < 300, `${operation.operationId} answered ${first.status} ${first.text}`);
    await repeat(context, operation, { params, body: good }, first);
    await repeat(context, operation, { params, body: Object.fromEntries(Object.entries(good).toReversed()) }, first);
    await context.refuse(operation, { params, body: changed }, reuse);
    // That a key was used goes before whatever else is wrong.
    const { idempotencyKey } = good;
    await context.refuse(operation, { params, body: { ...refused, idempotencyKey } }, reuse);
  },
});

const refusedOnce = ({ operation, requests, ...needed }: Subject): Case => ({
  name: `idempotency: ${operation.operationId}, refused once, is refused in the same bytes again, and its key is used up`,
  ...needed,
  async run(context) {
    const { params, good, refused } = await requests(context);
    const first = await context.send(operation, { params, body: refused });
    expectThat(first.status === 400, `${operation.operationId} answered ${first.status} ${first.text}`);
    await repeat(context, operation, { params, body: refused }, first);
    const { idempotencyKey } = refused;
    await context.refuse(operation, { params, body: { ...good, idempotencyKey } }, reuse);
  },
});

const fourTimes = ({ operation, requests, ...needed }: Subject): Case => ({
  name: `idempotency: ${operation.operationId}, sent four times at once, is done once`,
  ...needed,
  async run(context) {
    const { params, good } = await requests(context);
    const answers = await Promise.all([1, 2, 3, 4].map(() => context.send(operation, { params, body: good })));
    const texts = new Set(answers.map(({ status, text }) => `${status} ${text}`));
    expectEqual(texts.size, 1, "the number of different answers");
    expectThat((answers[0]?.status ?? 0) < 300, `${operation.operationId} answered ${[...texts].join(" and ")}`);
  },
});

export const idempotencyCases: readonly Case[] = [doneOnce, refusedOnce, fourTimes].flatMap((of) => subjects.map(of));

async function repeat({ send }: Context, operation: Operation, input: RequestInput, first: Answer): Promise<void> {
  const { status, text } = await send(operation, input);
  expectEqual({ status, text }, { status: first.status, text: first.text }, "the answer to the repeated request");
}

async function withdrawalRequests(context: Context, kind: WithdrawalKind): Promise<Requests> {
  const [funded] = await fundedMethods(context, kind);
  const good = withdrawalOf(context, kind, funded);
  const twice = String(Number(funded.amount) * 2);
  const changed = { ...good, balanceAmount: twice, destination: { ...good.destination, amount: twice } };
  const nowhere = kind.transferMethod === "Iban" ? { nationalCurrencyCode: "ZWR" } : { assetId: context.newId() };
  const refused = withdrawalOf(context, kind, funded);
  const destination = { ...refused.destination, asset: nowhere };
  return { params: { accountId: funded.accountId }, good, changed, refused: { ...refused, destination } };
}

async function addressRequests(context: Context): Promise<Requests> {
  const [{ accountId, method }] = await addressedWays(context, "CanCreate");
  const good = { idempotencyKey: context.newId(), transferMethod: method.deposit };
  const other = { asset: { blockchain: "Velas", cryptocurrencySymbol: "TKX" }, transferMethod: "PublicBlockchain" };
  const unknown = { asset: { assetId: context.newId() }, transferMethod: "PublicBlockchain" };
  const refused = { idempotencyKey: context.newId(), transferMethod: unknown };
  return { params: { accountId }, good, changed: { ...good, transferMethod: other }, refused };
}

async function rampRequests(context: Context): Promise<Requests> {
  const { params, method } = await firstMethod(context);
  const good = orderOf(context, method);
  const refused = bridgeOf(context, { assetId: context.newId() }, { assetId: context.newId() });
  return { params, good, changed: { ...good, amount: "0.2" }, refused };
}
