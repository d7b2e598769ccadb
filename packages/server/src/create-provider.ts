import type { Contract, Operation } from "@provider-connectivity/core";
import { Hono, type Context as HonoContext } from "hono";
import { answerOperation, capabilitiesHandler, type Route } from "./answer-operation.ts";
import { surround } from "./around-handler.ts";
import { checkOptions } from "./check-options.ts";
import { corsFor } from "./cors.ts";
import { environmentOf } from "./environment.ts";
import { NotFoundError } from "./errors.ts";
import type { ComponentOf, HandlersFor } from "./handlers-for.ts";
import { nameUnwritten, unwritten } from "./in-progress.ts";
import type { Progress } from "./observe.ts";
import type { ProviderOptions } from "./options.ts";
import { checkAddress } from "./pipeline/address.ts";
import type { AnyHandler } from "./pipeline/handler.ts";
import { requestTarget, withoutPrefix } from "./pipeline/target.ts";
import { fromAnswer, fromThrown, toResponse, type Outgoing } from "./respond.ts";
import { createRuntime, type Runtime } from "./runtime.ts";

/**
 * Makes a provider: a Hono app that verifies, validates, answers and refuses as the contract says, and leaves the
 * business to the handlers.
 *
 * Mount it under any prefix with Hono's `route`; the prefix is not part of what is signed.
 *
 * @param contract which version of the API to speak
 * @param handlers one plain object keyed by operation; what must be in it follows from `options.components`
 * @param options credentials and accounts, and whatever shall differ from the safe defaults
 * @throws ConfigurationError when the options contradict each other
 */
export function createProvider<C extends Contract, const Offered extends ComponentOf<C> = never, Tx = undefined>(
  contract: C,
  handlers: HandlersFor<C, Offered, Tx>,
  options: ProviderOptions<C, Offered, Tx>,
): Hono {
  const runtime = createRuntime(contract, options);
  checkOptions(contract, handlers, runtime.options, runtime.offered);
  nameUnwritten(contract, handlers, { ...runtime.options, ...runtime });
  const app = new Hono();
  if (options.cors !== undefined) app.use("*", corsFor(contract, options.cors));
  for (const operation of Object.values(contract.operations)) {
    if (!isOffered(operation, runtime)) continue;
    const route = routeOf(operation, runtime, handlers);
    app.on(operation.method, honoPath(operation.path), (hono) => serve(route, runtime, hono));
  }
  app.all("*", (hono) => notFound(runtime, hono));
  app.notFound((hono) => notFound(runtime, hono));
  return app;
}

function isOffered({ components }: Operation, { offered }: Runtime): boolean {
  return components.length === 0 || components.some((name) => offered.has(name));
}

function routeOf(operation: Operation, runtime: Runtime, handlers: Readonly<Record<string, AnyHandler>>): Route {
  const { operationId, runtime: byRuntime } = operation;
  const handler = byRuntime ? capabilitiesHandler(runtime) : (handlers[operationId] ?? unwritten(operation));
  const validators = runtime.contract.validators[operationId];
  if (validators === undefined) throw new TypeError(`the contract is incomplete at ${operationId}`);
  return { operation, validators, handler: surround(operation, handler, runtime.options.around) };
}

async function serve(route: Route, runtime: Runtime, hono: HonoContext): Promise<Response> {
  const { operation } = route;
  const { operationId } = operation;
  const answered = runtime.observe?.(operationId);
  const progress = progressOf(runtime);
  const { requestId } = progress;
  let outgoing: Outgoing;
  try {
    checkAddress(runtime, hono, progress);
    // Hono answers HEAD with the GET route; the contract has no HEAD.
    if (hono.req.method !== operation.method) throw new NotFoundError("There is no such operation.");
    const target = withoutPrefix(requestTarget(hono.req.url, transmittedTarget(hono)), operation.path);
    const answer = await answerOperation(route, runtime, hono, { target, progress });
    outgoing = fromAnswer(answer, requestId, runtime.contract.securityHeaders.responseSignature);
  } catch (thrown) {
    outgoing = fromThrown(thrown, runtime, { requestId, operationId });
  }
  answered?.(progress, outgoing);
  return toResponse(outgoing, hono);
}

function notFound(runtime: Runtime, hono: HonoContext): Response {
  const answered = runtime.observe?.(undefined);
  const progress = progressOf(runtime);
  const outgoing = fromThrown(refusalOf(runtime, hono, progress), runtime, progress);
  answered?.(progress, outgoing);
  return toResponse(outgoing, hono);
}

function refusalOf(runtime: Runtime, hono: HonoContext, progress: Progress): unknown {
  try {
    checkAddress(runtime, hono, progress);
    return new NotFoundError("There is no such operation.");
  } catch (thrown) {
    return thrown;
  }
}

function progressOf(runtime: Runtime): Progress {
  return { requestId: runtime.newRequestId(), stage: "route", isReplay: false };
}

/** `/accounts/{accountId}` as Hono writes it. */
function honoPath(path: string): string {
  return path.replaceAll(/\{([^}]+)\}/g, ":$1");
}

/** The target as Node's HTTP parser read it; absent on other runtimes. */
function transmittedTarget(hono: HonoContext): string | undefined {
  const { incoming } = environmentOf(hono);
  return typeof incoming?.url === "string" ? incoming.url : undefined;
}
