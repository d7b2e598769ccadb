/** A hostile provider can neither hang nor crash a run, nor inject markup into a report. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { certify, NoProviderError } from "./certify.ts";
import { toHtml } from "./report/html.ts";
import { toJUnit } from "./report/junit.ts";
import { toMarkdown } from "./report/markdown.ts";
import { toText } from "./report/text.ts";
import { createRateLimit } from "./rate-limit.ts";
import { createTransport } from "./transport.ts";

const fake = await createFakeProvider();
const { apiKey, signer } = fake.clientOptionsFor("alder-one");
const customer = { apiKey, signer };

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`;
}

/** The fake's response with a changed body. */
async function fakeResponse(request: Request, change: (text: string, status: number) => string): Promise<Response> {
  const response = await fake.app.fetch(request);
  const { status, headers } = response;
  const changed = new Headers(headers);
  changed.delete("content-length");
  return new Response(change(await response.text(), status), { status, headers: changed });
}

test("stops reading an endless body at the limit", async () => {
  const baseUrl = await serving((_incoming, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json" });
    const write = () => {
      while (!outgoing.destroyed && outgoing.write("x".repeat(65_536)));
    };
    outgoing.on("drain", write);
    write();
  });
  const fetch = createTransport({ maxBodyBytes: 1_000_000 });
  await expect(certify({ baseUrl, fetch, customer })).rejects.toThrow(/longer than 1,000,000 bytes/);
});

test("stops reading a slow body at the time limit", async () => {
  const drip = (_incoming: IncomingMessage, outgoing: ServerResponse) => {
    outgoing.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => outgoing.write(" "), 20);
    outgoing.on("close", () => clearInterval(timer));
  };
  const fetch = createTransport({ timeoutMs: 300 });
  const run = certify({ baseUrl: await serving(drip), fetch, customer });
  await expect(run).rejects.toThrow(NoProviderError);
  await expect(run).rejects.toThrow(/no complete response within 300 ms/);
});

test("does not follow a redirect", async () => {
  let visits = 0;
  const other = await serving((_incoming, outgoing) => {
    visits++;
    outgoing.end();
  });
  const baseUrl = await serving((_incoming, outgoing) => outgoing.writeHead(302, { location: other }).end());
  await expect(certify({ baseUrl, fetch: createTransport(), customer })).rejects.toThrow(/302/);
  expect(visits).toBe(0);
});

test("does not wait if Retry-After is above the limit", async () => {
  const waits: number[] = [];
  const awaitRetry = createRateLimit({ maxTotalWaitMs: 50, onRateLimit: (waitMs) => void waits.push(waitMs) });
  const baseUrl = await serving((_incoming, outgoing) => outgoing.writeHead(429, { "retry-after": "3600" }).end());
  await expect(certify({ baseUrl, fetch: createTransport(), awaitRetry, customer })).rejects.toThrow(/429/);
  expect(waits).toEqual([]);
});

test("reports an endless list", async () => {
  let pages = 0;
  const fetch = (request: Request) =>
    fakeResponse(request, (text, status) => {
      if (status !== 200 || !/\/quotes\b/.test(request.url) || !text.includes('"quotes"')) return text;
      pages++;
      const quotes = Array.from({ length: 200 }, () => ({ id: crypto.randomUUID(), status: "ready" }));
      return JSON.stringify({ quotes });
    });
  const report = await certify({ baseUrl: fake.baseUrl, fetch, customer }, { only: ["pagination"] });
  expect(report.conforms).toBe(false);
  expect(pages).toBeLessThan(400);
});

test("ends at the time limit, and lists the skipped rules", async () => {
  const fetch = (request: Request) => fake.app.fetch(request);
  const report = await certify({ baseUrl: fake.baseUrl, fetch, customer }, { maxDurationMs: 0, only: ["http"] });
  expect(report.rules.every(({ outcome, reason }) => outcome === "skipped" && /time limit/.test(reason ?? ""))).toBe(
    true,
  );
});

test("shows markup, control characters and commands of a provider as text in every report", async () => {
  const attack =
    "<script>alert(1)</script><img src=x onerror=alert(1)></pre></style>\"'>\u001B[2J\u001B]0;title\u0007\n::error::x\n]]>&lt;`$(id)`[a](javascript:alert(1))";
  const fetch = (request: Request) =>
    fakeResponse(request, (text, status) =>
      status >= 400
        ? JSON.stringify({ ...JSON.parse(text === "" ? "{}" : text), message: attack, propertyName: attack })
        : text,
    );
  const report = await certify({ baseUrl: fake.baseUrl, fetch, customer }, { only: ["errors"] });
  expect(report.conforms).toBe(false);
  const html = toHtml(report);
  expect(html).not.toMatch(/<script|<img|alert\(1\)>|<\/style>[^]*<\/style>/);
  expect(html).toContain("&lt;script&gt;");
  const text = toText(report);
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(text).not.toMatch(/^::/m);
  const markdown = toMarkdown(report);
  expect(markdown.replaceAll(/^ *(`{3,})[^]*?\n *\1/gm, "")).not.toMatch(/<script|<img|[^\\]\]\(javascript:/);
  expect(toJUnit(report).replaceAll(/[\n\t]/g, "")).not.toMatch(/<script|<img|\p{Cc}/u);
});
