/** Certifies the fake over HTTP, and an unreachable provider. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { serve } from "@provider-connectivity/server/node";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { certify, NoProviderError } from "./certify.ts";
import { toHtml } from "./report/html.ts";
import { toJUnit } from "./report/junit.ts";
import { toMarkdown } from "./report/markdown.ts";
import { toText } from "./report/text.ts";
import { createTransport } from "./transport.ts";

const fake = await createFakeProvider();
const callerOf = (key: string) => {
  const { apiKey, signer } = fake.clientOptionsFor(key);
  return { apiKey, signer };
};
/** `pnpm test:long conformance` checks every rule. */
const SOME = process.env["PROVIDER_LONG"] === undefined ? { only: ["authentication", "errors", "transfers"] } : {};
const [customer, secondCustomer] = [callerOf("alder-one"), callerOf("birch-one")];

test("reports that the fake conforms over HTTP, without a secret in any report", async () => {
  const server = await serve(fake.app, { port: 0 });
  const baseUrl = `http://127.0.0.1:${server.port}${new URL(fake.baseUrl).pathname}`;
  const signatures: string[] = [];
  const send = createTransport();
  const fetch = (request: Request): Promise<Response> => {
    const signature = request.headers.get("X-FBAPI-SIGNATURE") ?? "";
    if (signature.length > 20) signatures.push(signature);
    return send(request);
  };
  try {
    const report = await certify(
      { baseUrl, fetch, customer, secondCustomer },
      { profile: "official-validator", ...SOME },
    );
    const broken = report.rules.filter(({ outcome }) => outcome === "failed" || outcome === "blocked");
    expect(broken.map(({ id, findings }) => ({ id, messages: findings.map(({ message }) => message) }))).toEqual([]);
    expect(report.conforms).toBe(true);
    for (const text of [JSON.stringify(report), toHtml(report), toJUnit(report), toMarkdown(report), toText(report)])
      for (const secret of [customer.apiKey, secondCustomer.apiKey, ...signatures])
        expect(text.includes(secret)).toBe(false);
  } finally {
    await server.close();
  }
}, 300_000);

test("reports the broken rule of a nonconforming provider, without a secret", async () => {
  const signatures: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    signatures.push(request.headers.get("X-FBAPI-SIGNATURE") ?? "");
    const response = await fake.app.fetch(request);
    const text = await response.text();
    const echo = `${request.headers.get("X-FBAPI-KEY")} ${request.headers.get("X-FBAPI-SIGNATURE")}`;
    // An error response that repeats the request's secrets.
    return new Response(
      response.status === 404 ? JSON.stringify({ message: echo, errorType: "bad-request" }) : text,
      response,
    );
  };
  const report = await certify(
    { baseUrl: fake.baseUrl, fetch, customer, secondCustomer },
    { only: ["errors", "schemas"] },
  );
  expect(report.conforms).toBe(false);
  expect(report.seedChecks.find(({ name }) => name.startsWith("Error Handling"))?.outcome).toBe("failed");
  for (const text of [JSON.stringify(report), toHtml(report), toJUnit(report), toMarkdown(report), toText(report)]) {
    expect(text).toContain("errors/");
    expect(text).toContain("curl -sS");
    for (const secret of [customer.apiKey, ...signatures.filter((each) => each.length > 20)])
      expect(text.includes(secret)).toBe(false);
  }
});

test("fails for an unreachable provider", async () => {
  const target = { baseUrl: "http://127.0.0.1:9/v2", fetch: createTransport(), customer };
  await expect(certify(target)).rejects.toThrow(NoProviderError);
});

test("ends the run if the provider stops, but not after a single lost connection", async () => {
  let left = 40;
  const isLost = (count: number) => (gone ? count < 0 : count === 0);
  let gone = true;
  const fetch = (request: Request): Response | Promise<Response> => {
    if (isLost(--left)) throw new TypeError("The request failed: connect ECONNREFUSED");
    return fake.app.fetch(request);
  };
  const target = { baseUrl: fake.baseUrl, fetch, customer };
  const run = certify(target, { only: ["authentication"] });
  await expect(run).rejects.toThrow(NoProviderError);
  await expect(run).rejects.toThrow(/stopped responding.*ECONNREFUSED/);
  gone = false;
  left = 10;
  const report = await certify(target, { only: ["authentication"] });
  expect(report.rules.filter(({ outcome }) => outcome === "failed")).toMatchObject([
    { findings: [{ message: expect.stringContaining("ECONNREFUSED") as string }] },
  ]);
});

test("rejects a filter that matches no rule", async () => {
  const target = { baseUrl: fake.baseUrl, fetch: createTransport(), customer };
  await expect(certify(target, { only: ["nothing"] })).rejects.toThrow('No rule matches "nothing".');
});

test("allows only its own style in the page's policy, and escapes values", async () => {
  const fetch = (request: Request) => fake.app.fetch(request);
  const report = await certify(
    { baseUrl: fake.baseUrl, fetch, customer, secondCustomer },
    { only: ["http/head"], seed: "<b>seed</b>" },
  );
  const html = toHtml(report);
  const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
  expect(html).toContain("Conforms to the chosen rules");
  expect(html).not.toMatch(/<script|<b>seed|\son[a-z]+=|https?:\/\/(?!in\.process|127\.|fake|provider|github\.com)/);
});

test("suggests verifying the received bytes if a provider refuses signatures of bodies", async () => {
  const refusal = {
    message: "Wrong.",
    errorType: "schema-property-error",
    propertyName: "X-FBAPI-SIGNATURE",
    requestPart: "headers",
  };
  const fetch = (request: Request) =>
    request.body === null ? fake.app.fetch(request) : Response.json(refusal, { status: 400 });
  const report = await certify({ baseUrl: fake.baseUrl, fetch, customer }, { only: ["authentication/body-signed"] });
  expect(report.rules[0]?.findings[0]?.expected).toContain("verify the bytes of the body as you received them");
});

test("shows the request of the operation that a finding names, even if several run at once", async () => {
  const fetch = async (request: Request): Promise<Response> => {
    const response = await fake.app.fetch(request);
    if (!new URL(request.url).searchParams.has("limit") || response.status !== 200) return response;
    const body = (await response.json()) as Record<string, unknown>;
    return Response.json(
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, 1) : value]),
      ),
    );
  };
  const report = await certify({ baseUrl: fake.baseUrl, fetch, customer }, { only: ["pagination/limit"] });
  const findings = report.rules.flatMap((rule) => rule.findings);
  expect(findings.length).toBeGreaterThan(3);
  for (const { message, exchange } of findings) {
    expect(message).toContain(exchange?.operationId ?? "an operation");
    expect(exchange?.curl).toContain("limit=");
  }
});
