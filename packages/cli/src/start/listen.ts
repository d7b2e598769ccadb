import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { type RunningServer, serve, type ServedApp } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import type { StartOptions } from "./command.ts";

/** The path in front of the contract's paths, as most providers have one. */
export const PREFIX = "/v2";

/** The open ports of a provider. Until {@link mount} is called, they respond that it is starting. */
export interface Ports {
  readonly api: RunningServer;
  /** The server of `/healthz`, `/readyz` and `/metrics`. With `--operations-port same` it is the API's server. */
  readonly operations: RunningServer;
  /** The address of the control API; `undefined` if it is off. */
  readonly control: RunningServer | undefined;
  /** Serves the provider from now on. */
  mount(apps: { readonly api: Hono; readonly operations: Hono }): void;
  /** Serves the control API from now on. */
  mountControl(app: Hono): void;
  /** Responds again that the provider is starting. */
  unmount(): void;
  /** Closes all ports. */
  close(): Promise<void>;
}

/** The default control port. If it is in use, for example by another provider, the system selects a free port. */
const CONTROL_PORT = 9465;

/**
 * Opens the ports of the API, of the operators and of the control API.
 *
 * @throws CliError for a port that is in use or not allowed
 */
export async function listen(options: StartOptions): Promise<Ports> {
  const { host, port, operationsHost, operationsPort } = options;
  let [api, operations, control] = [starting(), startingOperations(), starting()];
  const isSame = operationsPort === "same";
  if (isSame) api = withOperations(api, operations);
  const opened: RunningServer[] = [];
  const close = async (): Promise<void> => void (await Promise.all(opened.map((server) => server.close())));
  try {
    const apiServer = await open({ fetch: (request, env) => api.fetch(request, env) }, { host, port }, "--port");
    opened.push(apiServer);
    const operationsServer = isSame
      ? apiServer
      : await open(
          { fetch: (request, env) => operations.fetch(request, env) },
          { host: operationsHost, port: operationsPort },
          "--operations-port",
        );
    opened.push(operationsServer);
    const controlServer = await openControl({ fetch: (request, env) => control.fetch(request, env) }, options);
    if (controlServer !== undefined) opened.push(controlServer);
    return {
      api: apiServer,
      operations: operationsServer,
      control: controlServer,
      mount(apps) {
        ({ operations } = apps);
        const mounted = new Hono().route(PREFIX, apps.api);
        api = isSame ? withOperations(mounted, operations) : mounted;
        api.notFound((context) =>
          context.json({ message: `The API is below ${PREFIX}.`, errorType: "not-found" }, 404),
        );
      },
      mountControl: (app) => (control = app),
      unmount() {
        [api, operations] = [starting(), startingOperations()];
        if (isSame) api = withOperations(api, operations);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openControl(
  app: ServedApp,
  { controlHost: host, controlPort }: StartOptions,
): Promise<RunningServer | undefined> {
  if (controlPort === "off" || (controlPort === undefined && process.env.NODE_ENV === "production")) return undefined;
  if (controlPort !== undefined) return open(app, { host, port: controlPort }, "--control-port");
  return open(app, { host, port: CONTROL_PORT }, "--control-port").catch(() =>
    open(app, { host, port: 0 }, "--control-port"),
  );
}

/** An address as a URL writes it. */
export function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
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

/** Opening a database may take seconds. Clients get the contract's error and try again. */
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
