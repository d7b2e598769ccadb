import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { whileRunning } from "./launch.ts";
import { bundled, pageApp, serving, showing, chromiumUnavailable } from "./testing/page.ts";

const LIMIT_MS = 60_000;

const missing = chromiumUnavailable("the fake");

const page = fileURLToPath(new URL("../../packages/mocks/src/testing/on-fake-page.ts", import.meta.url));

/** The service worker of the bundled MSW. */
function serviceWorker(): string {
  return readFileSync(createRequire(page).resolve("msw/mockServiceWorker.js"), "utf8");
}

test.skipIf(missing !== undefined)(
  `the fake responds in a browser through a service worker${missing === undefined ? "" : ` (${missing})`}`,
  async () => {
    const { app, report } = pageApp(await bundled(page));
    app.get("/mockServiceWorker.js", (c) => c.body(serviceWorker(), 200, { "Content-Type": "text/javascript" }));
    const running = showing(`${await serving(app)}/`);
    expect(await whileRunning(running, report, LIMIT_MS)).toEqual({
      isReadBack: true,
      hasMoved: true,
      isSame: true,
      reuse: 400,
      status: "succeeded",
      overridden: 404,
      broken: "no-response",
      unsigned: 400,
      requests: 12,
    });
  },
  LIMIT_MS * 2,
);
