/** Web pages of tests, and their browser. @module */
import { serve } from "@provider-connectivity/server/node";
import { build } from "esbuild";
import { Hono } from "hono";
import { onTestFinished } from "vitest";
import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { launch, type Running } from "../launch.ts";
import { chromiumAt, commandOf } from "../runtimes.ts";

/**
 * The reason why this machine cannot show a page; `undefined` if it can. Prints the reason on standard error.
 *
 * @param subject of the skipped test, as display text
 * @throws CliError if nothing may be skipped: in CI, and with PROVIDER_REQUIRE_SERVERS=1
 */
export function chromiumUnavailable(subject: string): string | undefined {
  const missing = chromiumProblem();
  if (missing === undefined) return undefined;
  const isRequired = process.env["CI"] || process.env["PROVIDER_REQUIRE_SERVERS"] === "1";
  if (isRequired) throw new CliError(`CI must test ${subject} in a browser, but ${missing}`);
  process.stderr.write(`SKIPPED: ${subject} is not tested in a browser: ${missing}\n`);
  return missing;
}

function chromiumProblem(): string | undefined {
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

/** An app that serves a page with the script, and the report that the page sends. */
export function pageApp(script: string): { app: Hono; report: Promise<unknown> } {
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

/** Bundles a module like an application's bundler. A Node built-in is an error here. */
export async function bundled(entry: string): Promise<string> {
  const options = { bundle: true, minify: true, format: "esm", platform: "browser", target: "esnext" } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], write: false, logLevel: "silent" });
  return outputFiles[0]?.text ?? "";
}

/** Serves an app until the test has ended, and returns its URL. */
export async function serving(app: Hono): Promise<string> {
  const server = await serve(app, { port: 0 });
  onTestFinished(() => server.close({ timeoutMs: 1000 }).catch(() => {}));
  return `http://127.0.0.1:${server.port}`;
}

/** Shows a page until the test has ended. */
export function showing(url: string): Running {
  const folder = temporaryFolder();
  const command = commandOf(
    chromiumAt(() => url),
    { app: folder, server: "", pages: "" },
    "",
  );
  const running = launch(command, folder);
  onTestFinished(() => running.stop());
  return running;
}
