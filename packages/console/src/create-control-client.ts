import { type Calls, createCalls } from "@provider-connectivity/contract/control-v1";
import type { Caller, Operation } from "@provider-connectivity/core";
import { CONTROL_PREFIX, CONTROL_TOKEN_HEADER } from "./names.ts";

/** An error response of the control port, or no response at all. */
export class ControlPortError extends Error {
  override readonly name = "ControlPortError";
  /** The HTTP status; `undefined` if there was no response. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** How to reach a control port. */
export interface ControlClientOptions {
  /** The origin of the control port, for example `http://127.0.0.1:9465`. */
  readonly url: string;
  /** The token that `start` prints. */
  readonly token: string;
  /** Default: the runtime's `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

interface Input {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/**
 * Creates a typed client of the control API. Runs in browsers too.
 *
 * Each call rejects with a `ControlPortError` for an error response, or if the port does not respond.
 *
 * @example
 * ```ts
 * const control = createControlClient({ url: "http://127.0.0.1:9465", token: "…" });
 * await control.advanceClock({ body: { advanceMs: 604_800_000 } });
 * ```
 */
export function createControlClient({ url, token, fetch = globalThis.fetch }: ControlClientOptions): Calls {
  const call = async (
    { path, method }: Operation,
    { params = {}, query = {}, body }: Input = {},
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<unknown> => {
    const filled = path.replaceAll(/\{([^}]+)\}/g, (_all, name: string) => encodeURIComponent(String(params[name])));
    const target = new URL(CONTROL_PREFIX + filled, url);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) target.searchParams.set(name, typeof value === "string" ? value : JSON.stringify(value));
    const request = new Request(target, {
      method,
      headers: {
        [CONTROL_TOKEN_HEADER]: token,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    return read(await send(fetch, request));
  };
  return createCalls({ call: call as Caller["call"] });
}

async function send(fetch: NonNullable<ControlClientOptions["fetch"]>, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new ControlPortError("The control port does not respond. Is the provider running?", undefined, { cause });
  }
}

async function read(response: Response): Promise<unknown> {
  const body = (await response.json().catch(() => undefined)) as { readonly message?: unknown } | undefined;
  if (response.ok) return body;
  const message = typeof body?.message === "string" ? body.message : `The control port responded ${response.status}.`;
  throw new ControlPortError(message, response.status);
}
