/** Deliberate failures. @module */
import type { ServerErrorStatus } from "@provider-connectivity/core";
import { createQueue, type Times } from "./queue.ts";
import type { RandomNumbers } from "./random.ts";

/** An error response in place of the provider's. */
export interface ErrorFault {
  /** Selects this fault. */
  readonly kind: "error";
  /** The status of the response. Default: 503. */
  readonly status?: ServerErrorStatus | 429;
  /** The value of `Retry-After`. Default: no such header. */
  readonly retryAfterSeconds?: number;
  /** Whether the provider processes the request first. Default: false; the request does not reach the provider. */
  readonly afterProcessing?: boolean;
}

/** A broken connection without a response. */
export interface NetworkFault {
  /** Selects this fault. */
  readonly kind: "network-error";
  /** Whether the provider processes the request first. Default: false; the request does not reach the provider. */
  readonly afterProcessing?: boolean;
}

/** The provider processes the request, but only half of its response arrives, so the body is not valid JSON. */
export interface MalformedFault {
  /** Selects this fault. */
  readonly kind: "malformed-body";
}

/** A late response. A delay can be combined with another fault. */
export interface DelayFault {
  /** Selects this fault. */
  readonly kind: "delay";
  /** The delay in milliseconds. */
  readonly delayMs: number;
}

/** A deliberate failure. */
export type Fault = ErrorFault | NetworkFault | MalformedFault | DelayFault;

/** The requests that a fault applies to. */
export interface FaultTarget<Id extends string = string> extends Times {
  /** One or more operations. Default: all. */
  readonly operation?: Id | readonly Id[];
  /** The fraction of these requests, from 0 to 1. The fake's seed selects them. Default: 1. */
  readonly chance?: number;
}

/** A fault and the requests that it applies to. */
export type PlannedFault<Id extends string = string> = Fault & FaultTarget<Id>;

/** The planned faults. */
export interface Faults {
  /** Plans a fault. The returned function removes it. */
  readonly plan: (fault: PlannedFault) => () => void;
  /** The faults of the next request of an operation. */
  readonly match: (operationId: string | undefined) => MatchedFault;
  /** Removes every planned fault. */
  readonly clear: () => void;
}

/** The faults of one request: a delay, and at most one other fault. */
export interface MatchedFault {
  /** In milliseconds; 0 for no delay. */
  readonly delayMs: number;
  /** `undefined` for none. */
  readonly fault: Exclude<Fault, DelayFault> | undefined;
}

/**
 * Creates an empty plan.
 *
 * @param random decides faults with a chance
 *
 * @example
 * const faults = createFaults(Math.random);
 * faults.plan({ kind: "delay", delayMs: 100 });
 */
export function createFaults(random: RandomNumbers): Faults {
  const delays = createQueue<DelayFault & FaultTarget>();
  const others = createQueue<Exclude<PlannedFault, DelayFault>>();
  return {
    plan: (fault) => (fault.kind === "delay" ? delays.add(fault, fault.times) : others.add(fault, fault.times)),
    match(operationId) {
      const fits = (target: FaultTarget) =>
        targets(target, operationId) && (target.chance === undefined || random() < target.chance);
      const delayMs = delays.take(fits)?.delayMs ?? 0;
      return { delayMs, fault: others.take(fits) };
    },
    clear() {
      delays.clear();
      others.clear();
    },
  };
}

function targets({ operation }: FaultTarget, operationId: string | undefined): boolean {
  if (operation === undefined) return true;
  return operationId !== undefined && [operation].flat().includes(operationId);
}

/** Whether the provider processes a request with this fault. */
export function reachesProvider(fault: NonNullable<MatchedFault["fault"]>): boolean {
  return fault.kind === "malformed-body" || fault.afterProcessing === true;
}
