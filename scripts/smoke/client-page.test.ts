import { Hono } from "hono";
import { join } from "node:path";
import { expect, test } from "vitest";
import { providerFor } from "./client-page-provider.ts";
import type { PageResults } from "./app/client-page.ts";
import { whileRunning } from "./launch.ts";
import { freePort } from "../testing/free-port.ts";
import { bundled, pageApp, serving, showing, chromiumUnavailable } from "./testing/page.ts";

const LIMIT_MS = 60_000;

const missing = chromiumUnavailable("the client");

test.skipIf(missing !== undefined)(
  `the bundled client works in a browser, against a provider of another origin${missing === undefined ? "" : ` (${missing})`}`,
  async () => {
    const { app, report } = pageApp(await bundled(join(import.meta.dirname, "app/on-client-page.ts")));
    const page = await serving(app);
    const provider = await serving(new Hono().route("/v2", providerFor(page)));
    const unreachable = `http://127.0.0.1:${await freePort()}/v2`;
    const url = `${page}/?${new URLSearchParams({ provider: `${provider}/v2`, unreachable }).toString()}`;
    const running = showing(url);
    const results: Record<keyof PageResults, unknown> = {
      ids: ["a", "b", "c", "d", "e"],
      byPath: 5,
      quoted: "quote",
      withdrawn: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
      links: 1,
      missing: { kind: "refusal", outcome: "refused", status: 404, errorType: "not-found", hasRequestId: true },
      unreached: {
        kind: "no-response",
        outcome: "unknown",
        status: undefined,
        errorType: undefined,
        hasRequestId: false,
      },
      attempts: [1],
    };
    expect(await whileRunning(running, report, LIMIT_MS)).toEqual(results);
  },
  LIMIT_MS * 2,
);
