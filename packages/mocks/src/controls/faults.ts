/** What goes wrong between caller and provider, on purpose. @module */
import type { ServerErrorStatus } from "@provider-connectivity/core";
import { createQueue, type Times } from "./queue.ts";
import type { Random } from "./random.ts";

/** An answer that says that the provider cannot answer. */
export interface ErrorFault {
  readonly kind: "error";
  /** 503 unless said otherwise. */
  readonly status?: ServerErrorStatus | 429;
  /** The seconds of `Retry-After`; without it there is no such header. */
  readonly retryAfter?: number;
  /** Whether the provider does all the same what it was asked for; it never hears of it unless said otherwise. */
  readonly carriedOut?: boolean;
}

/** The connection breaks, and no answer comes. */
export interface NetworkFault {
  readonly kind: "network-error";
  /** Whether it breaks after the provider has done what it was asked for; before, unless said otherwise. */
  readonly carriedOut?: boolean;
}

/** The request is carried out and its answer cut in half, so that it is no JSON. */
export interface MalformedFault {
  readonly kind: "malformed-body";
}

/** The answer comes later. Further faults may meet the same request. */
export interface DelayFault {
  readonly kind: "delay";
  readonly milliseconds: number;
}

/** What can go wrong. */
export type Fault = ErrorFault | NetworkFault | MalformedFault | DelayFault;

/** Which requests a fault meets. */
export interface FaultTarget<Id extends string = string> extends Times {
  /** Requests of this operation, or of one of these; of any unless said otherwise. */
  readonly operation?: Id | readonly Id[];
  /** The share of them that it meets, from 0 to 1: all unless said otherwise. Which, is decided by the fake's seed. */
  readonly chance?: number;
}

/** A fault with the requests that it meets. */
export type PlannedFault<Id extends string = string> = Fault & FaultTarget<Id>;

/** Decides what goes wrong with a request. */
export interface Faults {
  readonly plan: (fault: PlannedFault) => () => void;
  /** What meets a request of this operation: delays, and at most one fault of another kind. */
  readonly meet: (operationId: string | undefined) => Met;
  readonly clear: () => void;
}

/** What a request meets. */
export interface Met {
  readonly delay: number;
  readonly fault: Exclude<Fault, DelayFault> | undefined;
}

/** Makes the decision over faults; `random` decides where there is a chance. */
export function createFaults(random: Random): Faults {
  const delays = createQueue<DelayFault & FaultTarget>();
  const others = createQueue<Exclude<PlannedFault, DelayFault>>();
  return {
    plan(fault) {
      checkChance(fault.chance);
      return fault.kind === "delay" ? delays.add(fault, fault.times) : others.add(fault, fault.times);
    },
    meet(operationId) {
      const fits = (target: FaultTarget) => concerns(target, operationId) && happens(target, random);
      const delay = delays.take(fits)?.milliseconds ?? 0;
      return { delay, fault: others.take(fits) };
    },
    clear() {
      delays.clear();
      others.clear();
    },
  };
}

function concerns({ operation }: FaultTarget, operationId: string | undefined): boolean {
  if (operation === undefined) return true;
  return (
    operationId !== undefined &&
    (Array.isArray(operation) ? operation.includes(operationId) : operation === operationId)
  );
}

function happens({ chance }: FaultTarget, random: Random): boolean {
  return chance === undefined || random() < chance;
}

function checkChance(chance = 1): void {
  if (chance >= 0 && chance <= 1) return;
  throw new RangeError(`chance must lie between 0 and 1; it is ${chance}.`);
}
