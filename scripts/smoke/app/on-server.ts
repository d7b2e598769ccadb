/**
 * The smoke server, on Node: it serves the provider, the setup and the page, and receives reports. It prints one JSON line when
 * its two ports are open, and one for each report. @module
 */
import { serve } from "@provider-connectivity/server/node";
import { createVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { readFileSync } from "node:fs";
import { smokeProvider } from "./provider.ts";
import type { Case } from "./setup.ts";

const [, , casesFile = ""] = process.argv;
const cases = JSON.parse(readFileSync(casesFile, "utf8")) as Case[];
const page = readFileSync(new URL("on-page.bundle.js", import.meta.url), "utf8");
const print = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);

const verifiers = cases.map(
  ({ name, configuration, verifyingKey }) => [name, createVerifier(configuration, verifyingKey)] as const,
);
const app = new Hono()
  .use(cors())
  .route("/v2", smokeProvider(new Map(verifiers)))
  .get("/smoke/page", (hono) =>
    hono.html('<!doctype html><title>smoke</title><script type="module" src="/smoke/page.js"></script>'),
  )
  .get("/smoke/page.js", (hono) => hono.body(page, 200, { "Content-Type": "text/javascript" }))
  .get("/smoke/setup", (hono) => hono.json({ baseUrl: `${new URL(hono.req.url).origin}/v2`, cases }))
  .post("/smoke/reports", async (hono) => {
    print({ report: await hono.req.json() });
    return hono.body(null, 204);
  });

// The page comes from the second port, so that the provider has another origin.
const [provider, pages] = [await serve(app, { port: 0 }), await serve(app, { port: 0 })];
print({ server: `http://127.0.0.1:${provider.port}`, pages: `http://127.0.0.1:${pages.port}` });
