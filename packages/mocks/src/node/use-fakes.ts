import type { Contract } from "@provider-connectivity/core";
import { http, passthrough } from "msw";
import { setupServer, type SetupServer } from "msw/node";
import type { Fake } from "../index.ts";

type Hook = (work: () => void | Promise<void>) => unknown;

/** The hooks of a test runner. Those of node:test go by `{ beforeAll: before, afterEach, afterAll: after }`. */
export interface TestRunner {
  readonly beforeAll: Hook;
  readonly afterEach: Hook;
  readonly afterAll: Hook;
}

type AnyFake = Pick<Fake<Contract>, "handlers" | "reset">;

/**
 * Lets fakes answer the tests of this file: begins to intercept before them, resets the fakes after each, and stops
 * after the last. A test whose answers broke the contract fails, also if nothing else in it did.
 *
 * Whatever else a test requests fails, but for this machine: no test shall call a real provider by mistake.
 *
 * @param runner the hooks of vitest, jest, or whatever runs the tests
 * @returns MSW's server, to add handlers to
 * @example
 * import { afterAll, afterEach, beforeAll } from "vitest";
 * useFakes([fake], { beforeAll, afterEach, afterAll });
 */
export function useFakes(fakes: readonly AnyFake[], { beforeAll, afterEach, afterAll }: TestRunner): SetupServer {
  const server = setupServer(...fakes.flatMap(({ handlers }) => handlers), local);
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(async () => {
    server.resetHandlers();
    await resetAll(fakes);
  });
  afterAll(() => server.close());
  return server;
}

/** What runs on this machine is no real provider: a database, or a fake that is served over HTTP. */
const local = http.all(
  ({ request }) => isLocal(new URL(request.url)),
  () => passthrough(),
);

function isLocal({ hostname }: URL): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/** Resets all of them, also where one of them has problems. */
async function resetAll(fakes: readonly AnyFake[]): Promise<void> {
  const ends = await Promise.allSettled(fakes.map((fake) => fake.reset()));
  const reasons = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
  if (reasons.length > 1) throw new AggregateError(reasons, reasons.map(String).join("\n"));
  if (reasons.length === 1) throw reasons[0];
}
