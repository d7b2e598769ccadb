/** Connects fakes with a test runner. @module */
import type { Contract } from "@provider-connectivity/core";
import { http, passthrough } from "msw";
import { setupServer, type SetupServer } from "msw/node";
import type { Fake } from "../index.ts";

type Hook = (work: () => void | Promise<void>) => unknown;

/** The hooks of a test runner. For node:test: `{ beforeAll: before, afterEach, afterAll: after }`. */
export interface TestRunner {
  /** Runs work before the first test. */
  readonly beforeAll: Hook;
  /** Runs work after each test. */
  readonly afterEach: Hook;
  /** Runs work after the last test. */
  readonly afterAll: Hook;
}

type AnyFake = Pick<Fake<Contract>, "handlers" | "reset">;

/**
 * Connects fakes to the tests of a file: intercepts requests from the first test to the last, and resets the fakes after each
 * test. A test with a contract violation fails, even if it passed otherwise.
 *
 * Intercepts the requests that MSW can see: the global `fetch`, `XMLHttpRequest`, `node:http` and `node:https`, and the
 * libraries on top of them. A request to any other host fails, except to this computer, so that no test calls a real
 * provider by mistake. Not intercepted: the `undici` package, `node:http2`, sockets, and functions of `node:http` that were
 * imported by name.
 *
 * @param runner the hooks of vitest, jest, node:test or another runner
 * @returns MSW's server, for further handlers
 * @example
 * ```ts
 * import { createFakeProvider } from "@provider-connectivity/mocks";
 * import { afterAll, afterEach, beforeAll } from "vitest";
 *
 * const fake = await createFakeProvider();
 * useFakes([fake], { beforeAll, afterEach, afterAll });
 * ```
 */
export function useFakes(fakes: readonly AnyFake[], { beforeAll, afterEach, afterAll }: TestRunner): SetupServer {
  const server = setupServer(...fakes.flatMap(({ handlers }) => handlers), local);
  beforeAll(() => server.listen(REFUSE_UNKNOWN_HOSTS));
  afterEach(async () => {
    server.resetHandlers();
    await resetAll(fakes);
  });
  afterAll(() => server.close());
  return server;
}

/** The option is `onUnhandledRequest` in msw 2 and `onUnhandledFrame` in msw 3. */
const REFUSE_UNKNOWN_HOSTS = { onUnhandledRequest: "error", onUnhandledFrame: "error" } as const;

/** Services on this computer are allowed, such as a database or a fake that is served over HTTP. */
const local = http.all(
  ({ request }) => isLocal(new URL(request.url)),
  () => passthrough(),
);

function isLocal({ hostname }: URL): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/** Resets all fakes, even if one of them has violations. */
async function resetAll(fakes: readonly AnyFake[]): Promise<void> {
  const ends = await Promise.allSettled(fakes.map((fake) => fake.reset()));
  const reasons = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
  if (reasons.length > 1) throw new AggregateError(reasons, reasons.map(String).join("\n"));
  if (reasons.length === 1) throw reasons[0];
}
