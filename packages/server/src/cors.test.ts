import { Hono } from "hono";
import { expect, test } from "vitest";
import { ConfigurationError } from "./index.ts";
import { contract, providerWith, send } from "./testing/provider.ts";

const PAGE = "https://console.example";

function preflight(app: Hono, origin = PAGE, path = "/accounts/mine"): Promise<Response> {
  const headers = { Origin: origin, "Access-Control-Request-Method": "GET" };
  return Promise.resolve(app.fetch(new Request(`http://provider.test${path}`, { method: "OPTIONS", headers })));
}

const namesIn = (response: Response, name: string) =>
  (response.headers.get(name) ?? "").split(",").map((each) => each.trim());

test("sends no CORS headers by default", async () => {
  const response = await preflight(providerWith());
  expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([404, null]);
  const actual = await send(providerWith(), "/accounts", { headers: { Origin: PAGE } });
  expect([...actual.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("a preflight gets a response without a signature, with every header and method of the contract", async () => {
  const app = providerWith({ options: { cors: { origins: [PAGE], maxAgeSeconds: 600 } } });
  const response = await preflight(app);
  expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([204, PAGE]);
  expect(response.headers.get("Access-Control-Max-Age")).toBe("600");
  expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  const { responseSignature, ...asked } = contract.securityHeaders;
  const allowed = namesIn(response, "Access-Control-Allow-Headers");
  const parameters: readonly string[] = Object.values(contract.personHeaders);
  expect(allowed.toSorted()).toEqual(["Content-Type", ...Object.values(asked), ...parameters].toSorted());
  expect(allowed).not.toContain(responseSignature);
  expect(namesIn(response, "Access-Control-Allow-Methods").toSorted()).toEqual(["DELETE", "GET", "POST"]);
});

test("a page can read responses and errors, with the request id and the provider's signature", async () => {
  const app = new Hono().route("/v2", providerWith({ options: { cors: { origins: [PAGE] } } }));
  for (const [target, status] of [
    ["/accounts/mine", 200],
    ["/accounts/unknown", 404],
    ["/nowhere", 404],
  ] as const) {
    const response = await send(app, `/v2${target}`, { endpoint: target, headers: { Origin: PAGE } });
    expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([status, PAGE]);
    expect(response.headers.get("X-Request-Id")).toBeTruthy();
    expect(response.headers.get("Vary")).toContain("Origin");
    const exposed = namesIn(response, "Access-Control-Expose-Headers");
    expect(exposed).toEqual(["X-Request-Id", "Retry-After", contract.securityHeaders.responseSignature]);
  }
});

test("does not allow a page of another origin", async () => {
  const app = providerWith({ options: { cors: { origins: [PAGE] } } });
  for (const origin of ["https://evil.example", "https://console.example.evil", "http://console.example", "null"])
    expect((await preflight(app, origin)).headers.get("Access-Control-Allow-Origin")).toBeNull();
});

test("does not allow an origin that the caller adds to its list after the list was checked", async () => {
  const origins = [PAGE];
  const app = providerWith({ options: { cors: { origins } } });
  origins.push("https://evil.example");
  expect((await preflight(app, "https://evil.example")).headers.get("Access-Control-Allow-Origin")).toBeNull();
});

test("allows all origins on request", async () => {
  const app = providerWith({ options: { cors: { origins: "*" } } });
  expect((await preflight(app, "https://any.example")).headers.get("Access-Control-Allow-Origin")).toBe("*");
});

test.each([
  "console.example",
  "https://console.example/",
  "https://console.example/path",
  "*",
  "HTTPS://Console.example",
])("rejects the origin %s with a message", (origin) => {
  const make = () => providerWith({ options: { cors: { origins: [origin] } } });
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow(`"${origin}" is not an origin`);
});
