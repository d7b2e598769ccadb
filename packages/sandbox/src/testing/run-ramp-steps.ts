/** Runs random steps on a sandbox, through signed HTTP and its operator. @module */
import type { Quote, Ramp } from "@provider-connectivity/contract";
import type { Store } from "../components/entities.ts";
import { OperatorError } from "../components/operator/operator-error.ts";
import type { Scenario } from "../components/progress/tasks.ts";
import { demoAccounts } from "../presets/demo-accounts.ts";
import { demoConfig } from "../presets/demo-config.ts";
import { orderBy, rampMethods, rampsOf } from "./ramp-requests.ts";
import type { Fate, RampStep, StepOf } from "./ramp-steps.ts";
import { type ApiKey, type CallResult, createSignedClient, type SignedClient } from "./signed-calls.ts";

/** The inputs of a run. */
export interface RampRun {
  readonly steps: readonly RampStep[];
  /** The ends of pending operations, in order. */
  readonly fates: readonly Fate[];
  /** How long conversions take, in milliseconds. */
  readonly executionTimeMs: number;
}

/** An object of an account. */
export interface Owned<Thing> {
  readonly accountId: string;
  readonly thing: Thing;
}

export type ExecutedQuote = Quote & { readonly feeAmount: string };

/** The final state. */
export interface RampsDone {
  readonly ramps: readonly Owned<Ramp>[];
  /** Directly executed quotes with their fees, which responses do not contain as amounts. */
  readonly quotes: readonly Owned<ExecutedQuote>[];
  /** The result of every step. */
  readonly outcomes: readonly string[];
  /** Repeated orders with another response than the first one. */
  readonly mismatches: readonly object[];
}

interface Actor {
  readonly accountId: string;
  readonly apiKey: ApiKey;
}

interface Ordered {
  readonly by: Actor;
  readonly body: Readonly<Record<string, unknown>>;
  readonly response: CallResult;
}

interface Running {
  readonly client: SignedClient;
  readonly ordered: Ordered[];
  readonly executed: { readonly by: Actor; readonly path: string }[];
  readonly mismatches: object[];
}

const { alderMain, alderDesk, alderMargin, birchMain } = demoAccounts;
const actors: readonly Actor[] = [
  { accountId: alderMain.id, apiKey: "alder-one" },
  { accountId: alderDesk.id, apiKey: "alder-two" },
  { accountId: alderMargin.id, apiKey: "alder-one" },
  { accountId: birchMain.id, apiKey: "birch-one" },
];

/** Runs steps one after another on a new store, and reads the final state. */
export async function runRampSteps(store: Store, { steps, fates, executionTimeMs }: RampRun): Promise<RampsDone> {
  const config = { ...demoConfig, liquidity: { ...demoConfig.liquidity, executionTimeMs } };
  const client = await createSignedClient(store, { config, scenario: scenarioOf(fates) });
  const running: Running = { client, ordered: [], executed: [], mismatches: [] };
  const outcomes: string[] = [];
  for (const step of steps) outcomes.push(`${step.do}: ${await doStep(running, step)}`);
  return { ...(await readAll(running)), outcomes, mismatches: running.mismatches };
}

function scenarioOf(fates: readonly Fate[]): Scenario {
  let used = 0;
  const next = () => fates[used++ % fates.length]!;
  return { delayMsOf: () => next().delay, outcomeOf: () => next().outcome };
}

async function doStep(running: Running, step: RampStep): Promise<string> {
  if (step.do === "order") return order(running, step);
  if (step.do === "repeat") return repeat(running, step);
  if (step.do === "convert") return convert(running, step);
  if (step.do === "wait") return String(await running.client.pass(step.milliseconds));
  return operate(running, step);
}

