/** A client that requests operations of many kinds until each has a response, from one instance after another. @module */
import { setTimeout } from "node:timers/promises";
import { systemRuntime } from "../../ports/runtime.ts";
import { btc, eth, eur, usd } from "../../presets/demo-assets.ts";
import { addressRequest, alderMargin, depositIntent, type Moved, pathOf, txId } from "../collateral-requests.ts";
import { isHeld, orderBy, rampMethods, rampsOf } from "../ramp-requests.ts";
import { sign } from "../signed-calls.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../withdrawal-requests.ts";
import type { Instance } from "./instance.ts";

/** The kinds of operations. */
export const operations = [
  "blockchain",
  "fiat",
  "peeraccount",
  "subaccount",
  "quote",
  "ramp",
  "collateral",
  "settlement",
] as const;
export type MixedOperation = (typeof operations)[number];

/** A completed operation. */
export interface Done {
  readonly operation: MixedOperation;
  /** The id of the created resource. */
  readonly id: string;
}

/** The body of a POST request, or a GET request. */
type Json = object | "read" | undefined;

interface Response {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether an earlier attempt had no response. */
  readonly isRepeated: boolean;
}

/** The number of operations of each kind in progress when their instance was killed. */
export type KilledCounts = Record<MixedOperation, number>;

/** A client of these instances. */
export function createMixedClient(instances: readonly Instance[]) {
  const killed = Object.fromEntries(operations.map((name) => [name, 0])) as KilledCounts;
  let made = 0;
  const send = async (operation: MixedOperation, endpoint: string, json?: Json): Promise<Response> => {
    for (let isRepeated = false; ; isRepeated = true) {
      const instance = instances[Math.floor(Math.random() * instances.length)]!;
      const response = await attempt(await instance.address(), endpoint, json);
      if (typeof response === "object") return { ...response, isRepeated };
      if (response === "killed") killed[operation]++;
      await setTimeout(5);
    }
  };
  const settlements = createSettlements(send);
  return {
    killed,
    /** Prepares the account that settles. */
    prepare: () => settlements.prepare(),
    perform: async (operation: MixedOperation): Promise<Done> => {
      const number = ++made;
      if (operation === "settlement") return { operation, id: await settlements.settle(number) };
      return perform(send, operation, number);
    },
  };
}

/** Small enough that an account can pay thousands of them, and no method's minimum is above it. */
const amounts = { blockchain: "0.01", fiat: "25", peeraccount: "25", subaccount: "1" } as const;

/** The methods for which the account itself holds nothing. */
const unfunded = rampMethods.filter((method) => !isHeld(method));

type Send = (operation: MixedOperation, endpoint: string, json?: Json) => Promise<Response>;

async function perform(send: Send, operation: MixedOperation, number: number): Promise<Done> {
  if (operation === "quote") return { operation, id: await executeQuote(send, quotesOf(alderMain.id), ofMain) };
  if (operation === "collateral") return { operation, id: await addCollateral(send, number) };
  const idempotencyKey = `request ${number}`;
  if (operation === "ramp") {
    const order = orderBy(unfunded[number % unfunded.length]!);
    return { operation, id: idOf(await send(operation, rampsOf(alderMain.id), { ...order, idempotencyKey }), 201) };
  }
  const kind = withdrawalKinds.find(({ path }) => path === operation)!;
  const amount = amounts[kind.path];
  const destination = { ...kind.request.destination, amount };
  const json = { ...kind.request, balanceAmount: amount, destination, idempotencyKey };
  return { operation, id: idOf(await send(operation, withdrawalsOf(alderMain.id, kind), json), 201) };
}

const quotesOf = (accountId: string) => `/accounts/${accountId}/liquidity/quotes`;
const ofMain = { fromAsset: usd, toAsset: eur, fromAmount: "1" };

/** Executing a quote needs no idempotency key: either the lost attempt executed it, or the next one does. */
async function executeQuote(send: Send, path: string, order: object): Promise<string> {
  const operation = path === quotesOf(alderMain.id) ? "quote" : "settlement";
  const id = idOf(await send(operation, path, order), 200);
  const { status, body, isRepeated } = await send(operation, `${path}/${id}/execute`, undefined);
  if (status === 200 || (isRepeated && body["errorType"] === "quote-not-ready")) return id;
  throw new Error(`The quote ${id} got ${status}: ${JSON.stringify(body)}`);
}

