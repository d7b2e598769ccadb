/** A client that asks for operations of many kinds until each is answered, at one instance after another. @module */
import { setTimeout } from "node:timers/promises";
import { systemRuntime } from "../../ports/runtime.ts";
import { eur, usd } from "../../presets/demo-assets.ts";
import { depositIntent, pathOf, txId } from "../collateral-requests.ts";
import { isHeld, orderBy, rampMethods, rampsOf } from "../ramp-requests.ts";
import { sign } from "../signed-calls.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../withdrawal-requests.ts";
import type { Instance } from "./instance.ts";

/** The kinds of operations. */
export const operations = ["blockchain", "fiat", "peeraccount", "subaccount", "quote", "ramp", "collateral"] as const;
export type MixedOperation = (typeof operations)[number];

/** What was asked for and answered. */
export interface Done {
  readonly operation: MixedOperation;
  /** The id of what was made. */
  readonly id: string;
}

interface Response {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether an earlier attempt had no response. */
  readonly isRepeated: boolean;
}

/** How often each kind was under way when its instance was killed. */
export type KilledCounts = Record<MixedOperation, number>;

/** A client of these instances. */
export function createMixedClient(instances: readonly Instance[]) {
  const killed = Object.fromEntries(operations.map((name) => [name, 0])) as KilledCounts;
  let made = 0;
  const ask = async (operation: MixedOperation, endpoint: string, json?: object): Promise<Response> => {
    for (let isRepeated = false; ; isRepeated = true) {
      const instance = instances[Math.floor(Math.random() * instances.length)]!;
      const response = await attempt(await instance.address(), endpoint, json);
      if (typeof response === "object") return { ...response, isRepeated };
      if (response === "killed") killed[operation]++;
      await setTimeout(5);
    }
  };
  return { killed, perform: (operation: MixedOperation) => perform(ask, operation, ++made) };
}

/** Small enough that an account can pay thousands of them, and no method's minimum is above it. */
const amounts = { blockchain: "0.01", fiat: "25", peeraccount: "25", subaccount: "1" } as const;

/** The methods for which the account itself holds nothing. */
const unfunded = rampMethods.filter((method) => !isHeld(method));

type Ask = (operation: MixedOperation, endpoint: string, json?: object) => Promise<Response>;

async function perform(ask: Ask, operation: MixedOperation, number: number): Promise<Done> {
  if (operation === "quote") return { operation, id: await executeQuote(ask) };
  if (operation === "collateral") return { operation, id: await addCollateral(ask, number) };
  const idempotencyKey = `request ${number}`;
  if (operation === "ramp") {
    const order = orderBy(unfunded[number % unfunded.length]!);
    return { operation, id: idOf(await ask(operation, rampsOf(alderMain.id), { ...order, idempotencyKey }), 201) };
  }
  const kind = withdrawalKinds.find(({ path }) => path === operation)!;
  const amount = amounts[kind.path];
  const destination = { ...kind.request.destination, amount };
  const json = { ...kind.request, balanceAmount: amount, destination, idempotencyKey };
  return { operation, id: idOf(await ask(operation, withdrawalsOf(alderMain.id, kind), json), 201) };
}

/** Executing a quote needs no idempotency key: either the lost attempt executed it, or the next one does. */
async function executeQuote(ask: Ask): Promise<string> {
  const path = `/accounts/${alderMain.id}/liquidity/quotes`;
  const id = idOf(await ask("quote", path, { fromAsset: usd, toAsset: eur, fromAmount: "1" }), 200);
  const { status, body, isRepeated } = await ask("quote", `${path}/${id}/execute`);
  if (status === 200 || (isRepeated && body["errorType"] === "quote-not-ready")) return id;
  throw new Error(`The quote ${id} was answered ${status}: ${JSON.stringify(body)}`);
}

async function addCollateral(ask: Ask, number: number): Promise<string> {
  const path = pathOf();
  const { body } = await ask(
    "collateral",
    `${path}/intents/deposits`,
    depositIntent(`intent ${number}`, { amount: "1" }),
  );
  const { approvalRequest } = body;
  const collateralTxId = txId(String(number));
  return idOf(await ask("collateral", `${path}/deposits`, { collateralTxId, approvalRequest }), 200, 201);
}

function idOf({ status, body }: Response, ...expected: readonly number[]): string {
  if (!expected.includes(status)) throw new Error(`A request was answered ${status}: ${JSON.stringify(body)}`);
  return String(body["id"]);
}

async function attempt(address: string, endpoint: string, json: object | undefined) {
  const { endpoint: _endpoint, ...init } = await sign(
    { method: "POST", endpoint, ...(json === undefined ? {} : { json }) },
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
