import type { Contract, Operation } from "@provider-connectivity/core";
import { Hono } from "hono";
import { capabilitiesHandler } from "./capabilities.ts";
import { checkOptions } from "./check-options.ts";
import { corsFor } from "./cors.ts";
import { createRuntime } from "./create-runtime.ts";
import { type AnyHandler, wrapHandler } from "./handler.ts";
import type { ComponentOf, HandlersFor } from "./handlers-for.ts";
import { logMissingHandlers, notImplemented } from "./not-implemented.ts";
import type { AnyProviderOptions, ProviderOptions } from "./options.ts";
import type { Route } from "./pipeline/exchange.ts";
import { stages, unroutedStages } from "./pipeline/stages.ts";
import { createResponders } from "./run-pipeline.ts";
import type { Runtime } from "./runtime.ts";

/** A provider: a Hono app with readiness checks. */
export type Provider = Hono & {
  /** For `checks` of `createOperationsApp`: each throws while the provider cannot accept requests. */
  readonly checks: {
    /** Throws an `UnavailableError` after the clock has stepped back too far, until it has caught up. */
    readonly clock: () => void;
  };
};

/**
 * Creates a provider: a Hono app that verifies and validates requests, calls your handlers, and sends responses and errors as
 * the contract defines them.
 *
 * Mount it under any prefix with Hono's `route`; the signature does not cover the prefix.
 *
 * @param contract the version of the API
 * @param handlers one object keyed by operation id. `options.components` determines which handlers are required
 * @param options credentials and accounts; everything else has a safe default
 * @throws ConfigurationError if the options contradict each other
 * @example
 * ```ts
 * import { contract } from "@provider-connectivity/contract";
 * import { serve } from "@provider-connectivity/server/node";
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { createVerifier } from "@provider-connectivity/signing/node";
 * import { Hono } from "hono";
 * import { readFileSync } from "node:fs";
 *
 * const verifier = createVerifier(defaultSigningConfiguration, readFileSync("public.pem", "utf8"));
 * const main = { id: "main", title: "Main", status: "active" } as const;
 * const provider = createProvider(
 *   contract,
 *   {
 *     getAccounts: () => ({ status: 200, body: { accounts: [main] } }),
 *     getAccountDetails: () => ({ status: 200, body: main }),
 *     getBalances: () => ({ status: 200, body: { balances: [] } }),
 *     getAdditionalAssets: () => ({ status: 200, body: { assets: [] } }),
 *     getAssetDetails: () => {
 *       throw new NotFoundError("There is no such asset.");
 *     },
 *   },
 *   {
 *     credentials: createCredentials([{ apiKey: "a key", customerId: "a customer", verifier }]),
 *     accounts: { find: (id, customerId) => (id === main.id ? { id, customerId } : undefined) },
 *   },
 * );
 * await serve(new Hono().route("/v2", provider), { port: 8000 });
 * ```
 */
export function createProvider<C extends Contract, const Offered extends ComponentOf<C> = never, Tx = undefined>(
  contract: C,
  handlers: HandlersFor<C, Offered, Tx>,
  options: ProviderOptions<C, Offered, Tx>,
): Provider {
  const anyOptions: AnyProviderOptions = options;
  const runtime = createRuntime(contract, anyOptions);
  checkOptions(contract, handlers, anyOptions, runtime.offered);
  logMissingHandlers(contract, handlers, { ...anyOptions, ...runtime });
  const app = new Hono();
  if (options.cors !== undefined) app.use("*", corsFor(contract, options.cors));
  const responderFor = createResponders(runtime, anyOptions);
  for (const operation of Object.values(contract.operations)) {
    if (!isOffered(operation, runtime)) continue;
    const route = routeOf(operation, { runtime, handlers, options: anyOptions });
    app.on(operation.method, honoPath(operation.path), responderFor({ route, stages, operation }));
  }
  const refuse = responderFor({ route: NO_ROUTE, stages: unroutedStages, operation: undefined });
  app.notFound(refuse);
  // For apps that mount this one with `route`. As a route of this app, it would match every request too, and Hono would create
  // promises to run two handlers.
  app.routes.push({ basePath: "/", path: "/*", method: "ALL", handler: refuse });
  return Object.assign(app, { checks: { clock: () => void runtime.clockGuard.read() } });
}

/** Placeholder for the stages of unknown operations, which do not read it. */
const NO_ROUTE = {} as Route;

function isOffered({ components }: Operation, { offered }: Runtime): boolean {
  return components.length === 0 || components.some((name) => offered.has(name));
}

function routeOf(
  operation: Operation,
  {
    runtime,
    handlers,
    options,
  }: { runtime: Runtime; handlers: Readonly<Record<string, AnyHandler>>; options: AnyProviderOptions },
): Route {
  const { operationId, runtime: byRuntime } = operation;
  const handler = byRuntime
    ? capabilitiesHandler(runtime, options)
    : (handlers[operationId] ?? notImplemented(operation));
  const validators = runtime.contract.validators[operationId];
  if (validators === undefined) throw new TypeError(`The contract has no validators for ${operationId}.`);
  return {
    operation,
    validators,
    handler: wrapHandler({ operation, contract: runtime.contract }, handler, options.interceptor),
  };
}

/** Converts `/accounts/{accountId}` to Hono's syntax. */
function honoPath(path: string): string {
  return path.replaceAll(/\{([^}]+)\}/g, ":$1");
}
