/** A client that requests a withdrawal until it gets a response, at one instance after another. @module */
import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import { systemRuntime } from "../../ports/runtime.ts";
import { usd } from "../../presets/demo-assets.ts";
import { sign } from "../signed-calls.ts";
import { alderDesk, alderMain, withdrawalsOf } from "../withdrawal-requests.ts";
import type { Instance } from "./instance.ts";

/** A withdrawal with its response. */
export interface RequestedWithdrawal {
  readonly key: string;
  readonly amount: string;
  readonly id: string;
  /** The exact response. */
  readonly text: string;
}

/** The results of the attempts. */
export interface Counts {
  /** Successful at the first attempt. */
  completed: number;
  /** Attempts whose connection broke before the response: they were in progress when the process was killed. */
  killed: number;
  /** Those of them that were booked, although the response was lost. */
  booked: number;
  /** Attempts without a listening process. */
  refused: number;
  /** Attempts that got a 503. */
  unavailable: number;
}

type Attempt = { readonly text: string } | "killed" | "refused" | "unavailable";

export interface RetryingClient {
  readonly counts: Counts;
  /** Sends to this instance first, and then to any, until one responds. */
  readonly withdraw: (first: Instance) => Promise<RequestedWithdrawal>;
  /** Repeats a request that had a response. */
  readonly repeat: (requested: RequestedWithdrawal) => Promise<RequestedWithdrawal>;
}

export function createRetryingClient(instances: readonly Instance[]): RetryingClient {
  const counts: Counts = { completed: 0, killed: 0, booked: 0, refused: 0, unavailable: 0 };
  let requests = 0;
  const send = async (key: string, amount: string, first: Instance): Promise<RequestedWithdrawal> => {
    let killedAt: number | undefined;
    for (let instance = first, attempts = 1; ; attempts++) {
      const outcome = await attempt(await instance.address(), key, amount);
      if (typeof outcome === "object") {
        const { id, createdAt, balanceAmount } = JSON.parse(outcome.text);
        expect(balanceAmount).toBe(amount);
        if (attempts === 1) counts.completed++;
        if (killedAt !== undefined && Date.parse(createdAt) < killedAt) counts.booked++;
        return { key, amount, id, text: outcome.text };
      }
      counts[outcome]++;
      if (outcome === "killed") killedAt ??= Date.now();
      else await setTimeout(5);
      instance = instances[Math.floor(Math.random() * instances.length)]!;
    }
  };
  return {
    counts,
    withdraw: (first) => send(`request ${++requests}`, `1.${10 + (requests % 90)}`.replace(/0$/, ""), first),
    repeat: ({ key, amount }) => send(key, amount, instances[0]!),
  };
}

/** @throws Error for any response other than 201 or 503 */
async function attempt(address: string, idempotencyKey: string, amount: string): Promise<Attempt> {
  const destination = { transferMethod: "InternalTransfer", asset: usd, accountId: alderDesk.id, amount };
  const { endpoint, ...init } = await sign(
    {
      method: "POST",
      endpoint: withdrawalsOf(alderMain.id, { path: "subaccount" }),
      json: { idempotencyKey, balanceAsset: usd, balanceAmount: amount, destination },
    },
    systemRuntime,
  );
  try {
    const response = await fetch(address + endpoint, init);
    const text = await response.text();
    if (response.status === 503) return "unavailable";
    if (response.status === 201) return { text };
    throw new Error(`A withdrawal got ${response.status}: ${text}`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return (error.cause as { code?: string } | undefined)?.code === "ECONNREFUSED" ? "refused" : "killed";
  }
}
