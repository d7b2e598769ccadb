/** Injects latency and faults into the signed port. @module */
import type { NewRequest } from "@provider-connectivity/console";
import { contract } from "@provider-connectivity/contract";
import type { Fault, FaultPlan, Latency } from "@provider-connectivity/contract/control-v1";
import {
  createFaults,
  createRandomNumbers,
  drawLatency,
  type MatchedFault,
  type PlannedFault,
  reachesProvider,
  wait,
} from "@provider-connectivity/mocks/controls";
import { ApiError, InvalidRequestError, errorBody } from "@provider-connectivity/server";
import type { MiddlewareHandler } from "hono";
import type { IncomingMessage } from "node:http";

/** The latency and faults of a running provider. */
export interface FaultInjector {
  /** Reads the plan. */
  readonly plan: () => FaultPlan;
  /** @throws InvalidRequestError for a fault that its kind does not allow */
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** @throws InvalidRequestError for a range without a number */
  readonly setLatency: (latency: Latency) => void;
  /** Applies the faults. Mount it before the provider, at the same prefix. */
  readonly middleware: MiddlewareHandler;
}

const NO_LATENCY: Latency = { minMs: 0, maxMs: 0 };

/**
 * Creates an injector without faults.
 *
 * @param log called with each request that a fault does not pass on to the provider
 */
export function createFaultInjector(prefix: string, log: (request: NewRequest) => void): FaultInjector {
  const random = createRandomNumbers("faults of start");
  const faults = createFaults(random);
  let planned: Fault[] = [];
  let latency = NO_LATENCY;
  return {
    plan: () => ({ latency, faults: planned }),
    add(fault) {
      faults.plan(toPlanned(fault));
      planned = [...planned, fault];
    },
    clear() {
      faults.clear();
      planned = [];
      latency = NO_LATENCY;
    },
    setLatency(given) {
      if (given.minMs > given.maxMs) throw refusal("minMs is above maxMs.", "/minMs");
      latency = given;
    },
    async middleware(hono, next) {
      if (planned.length === 0 && latency.maxMs === 0) return next();
      const { pathname, search } = new URL(hono.req.url);
      const { method } = hono.req;
      const endpoint = pathname.slice(prefix.length) + search;
      const { delayMs, fault } = faults.match(operationAt(method, pathname.slice(prefix.length)));
      await wait(delayMs + drawLatency(latency, random));
      if (fault === undefined) return next();
      if (reachesProvider(fault)) await next();
      else {
        const receivedAt = new Date().toISOString();
        const status = fault.kind === "error" ? (fault.status ?? 503) : 0;
        log({
          receivedAt,
          durationMs: delayMs,
          method,
          endpoint,
          status,
          stage: "fault",
          isReplay: false,
          fault: fault.kind,
        });
      }
      const { incoming } = hono.env as { readonly incoming?: IncomingMessage };
      hono.res = await toResponse(fault, hono.res, incoming);
      return undefined;
    },
  };
}

async function toResponse(
  fault: NonNullable<MatchedFault["fault"]>,
  response: Response,
  incoming: IncomingMessage | undefined,
): Promise<Response> {
  if (fault.kind === "network-error") {
    incoming?.socket.destroy();
    return new Response(null, { status: 500 });
  }
  if (fault.kind === "malformed-body") {
    const text = await response.text();
    return new Response(text.slice(0, Math.ceil(text.length / 2)), {
      status: response.status,
      headers: response.headers,
    });
  }
  const { status = 503, retryAfterSeconds } = fault;
  const error = new ApiError(status, { role: "internal" }, "This error was injected.");
  return Response.json(errorBody(error, contract), {
    status,
    headers: {
      "Cache-Control": "no-store",
      ...(retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) }),
    },
  });
}

function toPlanned({ kind, operation, times, chance, ...given }: Fault): PlannedFault {
  if (operation !== undefined && !Object.hasOwn(contract.operations, operation))
    throw refusal(`The contract has no operation ${operation}.`, "/operation");
  const target = {
    ...(operation === undefined ? {} : { operation }),
    ...(times === undefined ? {} : { times }),
    ...(chance === undefined ? {} : { chance }),
  };
  const { status, retryAfterSeconds, afterProcessing, delayMs } = given;
  const processing = afterProcessing === undefined ? {} : { afterProcessing };
  if (kind === "delay") {
    if (delayMs === undefined) throw refusal("A delay needs delayMs.", "/delayMs");
    return { kind, delayMs, ...target };
  }
  if (kind === "error")
    return {
      kind,
      ...target,
      ...processing,
      ...(status === undefined ? {} : { status }),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    };
  return kind === "network-error" ? { kind, ...target, ...processing } : { kind, ...target };
}

function refusal(message: string, propertyName: string): InvalidRequestError {
  return new InvalidRequestError({ role: "refused" }, message, { requestPart: "body", propertyName });
}

const ROUTES = Object.values(contract.operations).map(({ operationId, method, path }) => ({
  operationId,
  method: method as string,
  pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`),
}));

function operationAt(method: string, path: string): string | undefined {
  return ROUTES.find((route) => route.method === method && route.pattern.test(path))?.operationId;
}
