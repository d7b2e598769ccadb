/** Runs the cases against the fake behind MSW in a browser, and expects the same responses as from the reference provider. @module */
import type { RuleResult } from "@provider-connectivity/conformance-cases";
import { assertExpectedResults } from "@provider-connectivity/conformance-cases/testing";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { whileRunning } from "./launch.ts";
import { bundled, pageApp, serving, showing, chromiumUnavailable } from "./testing/page.ts";

const LIMIT_MS = 240_000;

const missing = chromiumUnavailable("every case");

const page = fileURLToPath(new URL("../../packages/conformance-cases/src/testing/on-cases-page.ts", import.meta.url));

/** The service worker of the bundled MSW. */
function serviceWorker(): string {
  return readFileSync(createRequire(page).resolve("msw/mockServiceWorker.js"), "utf8");
}

test.skipIf(missing !== undefined)(
  `in a browser the fake responds to every case like the reference provider${missing === undefined ? "" : ` (${missing})`}`,
  async () => {
    const { app, report } = pageApp(await bundled(page));
    app.get("/mockServiceWorker.js", (c) => c.body(serviceWorker(), 200, { "Content-Type": "text/javascript" }));
    const running = showing(`${await serving(app)}/`);
    const results = await whileRunning(running, report, LIMIT_MS);
    if (typeof results === "string") throw new Error(`the page failed: ${results}`);
    await assertExpectedResults(results as readonly RuleResult[]);
  },
  LIMIT_MS * 2,
);
