/** Calls that are repeated after a kill, as soon as both processes run again. @module */
import { createRemotePlatform, PlatformApiError, type ScenarioPlatform } from "@provider-connectivity/platform";
import { setTimeout as pause } from "node:timers/promises";
import { type Processes, readRunning } from "./processes.ts";

const ATTEMPTS = 60;
const PAUSE_MS = 100;
/** The business time after which a failed step is repeated. */
const RETRY_MS = 10_000;
/** After a failed call, the provider sends the platform nothing for a second, and postpones calls by 30 s of business time. */
const REST_MS = 1_100;
const POSTPONED_MS = 60_000;

/** Repeats a call while it fails because a process is down. */
export async function retryUntilSuccess<Result>(
  processes: Processes,
  call: (attempt: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    await processes.up();
    try {
      return await call(attempt);
    } catch (error) {
      if (error instanceof PlatformApiError || attempt === ATTEMPTS) throw error;
      await pause(PAUSE_MS);
    }
  }
}

/** The platform of a trial. A repeated command has the same `Idempotency-Key`, so it takes effect once. */
export function createRetryingPlatform(folder: string, processes: Processes): ScenarioPlatform {
  const remote: ScenarioPlatform = createRemotePlatform({
    baseUrl: "http://platform",
    controlUrl: "http://platform",
    token: "",
    async fetch(request) {
      const body = await request.arrayBuffer();
      const wasMarked = new URL(request.url).pathname.endsWith("/settlements/force") && (await isMarked(request, body));
      return retryUntilSuccess(processes, async (attempt) => {
        const response = await sendNow(folder, request, body);
        return attempt > 1 ? asProcessed(request.method, response, wasMarked) : response;
      });
    },
  });
  /** Whether the collateral account that a request names has a marked settlement. */
  async function isMarked({ url }: Request, body: ArrayBuffer): Promise<boolean> {
    const named = new URL(url).searchParams.get("collateralId") ?? collateralIdOf(body);
    return (await remote.vault(named)).marked !== undefined;
  }
  let kills = 0;
  return {
    ...remote,
    async advanceTo(time) {
      await remote.advanceTo(time);
      if (processes.kills() === kills) return;
      kills = processes.kills();
      await processes.up();
      await advancePastFailures(remote);
    },
    async run() {
      const done = await remote.run();
      return (await repeatWhileDown(remote, processes)) ?? done;
    },
  };
}

/** Sends a request to the process that runs now. */
async function sendNow(folder: string, { url, method, headers: given }: Request, body: ArrayBuffer): Promise<Response> {
  const { pathname, search } = new URL(url);
  const running = readRunning(folder);
  const isCommand = pathname.startsWith("/platform/");
  const headers = new Headers(given);
  if (isCommand) headers.set("X-Control-Token", running.token);
  const response = await fetch(new URL(pathname + search, isCommand ? running.controlUrl : running.baseUrl), {
    method,
    headers,
    ...(body.byteLength === 0 ? {} : { body }),
  });
  if (response.status >= 500) throw new Error(`${pathname} responded with ${response.status}`);
  return response;
}

/** Advances the time after a kill until both sides have repeated their failed calls. */
async function advancePastFailures(remote: ScenarioPlatform): Promise<void> {
  await pause(REST_MS);
  await remote.advanceTo((await remote.now()) + POSTPONED_MS);
  // The platform repeats a failed step after an hour at most. A step that waits for a signer fails without a kill too.
  const failed = (await remote.pending()).filter(({ kind, failure }) => kind !== "auto-sign" && failure !== undefined);
  await remote.advanceTo(Math.max(await remote.now(), ...failed.map(({ dueAt }) => dueAt)));
}

/**
 * Advances the time until every step that failed while the provider was down has been repeated.
 *
 * @returns the result of the last `run`; `undefined` if no step had failed
 */
async function repeatWhileDown(
  remote: ScenarioPlatform,
  processes: Processes,
): Promise<Awaited<ReturnType<ScenarioPlatform["run"]>> | undefined> {
  let done: Awaited<ReturnType<ScenarioPlatform["run"]>> | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const failed = (await remote.pending()).filter(({ failure = "" }) => isDown(failure));
    if (failed.length === 0) return done;
    await processes.up();
    await remote.advanceTo((await remote.now()) + RETRY_MS);
    done = await remote.run();
  }
  return done;
}

/** Accepts the error of a second attempt to mark or unmark, if the first attempt was processed and only its response was lost. */
async function asProcessed(method: string, response: Response, wasMarked: boolean): Promise<Response> {
  if (response.ok) return response;
  const body = (await response.json()) as { readonly code?: number };
  const isDone =
    (method === "PUT" && body.code === 4101 && !wasMarked) || (method === "DELETE" && body.code === 4043 && wasMarked);
  return isDone ? Response.json({}) : Response.json(body, { status: response.status });
}

function collateralIdOf(body: ArrayBuffer): string {
  const { collateralId } = JSON.parse(new TextDecoder().decode(body)) as { readonly collateralId: string };
  return collateralId;
}

function isDown(failure: string): boolean {
  return /no response|fetch failed|ECONN|socket|network|terminated|starting|did not respond|503|clock/i.test(failure);
}
