import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { type RunningServer, serve, type ServedApp } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import type { StartOptions } from "./command.ts";

/** The path before the contract's own. Providers customarily have one. */
export const PREFIX = "/v2";

/** The open ports of a provider. Until {@link mount} they respond that it is starting. */
export interface Ports {
  readonly api: RunningServer;
  /** Where `/healthz`, `/readyz` and `/metrics` are: the API's own server with `--operations-port same`. */
  readonly operations: RunningServer;
  /** Serves the provider from now on. */
  mount(apps: { readonly api: Hono; readonly operations: Hono }): void;
  /** Closes both ports. */
  close(): Promise<void>;
}

/**
 * Opens the port of the API and that of the operators.
 *
 * @throws CliError for a port that is taken or not allowed
 */
export async function listen({ host, port, operationsHost, operationsPort }: StartOptions): Promise<Ports> {
  let [api, operations] = [starting(), startingOperations()];
  const isSame = operationsPort === "same";
  if (isSame) api = withOperations(api, operations);
  const apiServer = await open({ fetch: (request, env) => api.fetch(request, env) }, { host, port }, "--port");
  try {
    const operationsServer = isSame
      ? apiServer
      : await open(
          { fetch: (request, env) => operations.fetch(request, env) },
          { host: operationsHost, port: operationsPort },
          "--operations-port",
        );
    return {
      api: apiServer,
      operations: operationsServer,
      mount(apps) {
        ({ operations } = apps);
        const mounted = new Hono().route(PREFIX, apps.api);
        api = isSame ? withOperations(mounted, operations) : mounted;
        api.notFound((context) =>
          context.json({ message: `The API lies below ${PREFIX}.`, errorType: "not-found" }, 404),
        );
      },
      close: async () => void (await Promise.all([apiServer.close(), operationsServer.close()])),
    };
  } catch (error) {
    await apiServer.close();
    throw error;
  }
}

async function open(app: ServedApp, at: { host: string; port: number }, option: string): Promise<RunningServer> {
  try {
    return await serve(app, at);
  } catch (error) {
    throw new CliError(`${option}: ${reasonOf(error)}`, { cause: error });
  }
}

function withOperations(api: Hono, operations: Hono): Hono {
  return new Hono().route("/", operations).route("/", api);
}

/** The database of a provider may take seconds to open: clients get the contract's error and try again. */
function starting(): Hono {
  return new Hono().all("*", (context) =>
    context.json({ message: "The provider is starting. Try again.", errorType: "internal-error" }, 503, {
      "Retry-After": "1",
      "Cache-Control": "no-store",
    }),
  );
}

function startingOperations(): Hono {
  const app = new Hono();
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.get("/readyz", (context) => context.json({ status: "failed", checks: { started: "failed" } }, 503));
  return app;
}
