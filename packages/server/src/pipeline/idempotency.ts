import { ApiError, UnavailableError } from "../errors.ts";
import type { StoredResponse } from "../idempotency/idempotency-store.ts";
import { runStages, type Exchange, type Stage } from "./exchange.ts";

/** Characters of an idempotency key. */
const MAX_KEY_LENGTH = 1024;

/**
 * Executes an idempotent request once, however often it is sent, and replays its response. Any other request is executed.
 *
 * @param execution the stages that execute a request
 * @throws ApiError 400 for a key that is too long, and for one that belongs to another request
 * @throws UnavailableError when the store fails
 */
export async function runIdempotently(exchange: Exchange, execution: readonly Stage[]): Promise<void> {
  const { route, runtime } = exchange;
  if (!route.operation.idempotent || runtime.idempotency === undefined) return runStages(execution, exchange);
  const idempotencyKey = readKey(exchange);
  const scope = {
    customerId: exchange.credential.customerId,
    operationId: route.operation.operationId,
    accountId: exchange.account?.id ?? "",
    idempotencyKey,
  };
  let isExecuted = false;
  try {
    exchange.response = await runtime.idempotency.run(scope, exchange.body, async (given) => {
      isExecuted = true;
      exchange.execution = given;
      return execute(exchange, execution);
    });
    exchange.isReplay = !isExecuted;
  } catch (error) {
    if (error instanceof ApiError || (error instanceof Error && executionFaults.has(error))) throw error;
    throw new UnavailableError("The provider cannot reach its records of idempotent requests.", { cause: error });
  }
}

/** What executions threw. A store passes it on to every attempt that waited; anything else is a fault of the store. */
const executionFaults = new WeakSet<Error>();

async function execute(exchange: Exchange, execution: readonly Stage[]): Promise<StoredResponse> {
  try {
    await runStages(execution, exchange);
  } catch (thrown) {
    const fault =
      thrown instanceof Error ? thrown : new Error("A handler threw a value that is no error.", { cause: thrown });
    executionFaults.add(fault);
    throw fault;
  }
  if (exchange.response === undefined) throw new TypeError("no stage has made a response");
  return exchange.response;
}

function readKey({ body, runtime: { contract, faults } }: Exchange): string {
  const name = contract.idempotencyProperty;
  const key = String((body as Readonly<Record<string, unknown>>)[name]);
  if (key.length <= MAX_KEY_LENGTH) return key;
  const message = `/${name} is ${key.length} characters long; at most ${MAX_KEY_LENGTH} are accepted.`;
  throw faults.invalidProperty("body", `/${name}`, message);
}
