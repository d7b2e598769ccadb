import { generateKeyPairSync } from "node:crypto";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { allowLists } from "./allow-lists.ts";
import { customerGuide } from "./customer-guide.ts";
import { readDocument } from "./document.ts";
import { initialDocument } from "./initial-document.ts";
import { openProjectFiles } from "./project-files.ts";
import { statusPage } from "./status-page.ts";
import { createSubmission } from "./submission.ts";
import { isComplete, toText } from "./summary.ts";
import { newCertificateRequest } from "./testing/certificates.ts";
import {
  certificateRequest,
  check,
  completeDocument,
  itemAfter,
  keyPair,
  logo,
  NOW,
  report,
  writeProject,
} from "./testing/project.ts";

test("passes a complete project without checking network items", async () => {
  const { items } = await check(writeProject());
  expect(items.filter(({ status }) => status !== "done").map(({ id, status }) => [id, status])).toEqual([
    ["apiUrl", "not-checked"],
    ["apiDocumentation", "not-checked"],
    ["offExchange.notifications", "not-checked"],
  ]);
  expect(isComplete(items)).toBe(true);
  expect(toText(items)).toContain("0 open, 0 broken.");
});

test("the document of --init is valid, and all its entries are open", async () => {
  const folder = writeProject();
  writeFileSync(join(folder, "onboarding.yaml"), initialDocument);
  const { items } = await check(folder);
  expect(isComplete(items)).toBe(false);
  expect(items.filter(({ status }) => status === "done")).toEqual([]);
});