async function addCollateral(send: Send, number: number): Promise<string> {
  return addTo(send, pathOf(), { number, collateralTxId: txId(String(number)), moved: { amount: "1" } });
}

async function addTo(
  send: Send,
  path: string,
  { number, collateralTxId, moved }: { number: number; collateralTxId: string; moved: Moved },
): Promise<string> {
  const intent = depositIntent(`intent ${number}`, moved);
  const decided = await send("collateral", `${path}/intents/deposits`, intent);
  const { approvalRequest } = decided.body;
  if (approvalRequest === undefined) throw new Error(`An intent got ${JSON.stringify(decided)}`);
  return idOf(await send("collateral", `${path}/deposits`, { collateralTxId, approvalRequest }), 200, 201);
}

/** It is bound to the account in the demo data. */
const COLLATERAL_OF_MARGIN = ["1", "2", "3"].map((end) => `2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a60${end}`).join(".");

/** Sells on credit and settles, one settlement after another. */
function createSettlements(send: Send) {
  const path = pathOf({ accountId: alderMargin.id, collateralId: COLLATERAL_OF_MARGIN });
  const sell = (fromAmount: string) =>
    executeQuote(send, quotesOf(alderMargin.id), { fromAsset: btc, toAsset: eth, fromAmount });
  let last: Promise<unknown> = Promise.resolve();
  const settle = async (settlementId: string): Promise<string> => {
    await sell("0.01");
    const { settlementVersion } = await read(send, `${path}/settlement`);
    const { status, body } = await send("settlement", `${path}/settlement`, { settlementId, settlementVersion });
    if (status !== 200) throw new Error(`A settlement got ${status}: ${JSON.stringify(body)}`);
    // Meanwhile the remaining credit is locked, so that nothing can be sold.
    while ((await read(send, `${path}/settlements/${String(settlementVersion)}`))["status"] === "InProgress")
      await setTimeout(20);
    return settlementId;
  };
  return {
    async prepare(): Promise<void> {
      const moved = { amount: "1000", asset: btc };
      await addTo(send, path, { number: 0, collateralTxId: txId("9", "2", COLLATERAL_OF_MARGIN), moved });
      idOf(await send("collateral", `${path}/addresses`, addressRequest(eth, "0xcollateral")), 200, 201);
      // The account has 3 itself. The rest is on credit, as soon as the collateral has arrived.
      for (let wait = 0; ; wait++)
        try {
          return void (await sell("3.5"));
        } catch (error) {
          if (wait > 200) throw error;
          await setTimeout(50);
        }
    },
    settle(number: number): Promise<string> {
      const next = last.then(() => settle(`settlement ${number}`));
      last = next;
      return next;
    },
  };
}

async function read(send: Send, endpoint: string): Promise<Response["body"]> {
  const { status, body } = await send("settlement", endpoint, "read");
  if (status !== 200) throw new Error(`${endpoint} got ${status}: ${JSON.stringify(body)}`);
  return body;
}

function idOf({ status, body }: Response, ...expected: readonly number[]): string {
  if (!expected.includes(status)) throw new Error(`A request got ${status}: ${JSON.stringify(body)}`);
  return String(body["id"]);
}

async function attempt(address: string, endpoint: string, json: Json) {
  const { endpoint: _endpoint, ...init } = await sign(
    { method: json === "read" ? "GET" : "POST", endpoint, ...(typeof json === "object" ? { json } : {}) },
    systemRuntime,
  );
  try {
    const response = await fetch(address + endpoint, init);
    const body = (await response.json()) as Readonly<Record<string, unknown>>;
    return response.status === 503 ? ("unavailable" as const) : { status: response.status, body };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return (error.cause as { code?: string } | undefined)?.code === "ECONNREFUSED"
      ? ("refused" as const)
      : ("killed" as const);
  }
}
