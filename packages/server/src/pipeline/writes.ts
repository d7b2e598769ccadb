/** The stages of writes: the fence after a restore, and the journal. @module */
import type { Contract, PersonHeaders } from "@provider-connectivity/core";
import { callDependency } from "../call-dependency.ts";
import { UnavailableError } from "../errors.ts";
import { identify } from "../idempotency/identify.ts";
import type { WriteFence } from "../restore-fence/fence.ts";
import type { Exchange } from "./exchange.ts";

/** How long clients wait while an operator decides, in seconds. */
const RETRY_AFTER_SECONDS = 30;
const LOST_RETRY_AFTER_SECONDS = 3_600;

/**
 * Refuses writes after a backup was restored.
 *
 * @throws UnavailableError while the fence is raised, for a write that the restored data lacks, and for a write that was
 * signed before the cut-off. All are a 503: a 4xx would mean that the write had no effect
 */
export function checkFence(exchange: Exchange): void | Promise<void> {
  const { fence } = exchange.runtime;
  if (fence === undefined || exchange.route.operation.method === "GET") return;
  return checkWrite(exchange, fence);
}

async function checkWrite(exchange: Exchange, fence: WriteFence): Promise<void> {
  const { runtime, timestamp } = exchange;
  const { contract } = runtime;
  const { isRaised, cutOff = 0, hasLostWrites } = fence.state();
  if (isRaised)
    throw new UnavailableError(
      "The provider was restored from a backup and accepts no writes until it is reconciled.",
      { retryAfterSeconds: RETRY_AFTER_SECONDS },
    );
  if (hasLostWrites && (await isLostWrite(exchange, fence)))
    throw new UnavailableError(
      "The provider accepted this request before it was restored from a backup, and must reconcile it. Do not replace it.",
      { retryAfterSeconds: LOST_RETRY_AFTER_SECONDS },
    );
  if (timestamp < cutOff)
    throw new UnavailableError(
      `The request was signed before the provider was restored from a backup. Sign it again, with a new ${contract.securityHeaders.timestamp}.`,
      { retryAfterSeconds: Math.max(1, Math.ceil((cutOff - runtime.now()) / 1_000)) },
    );
}

async function isLostWrite(exchange: Exchange, fence: WriteFence): Promise<boolean> {
  const writeId = writeIdOf(exchange);
  if (writeId === undefined) return false;
  return callDependency(() => fence.isLostWrite(writeId), {
    timeoutMs: exchange.runtime.limits.storeTimeoutMs,
    unavailableMessage: "The records of lost requests are unavailable.",
  });
}

/**
 * Records a write in the journal before it is executed.
 *
 * @throws UnavailableError if it cannot be recorded
 */
export function recordWrite(exchange: Exchange): void | Promise<void> {
  const { runtime, route, requestId, credential, account, headers } = exchange;
  const { journal, limits } = runtime;
  if (journal === undefined || route.operation.method === "GET") return;
  const writeId = writeIdOf(exchange);
  const entry = {
    requestId,
    operationId: route.operation.operationId,
    customerId: credential.customerId,
    apiKey: credential.apiKey,
    ...(account === undefined ? {} : { accountId: account.id }),
    ...(writeId === undefined ? {} : { writeId }),
    ...personsOf(headers, runtime.contract),
  };
  return callDependency(() => journal.record(entry), {
    timeoutMs: limits.storeTimeoutMs,
    unavailableMessage: "The provider cannot record requests at the moment.",
  });
}

/** The persons named in the request, from the contract's headers. */
function personsOf(
  headers: Readonly<Record<string, unknown>>,
  { personHeaders }: Contract,
): Partial<Record<keyof PersonHeaders, string>> {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const named = Object.entries(personHeaders).map(([role, name]) => [role, values.get(name.toLowerCase())] as const);
  return Object.fromEntries(named.filter(([, person]) => typeof person === "string" && person !== ""));
}

/**
 * The same for each attempt of a write: by its idempotency key, or by its endpoint if it has no body, such as the
 * execution of a quote. `undefined` for a write that a client may intend to repeat.
 */
function writeIdOf({ route, runtime, credential, account, body, target }: Exchange): string | undefined {
  const { operationId, idempotent } = route.operation;
  const key = idempotent ? (body as Readonly<Record<string, unknown>>)[runtime.contract.idempotencyProperty] : target;
  if (typeof key !== "string" || (!idempotent && body !== undefined)) return undefined;
  const scope = { customerId: credential.customerId, operationId, accountId: account?.id ?? "", idempotencyKey: key };
  return identify(scope, undefined).id;
}