test("every commented line of the initial document is valid", async () => {
  const folder = writeProject();
  const uncommented = initialDocument
    .replaceAll(/^# (?=[a-zA-Z ]+:|  )/gm, "")
    .replace("Each task has", "# Each task has");
  writeFileSync(join(folder, "onboarding.yaml"), uncommented);
  expect(readDocument(join(folder, "onboarding.yaml")).offExchange?.fees).toBe("net");
});

test.each([
  ["colour: red", /Unrecognized key/],
  ["environment: production", /environment: /],
  ["users: [{ name: Ada, email: nobody, side: customer }]", /users\.0\.email/],
  ["outboundAddresses: [300.1.1.1]", /outboundAddresses\.0/],
  ["displayName: [unclosed", /Flow sequence/],
])("refuses the invalid document %s with the path", (text, message) => {
  const folder = writeProject();
  writeFileSync(join(folder, "onboarding.yaml"), text);
  expect(() => readDocument(join(folder, "onboarding.yaml"))).toThrow(message);
});

const svg = (content: string, attributes = `width="32" height="32"`) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

test.each([
  ["another size", svg("", `width="64" height="32"`), "64 × 32"],
  ["a size in other units", svg("", `width="32mm" height="32mm"`), "no size in pixels"],
  ["a script", svg("<script>alert(1)</script>"), "<script>"],
  ["an event handler", svg(`<path onclick="x()" d=""/>`), "onclick"],
  ["foreign content", svg("<foreignObject/>"), "<foreignObject>"],
  ["an image from elsewhere", svg(`<image href="https://example.com/x.png"/>`), "<image>"],
  ["a use element of another document", svg(`<use href="https://example.com/x.svg#a"/>`), "another document"],
  ["a prefixed link", svg(`<use xlink:href=" data:image/svg+xml,x"/>`), "another document"],
  ["a style that loads a URL", svg(`<path style="fill:url(https://example.com/x)"/>`), "url()"],
  ["an escaped style", svg(String.raw`<path style="fill:\75rl(https://example.com/x)"/>`), "url()"],
  ["a style sheet", svg("<style>@import 'x'</style>"), "<style>"],
  ["an animation of a link", svg(`<animate attributeName="href"/>`), "<animate>"],
  ["an entity", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`, "document type"],
  ["a style sheet instruction", `<?xml-stylesheet href="x.css"?>${svg("<?php x ?>")}`, "processing instruction"],
  ["broken XML", "<svg", "not XML"],
  ["HTML", "<html></html>", "not an SVG"],
])("refuses a logo with %s", async (_name, text, message) => {
  const item = await itemAfter("logo", {}, { "logo.svg": text });
  expect(item).toMatchObject({ status: "broken" });
  expect(item?.message).toContain(message);
});

test.each([
  ["a view box only", svg(`<circle r="4" cx="8" cy="8"/>`, `viewBox="0 0 32 32"`)],
  ["a gradient", svg(`<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0"/>`)],
  ["an XML declaration", `<?xml version="1.0"?>\n${logo}`],
])("accepts a logo with %s", async (_name, text) => {
  expect(await itemAfter("logo", {}, { "logo.svg": text })).toMatchObject({ status: "done" });
});

test.each([
  ["1024 bits", "offExchange.drsBackupKey", { "drs.pem": publicKeyOf(1024) }, "1024 bits"],
  ["a private key", "offExchange.drsBackupKey", { "drs.pem": keyPair.privateKey }, "private key"],
  ["no key", "offExchange.responseKey", { "response.pem": "hello" }, "not a public key"],
  [
    "another organisation",
    "offExchange.certificateRequest",
    { "request.csr": await newCertificateRequest("O=Other") },
    "Other",
  ],
  [
    "a weak request",
    "offExchange.certificateRequest",
    { "request.csr": await newCertificateRequest("O=Example Ltd", 1024) },
    "1024 bits",
  ],
  [
    "a changed request",
    "offExchange.certificateRequest",
    { "request.csr": changed(certificateRequest) },
    "does not verify",
  ],
])("refuses %s", async (_name, id, files, message) => {
  const item = await itemAfter(id, {}, files);
  expect(item).toMatchObject({ status: "broken" });
  expect(item?.message).toContain(message);
});

function publicKeyOf(modulusLength: number): string {
  return generateKeyPairSync("rsa", {
    modulusLength,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }).publicKey;
}

/** Changes one byte of the subject's name. */
function changed(pem: string): string {
  const der = Buffer.from(pem.replace(/-----[^-]+-----/g, ""), "base64");
  der[der.indexOf("Example Ltd")] = "X".charCodeAt(0);
  return `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString("base64")}\n-----END CERTIFICATE REQUEST-----\n`;
}

test.each([
  ["of another provider", report({ baseUrl: "https://other.example.com" }), "broken", "other.example.com"],
  ["that is old", report({ startedAt: "2026-11-01T00:00:00Z" }), "open", "again"],
  ["with a filter", report({ filters: { only: [], skip: ["errors"] } }), "broken", "--skip errors"],
  ["of a failed run", report({ conforms: false }), "broken", "does not conform"],
  [
    "that the official validator fails",
    report({ rules: [{ id: "errors/x", profile: "official-validator", severity: "error", outcome: "failed" }] }),
    "broken",
    "errors/x",
  ],
  ["that was edited", report({ conforms: false }).replace(`"conforms":false`, `"conforms":true`), "broken", "digest"],
  ["that is empty", "{}", "broken", "not a report.json"],
])("refuses a certification report %s", async (_name, text, status, message) => {
  const item = await itemAfter("certification", {}, { "report.json": text });
  expect(item).toMatchObject({ status });
  expect(item?.message).toContain(message);
});

test.each([
  ["without a load stage", report({ load: undefined }), "open"],
  ["with ten requests at once", report({ load: { concurrency: 10, thresholds: [] } }), "broken"],
  [
    "with a missed threshold",
    report({ load: { concurrency: 100, thresholds: [{ name: "p95", limit: "<", actual: "900 ms", passed: false }] } }),
    "broken",
  ],
])("a report %s does not prove the load thresholds", async (_name, text, status) => {
  expect(await itemAfter("certification.load", {}, { "report.json": text })).toMatchObject({ status });
});

test.each([
  ["apiUrl", { apiUrl: "http://api.example.com" }, "https://"],
  ["apiUrl", { apiUrl: "https://user:secret@api.example.com" }, "user name"],
  ["signingConfiguration", { signingConfiguration: { preEncoding: "plain" } }, "preEncoding"],
  ["signingConfiguration", { signingConfiguration: "missing.json" }, "ENOENT"],
  ["logo", { logo: "../../etc/hostname" }, "outside the project"],
  ["displayName", { displayName: "x".repeat(41) }, "40 characters"],
])("names a wrong %s", async (id, changes, message) => {
  const item = await itemAfter(id, changes);
  expect(item).toMatchObject({ status: "broken" });
  expect(item?.message).toContain(message);
});

test("does not follow a link out of the folder", async () => {
  const folder = writeProject({ logo: "link.svg" });
  symlinkSync("/etc/hostname", join(folder, "link.svg"));
  expect((await check(folder)).item("logo")?.message).toContain("outside the project's folder");
});

test("rejects a workspace of two providers", async () => {
  const cvaWorkspaces = [1, 2].map((number) => ({ workspaceId: "w1", provider: `P${number}` }));
  const item = await itemAfter("offExchange.cvaWorkspaces", { offExchange: { cvaWorkspaces } });
  expect(item).toMatchObject({ status: "broken" });
});

test("requires only an owner for tasks of later phases", async () => {
  const planned = { owner: "Ada", done: false };
  const phases = { preProduction: { documentation: planned }, beta: { support: planned, feedback: {} } };
  const { item } = await check(writeProject({ phase: "preProduction", phases }));
  expect(item("phases.preProduction.documentation")?.status).toBe("open");
  expect(item("phases.beta.support")?.status).toBe("done");
  expect(item("phases.beta.feedback")?.status).toBe("open");
  expect(item("phases.generalAvailability.launch")?.status).toBe("open");
});

test("the submission contains every public file, with the same bytes each time, and no private key", async () => {
  const folder = writeProject();
  const { document, items } = await check(folder);
  const input = { document, items, files: openProjectFiles(folder), now: NOW };
  const { archive } = await createSubmission(input);
  expect((await createSubmission(input)).archive).toEqual(archive);
  const names = Object.keys(unzipSync(archive));
  expect(names).toEqual(
    expect.arrayContaining([
      "allow-list.aws.json",
      "allow-list.nginx.conf",
      "allow-list.txt",
      "certificate-request/request.csr",
      "certification/report.json",
      "customer-guide.md",
      "drs-backup/drs.pem",
      "logo/logo.svg",
      "onboarding.yaml",
      "status.html",
    ]),
  );
});

test.each([
  ["a file", {}, { "drs.pem": keyPair.privateKey }],
  ["a JSON Web Key", {}, { "drs.pem": `{"kty":"RSA","d":"AAAA"}` }],
])("the submission omits %s with a private key", async (_name, changes, files) => {
  const folder = writeProject(changes, files);
  const { document, items } = await check(folder);
  const { archive } = await createSubmission({ document, items, files: openProjectFiles(folder), now: NOW });
  const texts = Object.values(unzipSync(archive)).map((bytes) => Buffer.from(bytes).toString());
  expect(texts.join("\n")).not.toMatch(/PRIVATE KEY|"d":/);
});

test("refuses to submit a document with a private key", async () => {
  const folder = writeProject({ displayName: "-----BEGIN PRIVATE KEY-----" });
  const { document, items } = await check(folder);
  const files = openProjectFiles(folder);
  await expect(createSubmission({ document, items, files, now: NOW })).rejects.toThrow("contains a private key");
});

test("the status page escapes the document and allows no script", async () => {
  const folder = writeProject({ displayName: "<img src=x onerror=alert(1)>" });
  const { document, items } = await check(folder);
  const page = await statusPage(document, items, NOW);
  expect(page).not.toContain("<img");
  expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'/);
});

test("the allow-lists contain all addresses in each format", () => {
  const lists = allowLists();
  expect(lists["allow-list.txt"]?.match(/^\d+\./gm)).toHaveLength(48);
  expect(lists["allow-list.nginx.conf"]?.match(/^allow /gm)).toHaveLength(48);
  expect(lists["allow-list.nginx.conf"]).toMatch(/deny all;\n$/);
  const { Addresses } = JSON.parse(lists["allow-list.aws.json"] ?? "") as { Addresses: string[] };
  expect(Addresses).toContain("18.98.161.19/32");
});

test("the guide contains the provider's name, and the name cannot break it", () => {
  expect(customerGuide(readDocument(join(writeProject(), "onboarding.yaml")))).toContain(
    "Connect Example to Fireblocks",
  );
  const { displayName } = completeDocument;
  expect(displayName).toBe("Example");
});
