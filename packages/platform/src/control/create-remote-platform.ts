/** A simulator in another process, for scenarios. @module */
import { PlatformApiError, type PlatformErrorReason } from "../errors.ts";
import { commands, type ScenarioPlatform } from "./scenario-platform.ts";

/** The options of `createRemotePlatform`. */
export interface RemotePlatformOptions {
  /** Origin of the twelve operations. */
  readonly baseUrl: string;
  /** Origin of the control port. */
  readonly controlUrl: string;
  /** The secret of the control port. */
  readonly token: string;
  /**
   * Sends every request. It may repeat those to the control port: they have an `Idempotency-Key`. Default: the global
   * `fetch`.
   */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Creates a platform for `runScenario` that is a simulator in another process. Its methods reject with the simulator's
 * `PlatformApiError`.
 *
 * @example
 * const platform = createRemotePlatform({
 *   baseUrl: "http://127.0.0.1:8100",
 *   controlUrl: "http://127.0.0.1:8101",
 *   token: "…",
 * });
 */
export function createRemotePlatform(options: RemotePlatformOptions): ScenarioPlatform {
  const { baseUrl, controlUrl, token, fetch: send = (request) => fetch(request) } = options;
  async function call(command: string, args: readonly unknown[]): Promise<unknown> {
    const response = await send(
      new Request(new URL(`/platform/${command}`, controlUrl), {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "X-Control-Token": token,
          "Idempotency-Key": crypto.randomUUID(),
        },
        body: JSON.stringify({ args }),
      }),
    );
    const body = (await response.json()) as { result?: unknown; reason?: PlatformErrorReason; message?: string };
    if (response.ok) return body.result ?? undefined;
    throw new PlatformApiError(body.reason ?? "internal-error", body.message ?? `status ${response.status}`);
  }
  const methods = Object.fromEntries(
    commands.map((command) => [command, (...args: readonly unknown[]) => call(command, args)]),
  ) as unknown as Omit<ScenarioPlatform, "app">;
  return {
    ...methods,
    app: {
      fetch: (request) => {
        const { pathname, search } = new URL(request.url);
        return send(new Request(new URL(pathname + search, baseUrl), request));
      },
    },
  };
}
