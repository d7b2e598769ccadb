/** No report contains a secret, although the provider repeats every header and its settings. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { certify } from "../certify.ts";
import { createTarget } from "../create-target.ts";
import { compareReports } from "./compare.ts";
import { toHtml } from "./html.ts";
import { toJUnit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";
import { toText } from "./text.ts";

test("reports contain no key, signature, gateway header or proxy password", async () => {
  const fake = await createFakeProvider();
  const random = () => randomBytes(24).toString("base64url");
  const [apiKey, secret, otherKey, otherSecret, gateway, password] = Array.from({ length: 6 }, random);
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const headers = new Set<string>();
  const target = createTarget({
    baseUrl: fake.baseUrl,
    apiKey: apiKey!,
    privateKey: secret!,
    signingConfiguration: { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" },
    secondCustomer: { apiKey: otherKey!, privateKey: otherSecret! },
    platformPrivateKey: privateKey,
    network: { proxy: `http://someone:${password}@127.0.0.1:9`, headers: { "X-Gateway": gateway! } },
  });
  const open = fake.clientOptionsFor("alder-one");
  const echoing = {
    ...target,
    // The fake has its own keys: capabilities, accounts and assets are read with them.
    fetch: async (request: Request): Promise<Response> => {
      const sent = [...request.headers].filter(([name, value]) => name.startsWith("x-fb") && value.length > 30);
      for (const [name, value] of sent) if (name.endsWith("signature")) headers.add(value);
      const { pathname } = new URL(request.url);
      if (/\/(capabilities|accounts|capabilities\/assets)$/.test(pathname)) {
        const endpoint = pathname.slice(new URL(fake.baseUrl).pathname.length) + new URL(request.url).search;
        const message = { timestamp: String(Date.now()), nonce: crypto.randomUUID(), method: "GET", endpoint };
        const signature = await open.signer.sign(message);
        return fake.app.fetch(
          new Request(request.url, {
            headers: {
              "X-FBAPI-KEY": open.apiKey,
              "X-FBAPI-NONCE": message.nonce,
              "X-FBAPI-TIMESTAMP": message.timestamp,
              "X-FBAPI-SIGNATURE": signature,
            },
          }),
        );
      }
      const text = [...sent.map(([, value]) => value), apiKey, secret, otherKey, otherSecret, gateway, password].join(
        " ",
      );
      return Response.json({ message: text, errorType: "bad-request" }, { status: 400 });
    },
  };
  const report = await certify(echoing, { only: ["authentication", "collateral"] });
  expect(report.conforms).toBe(false);
  const comparison = compareReports(report, report);
  const formats = {
    json: JSON.stringify(report),
    html: toHtml(report, comparison),
    junit: toJUnit(report),
    markdown: toMarkdown(report, comparison),
    text: toText(report, { comparison, maxFindings: 100 }),
  };
  const secrets = [...headers, apiKey!, secret!, otherKey!, otherSecret!, gateway!, password!];
  expect(headers.size).toBeGreaterThan(50);
  for (const [format, text] of Object.entries(formats)) {
    expect(text, format).toContain("$API_KEY");
    expect(
      secrets.filter((each) => text.includes(each)),
      format,
    ).toEqual([]);
    // The characters that HTML and XML escape.
    const unescaped = text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    expect(
      secrets.filter((each) => unescaped.includes(each)),
      format,
    ).toEqual([]);
  }
});