async function order({ client, ordered }: Running, step: StepOf<"order">): Promise<string> {
  const by = actors[step.actor]!;
  const method = rampMethods[step.method]!;
  const usual = orderBy(method);
  const amount = step.amount === "usual" ? usual.amount : step.amount;
  const wanted = { fromAsset: method.from.asset, toAsset: method.to.asset, fromAmount: amount };
  const quote = step.quoted ? await client.post(quotesOf(by), wanted, by.apiKey) : undefined;
  const quoteId = quote?.body["id"];
  const details = quoteId === undefined ? {} : { executionDetails: { type: "Quote", quoteId } };
  const body = { ...usual, ...details, amount, idempotencyKey: `key ${ordered.length}` };
  const response = await client.post(rampsOf(by.accountId), body, by.apiKey);
  ordered.push({ by, body, response });
  return outcomeOf(response);
}

async function repeat({ client, ordered, mismatches }: Running, step: StepOf<"repeat">): Promise<string> {
  const first = ordered.at(-1 - (step.which % Math.max(1, ordered.length)));
  if (first === undefined) return "nothing";
  const { by, body, response } = first;
  const again = step.changed ? { ...body, customerReferenceId: "another" } : body;
  const repeated = await client.post(rampsOf(by.accountId), again, by.apiKey);
  const isFine = step.changed ? outcomeOf(repeated) === "idempotency-key-reuse" : same(repeated, response);
  // Requests that violate the contract are not stored.
  if (!isFine && response.body["errorType"] !== "schema-property-error") mismatches.push({ step, response, repeated });
  return outcomeOf(repeated);
}

async function operate({ client, ordered }: Running, step: StepOf<"pay" | "cancel" | "finish">): Promise<string> {
  const made = ordered.filter(({ response }) => response.status === 201);
  const one = made.at(-1 - (step.which % Math.max(1, made.length)));
  if (one === undefined) return "nothing";
  const { operator } = client.sandbox;
  const [accountId, id] = [one.by.accountId, String(one.response.body["id"])];
  try {
    if (step.do === "finish") return (await operator.finishRamp(accountId, id, step.outcome)).status;
    if (step.do === "pay") return (await operator.payRamp(accountId, id)).status;
    return (await operator.cancelRamp(accountId, id, "given up")).status;
  } catch (error) {
    if (error instanceof OperatorError) return "not possible";
    throw error;
  }
}

async function convert({ client, executed }: Running, step: StepOf<"convert">): Promise<string> {
  const by = actors[step.actor]!;
  const { fromAsset, toAsset } = demoConfig.liquidity.pairs[step.pair]!;
  const quote = await client.post(quotesOf(by), { fromAsset, toAsset, fromAmount: step.amount }, by.apiKey);
  if (quote.status !== 200) return outcomeOf(quote);
  const path = `${quotesOf(by)}/${String(quote.body["id"])}`;
  const response = await client.post(`${path}/execute`, undefined, by.apiKey);
  if (response.status === 200) executed.push({ by, path });
  return outcomeOf(response);
}

async function readAll({ client, ordered, executed }: Running): Promise<Pick<RampsDone, "ramps" | "quotes">> {
  const ramps: Owned<Ramp>[] = [];
  const quotes: Owned<ExecutedQuote>[] = [];
  for (const { by, response } of ordered.filter((one) => one.response.status === 201)) {
    const { body } = await client.get(`${rampsOf(by.accountId)}/${String(response.body["id"])}`, by.apiKey);
    ramps.push({ accountId: by.accountId, thing: body as unknown as Ramp });
  }
  for (const { by, path } of executed) {
    const { body } = await client.get(path, by.apiKey);
    const kept = await client.sandbox.store.quotes.find(by.accountId, String(body["id"]));
    const thing = { ...(body as unknown as Quote), feeAmount: kept!.feeAmount };
    quotes.push({ accountId: by.accountId, thing });
  }
  return { ramps, quotes };
}

function quotesOf({ accountId }: Actor): string {
  return `/accounts/${accountId}/liquidity/quotes`;
}

function outcomeOf({ status, body }: CallResult): string {
  return String(status < 300 ? body["status"] : body["errorType"]);
}

function same(one: CallResult, other: CallResult): boolean {
  return one.status === other.status && one.text === other.text;
}
