/** The connection to the control port that served this page. @module */
import type { Calls, Info, LoggedRequest } from "@provider-connectivity/contract/control-v1";
import { sleep } from "@provider-connectivity/core/internal";
import { ControlPortError, createControlClient } from "../../src/create-control-client.ts";

const TOKEN = "control-token";

/** A connection with a token that the control port accepted. */
export interface Session {
  readonly control: Calls;
  readonly info: Info;
}

/** The token of this tab; `undefined` before the first connection. */
export function storedToken(): string | undefined {
  return sessionStorage.getItem(TOKEN) ?? undefined;
}

/**
 * Connects with a token, and stores it for this tab.
 *
 * @throws ControlPortError for a wrong token, or if the provider is not running
 */
export async function connect(token: string): Promise<Session> {
  const control = createControlClient({ url: location.origin, token });
  try {
    const info = await control.getInfo();
    sessionStorage.setItem(TOKEN, token);
    return { control, info };
  } catch (error) {
    if (error instanceof ControlPortError && error.status === 401) sessionStorage.removeItem(TOKEN);
    throw error;
  }
}

/** The state of the request log in the console. */
export interface RequestsState {
  readonly requests: readonly LoggedRequest[];
  /** Whether the provider responds. */
  readonly isConnected: boolean;
}

const WAIT_MS = 20_000;
const PAUSE_MS = 1_000;
const MAX_REQUESTS = 20_000;

/**
 * Follows the request log until the signal aborts. If the provider stops, it retries every second.
 *
 * @param onChange is called with each new state
 */
export async function followRequests(
  { control, info }: Session,
  onChange: (state: RequestsState) => void,
  signal: AbortSignal,
): Promise<void> {
  let requests: readonly LoggedRequest[] = [];
  let [after, instance] = [0, info.instance];
  // The first request after a failure does not wait, so that the page notices at once that the provider is back.
  let waitMs = 0;
  while (!signal.aborted) {
    try {
      const page = await control.getRequests({ query: { after, limit: 1000, waitMs } }, { signal });
      if (page.instance === instance) {
        after = page.next;
        requests = [...requests, ...page.requests].slice(-MAX_REQUESTS);
      } else [instance, after, requests] = [page.instance, 0, []];
      onChange({ requests, isConnected: true });
      waitMs = WAIT_MS;
    } catch (error) {
      if (signal.aborted) return;
      onChange({ requests, isConnected: !(error instanceof ControlPortError) });
      waitMs = 0;
      await sleep(PAUSE_MS);
    }
  }
}
