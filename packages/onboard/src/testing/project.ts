/** A complete onboarding in a folder, and checks over it. @module */
import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";
import { checkOnboarding } from "../check-onboarding.ts";
import type { NotificationCheck } from "../checks/notifications.ts";
import { legalTasks, phases, phaseTasks, readDocument } from "../document.ts";
import { openProjectFiles } from "../project-files.ts";
import { newCertificateRequest } from "./certificates.ts";

export const NOW = new Date("2026-11-28T12:00:00Z");
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><path d="M0 0h32v32z"/></svg>`;
export const keyPair = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
export const certificateRequest = await newCertificateRequest("O=Example Ltd, CN=Example Ltd");

/** A passing report, as certify writes it. */
export function report(changes: Readonly<Record<string, unknown>> = {}): string {
  const content = {
    schema: "provider-connectivity/certify-report/1",
    contractVersion: "0.5.1",
    baseUrl: "https://api.example.com/v2",
    startedAt: "2026-11-27T12:00:00.000Z",
    conforms: true,
    filters: { only: [], skip: [] },
    rules: [{ id: "errors/shape", profile: "contract", severity: "error", outcome: "passed" }],
    load: {
      concurrency: 100,
      thresholds: [{ name: "p95", limit: "< 500 ms", actual: "12 ms", passed: true }],
    },
    ...changes,
  };
  return JSON.stringify({ ...content, digest: createHash("sha256").update(JSON.stringify(content)).digest("hex") });
}

const finished = { owner: "Ada Lovelace", done: "2026-11-01" };
const listOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, finished]));

/** A document in which nothing is missing. */
export const completeDocument = {
  environment: "testnet",
  displayName: "Example",
  logo: "logo.svg",
  apiUrl: "https://api.example.com/v2",
  apiDocumentation: "https://docs.example.com",
  signingConfiguration: { preEncoding: "url-encoded", algorithm: "rsa", hash: "sha256", postEncoding: "base64" },
  users: [{ name: "Ada Lovelace", email: "ada@example.com", side: "customer" }],
  testAccount: { apiKey: "fireblocks-test", publicKey: "test.pem" },
  outboundAddresses: ["203.0.113.7"],
  certification: "report.json",
  offExchange: {
    organisation: "Example Ltd",
    certificateRequest: "request.csr",
    responseKey: "response.pem",
    drsBackupKey: "drs.pem",
    notifications: { url: "https://api.example.com/notify" },
    fees: "net",
    cvaWorkspaces: [{ workspaceId: "w1", provider: "Example" }],
  },
  legal: listOf(legalTasks),
  phase: "generalAvailability",
  phases: Object.fromEntries(phases.map((phase) => [phase, listOf(phaseTasks[phase])])),
};

/** Writes a document and its files into a new folder. */
export function writeProject(changes: object = {}, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "onboard-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const written = {
    "onboarding.yaml": stringify({ ...completeDocument, ...changes }),
    "logo.svg": logo,
    "test.pem": keyPair.publicKey,
    "response.pem": keyPair.publicKey,
    "drs.pem": keyPair.publicKey,
    "request.csr": certificateRequest,
    "report.json": report(),
    ...files,
  };
  for (const [name, text] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Checks a project; by default without the network. */
export async function check(folder: string, context: Partial<NotificationCheck> = {}) {
  const document = readDocument(join(folder, "onboarding.yaml"));
  const items = await checkOnboarding(document, {
    files: openProjectFiles(folder),
    offline: true,
    ca: undefined,
    notificationKey: undefined,
    fetch,
    now: () => NOW,
    ...context,
  });
  return { document, items, item: (id: string) => items.find((item) => item.id === id) };
}

/** The item of one entry after a change of the document or of a file. */
export async function itemAfter(id: string, changes: object, files: Readonly<Record<string, string>> = {}) {
  return (await check(writeProject(changes, files))).item(id);
}
