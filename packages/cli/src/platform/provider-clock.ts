/** Moves the provider's business time together with the platform's. @module */
import { CliError } from "@provider-connectivity/cli-kit";

/** The clock of a provider: `GET` returns `{ offsetMs }`, `POST { advanceMs }` moves it. */
export interface ProviderClock {
  /** The difference to real time, in milliseconds. */
  offsetMs(): Promise<number>;
  /**
   * Moves the clock until it is this far ahead of real time, and runs due tasks. A retry after a crash
   * does not move the clock again.
   */
  advanceTo(offsetMs: number): Promise<void>;
}

/** Creates a clock from its URL and the token for `X-Control-Token`. */
export function createProviderClock(url: string, token: string | undefined): ProviderClock {
  async function call(method: "GET" | "POST", body?: unknown): Promise<number> {
    const response = await fetch(url, {
      method,
      headers: {
        ...(token === undefined ? {} : { "X-Control-Token": token }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new CliError(`the provider's clock responded ${response.status} to ${method} ${url}`);
    const { offsetMs } = (await response.json()) as { readonly offsetMs?: unknown };
    if (typeof offsetMs !== "number") throw new CliError(`the provider's clock returned no offsetMs: ${url}`);
    return offsetMs;
  }
  return {
    offsetMs: () => call("GET"),
    async advanceTo(offsetMs) {
      // One millisecond at least: due tasks run even if both clocks agree.
      await call("POST", { advanceMs: Math.max(1, Math.round(offsetMs - (await call("GET")))) });
    },
  };
}
