import { serve } from "@provider-connectivity/server/node";
import { build } from "esbuild";
import { Hono } from "hono";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { reasonOf } from "../regenerate/problem.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { providerFor } from "./client-page-provider.ts";
import type { Seen } from "./app/client-page.ts";
import { launch, whileRunning } from "./launch.ts";
import { chromiumAt, commandOf } from "./runtimes.ts";

const LIMIT_MS = 60_000;

const missing = whyNoChromium();
if (missing !== undefined) process.stderr.write(`SKIPPED: the client is not tried in a browser: ${missing}\n`);
if (missing !== undefined && process.env["CI"]) throw new Error(`CI tries the client in a browser, but ${missing}`);

function whyNoChromium(): string | undefined {
  try {
    commandOf(
      chromiumAt(() => ""),
      { app: "", server: "", pages: "" },
      "",
    );
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** The page, and what it reports. */
function pageApp(script: string): { app: Hono; report: Promise<unknown> } {
  const { promise: report, resolve } = Promise.withResolvers<unknown>();
  const app = new Hono();
  app.get("/", (c) =>
    c.html(`<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>`),
  );
  app.get("/page.js", (c) => c.body(script, 200, { "Content-Type": "text/javascript" }));
  app.post("/report", async (c) => {
    resolve(await c.req.json());
    return c.body(null, 204);
  });
  return { app, report };
}

/** As an application's bundler would; a built-in of Node's is an error here. */
async function bundled(): Promise<string> {
  const entryPoints = [join(import.meta.dirname, "app/on-client-page.ts")];
  const options = { bundle: true, minify: true, format: "esm", platform: "browser", target: "esnext" } as const;
  const { outputFiles } = await build({ ...options, entryPoints, write: false, logLevel: "silent" });
  return outputFiles[0]?.text ?? "";
}

async function serving(app: Hono): Promise<string> {
  const server = await serve(app, { port: 0 });
  onTestFinished(() => server.close({ timeLimit: 1000 }).catch(() => {}));
  return `http://127.0.0.1:${server.port}`;
}

async function freePort(): Promise<number> {
  const server = await serve(new Hono(), { port: 0 });
  await server.close();
  return server.port;
}

test.skipIf(missing !== undefined)(
  `the bundled client works in a browser, against a provider of another origin${missing === undefined ? "" : ` (${missing})`}`,
  async () => {
    const { app, report } = pageApp(await bundled());
    const page = await serving(app);
    const provider = await serving(new Hono().route("/v2", providerFor(page)));
    const nobody = `http://127.0.0.1:${await freePort()}/v2`;
    const url = `${page}/?${new URLSearchParams({ provider: `${provider}/v2`, nobody }).toString()}`;
    const folder = temporaryFolder();
    const running = launch(
      commandOf(
        chromiumAt(() => url),
        { app: folder, server: "", pages: "" },
        "",
      ),
      folder,
    );
    onTestFinished(() => running.stop());
    const seen: Record<keyof Seen, unknown> = {
      ids: ["a", "b", "c", "d", "e"],
      byPath: 5,
      quoted: "quote",
      withdrawn: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
      links: 1,
      missing: { kind: "refusal", outcome: "refused", status: 404, errorType: "not-found", hasRequestId: true },
      unreached: {
        kind: "no-answer",
        outcome: "unknown",
        status: undefined,
        errorType: undefined,
        hasRequestId: false,
      },
      attempts: [1],
    };
    expect(await whileRunning(running, report, LIMIT_MS)).toEqual(seen);
  },
  LIMIT_MS * 2,
);
