import { sleep } from "@provider-connectivity/core/internal";
import { callDependency } from "../call-dependency.ts";
import { idempotencyKeyReuse, UnavailableError } from "../errors.ts";
import type { IdempotentExecution, StoredResponse } from "./idempotency-store.ts";
import type { RequestIdentity } from "./identify.ts";
import type { IdempotencyClaimOutcome, IdempotencyRecords } from "./records.ts";

/** The options with all defaults. Times are in milliseconds. */
export interface Settings {
  readonly records: IdempotencyRecords;
  readonly now: () => number;
  readonly lifetimeMs: number;
  readonly waitTimeoutMs: number;
  readonly leaseMs: number;
}

type Execute = (execution: IdempotentExecution) => Promise<StoredResponse>;

const SHORTEST_PAUSE = 10;
const LONGEST_PAUSE = 250;
/** A lease that has already expired, so that the next attempt can run at once. */
const PASSED = 0;

/**
 * Responds to one attempt: from the table, or by running the handler under a claim.
 *
 * @throws InvalidRequestError `idempotency-key-reuse`
 * @throws UnavailableError if the table is unavailable, or another process takes too long with the same request
 */
export async function runIdempotently(
  identity: RequestIdentity,
  execute: Execute,
  settings: Settings,
): Promise<StoredResponse> {
  const attempt = crypto.randomUUID();
  const known = await claimOrWait(identity, attempt, settings);
  if (known !== undefined) return known;
  const lease = (until: number) =>
    tryTo(settings, () => settings.records.lease(identity.id, attempt, until, settings.now()));
  try {
    const response = await whileLeased(lease, settings, () =>
      execute({ operationKey: identity.operationKey, tx: undefined }),
    );
    if (response.status < 500) return await remember(identity, response, settings);
    await lease(PASSED);
    return response;
  } catch (thrown) {
    await lease(PASSED);
    throw thrown;
  }
}

/** @returns the stored response; `undefined` once this attempt may run the request */
async function claimOrWait(
  identity: RequestIdentity,
  attempt: string,
  settings: Settings,
): Promise<StoredResponse | undefined> {
  const { waitTimeoutMs } = settings;
  for (let waited = 0, pause = SHORTEST_PAUSE; ; waited += pause, pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const outcome = await claim(identity, attempt, settings);
    if (outcome.state === "claimed") return undefined;
    if (outcome.state === "completed") return outcome.response;
    if (outcome.state === "other-request") throw idempotencyKeyReuse();
    if (waited >= waitTimeoutMs) throw new UnavailableError("Another attempt of this request is running.");
    await sleep(Math.min(pause, waitTimeoutMs - waited));
  }
}

async function claim(identity: RequestIdentity, attempt: string, settings: Settings): Promise<IdempotencyClaimOutcome> {
  const { records } = settings;
  const now = settings.now();
  const until = { now, leaseUntil: now + settings.leaseMs, expiresAt: now + settings.lifetimeMs };
  let isGivenUp = false;
  try {
    return await reachRecords(settings, async () => {
      const outcome = await records.claim({ ...identity, attempt, ...until });
      // The request has ended. Without a release, the next attempt would wait until the lease ends.
      if (isGivenUp) await tryTo(settings, () => records.lease(identity.id, attempt, PASSED, settings.now()));
      return outcome;
    });
  } catch (error) {
    isGivenUp = true;
    throw error;
  }
}

async function remember(
  { id, operationKey }: RequestIdentity,
  response: StoredResponse,
  settings: Settings,
): Promise<StoredResponse> {
  return (await reachRecords(settings, () => settings.records.complete(id, operationKey, response))) ?? response;
}

/** Renews the lease of the attempt at a third of its duration. */
async function whileLeased<T>(
  lease: (until: number) => Promise<void>,
  { now, leaseMs }: Settings,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(() => void lease(now() + leaseMs), leaseMs / 3);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Ignores a failure, because a lease that was not renewed expires on its own. */
async function tryTo(settings: Settings, call: () => void | Promise<void>): Promise<void> {
  await reachRecords(settings, call).catch(() => undefined);
}

async function reachRecords<T>({ waitTimeoutMs }: Settings, call: () => T | Promise<T>): Promise<T> {
  return callDependency(call, {
    timeoutMs: waitTimeoutMs,
    unavailableMessage: "The idempotency records are unavailable.",
  });
}
