/** Only the database contains the identification of participants: the provider writes and shows it nowhere else. @module */
import { createRequestFeed } from "@provider-connectivity/console";
import { createMemoryStore, createSandbox, demoAccounts, demoApiKeys, seed } from "@provider-connectivity/sandbox";
import { exportLedger, proveLedger, ledgerCsvLine } from "@provider-connectivity/sandbox/ledger";
import { createAccessLog, type Logger } from "@provider-connectivity/server";
import { createJournal, createMetrics } from "@provider-connectivity/server/node";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const SIGNING = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
const SECRET = "a secret";
const usd = { nationalCurrencyCode: "USD" };
const endpoint = `/accounts/${demoAccounts.alderMain.id}/transfers/withdrawals/subaccount`;
const participant = {
  entityType: "Individual",
  externalReferenceId: "MARKER-ref",
  email: "marker@example.com",
  idNumber: "MARKER-id",
  idType: "Passport",
  dateOfBirth: "1815-12-10",
};
const participantsIdentification = { originator: participant, beneficiaryVasp: { vaspName: "MARKER-vasp" } };
const MARKERS = /marker|1815-12-10/i;

/** A withdrawal whose participants are identified. */
function withdrawal(idempotencyKey: string, changes: object = {}) {
  const destination = {
    transferMethod: "InternalTransfer",
    asset: usd,
    accountId: demoAccounts.alderDesk.id,
    amount: "1",
  };
  return { idempotencyKey, balanceAsset: usd, balanceAmount: "1", destination, participantsIdentification, ...changes };
}

/** A provider with everything that records requests, and a function that returns all of it as text. */
async function recordedProvider() {
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const logged: unknown[] = [];
  const line = (fields: object, message: string): void => void logged.push({ ...fields, message });
  const logger: Logger = { debug: line, info: line, warn: line, error: line };
  const store = createMemoryStore();
  await seed(store);
  const [metrics, journal, feed] = [await createMetrics(), await createJournal({ folder }), createRequestFeed()];
  const { app } = await createSandbox({
    store,
    credentials: demoApiKeys.map((key) => ({ ...key, verifier: createVerifier(SIGNING, SECRET) })),
    logger,
    journal,
    observers: [metrics.observer, journal.observer, createAccessLog(logger), feed.observer],
  });
  const post = async (body: string): Promise<number> => {
    const message = { timestamp: String(Date.now()), nonce: crypto.randomUUID(), method: "POST", endpoint, body };
    const response = await app.request(endpoint, {
      method: "POST",
      body,
      headers: {
        "Content-Type": "application/json",
        "X-FBAPI-KEY": demoApiKeys[0].apiKey,
        "X-FBAPI-NONCE": message.nonce,
        "X-FBAPI-TIMESTAMP": message.timestamp,
        "X-FBAPI-SIGNATURE": await createSigner(SIGNING, SECRET).sign(message),
      },
    });
    logged.push(await response.text());
    return response.status;
  };
  const everything = async (): Promise<Readonly<Record<string, string>>> => {
    await journal.close();
    const lines: string[] = [];
    await exportLedger(store, { write: (posting) => void lines.push(ledgerCsvLine(posting)) });
    const { requests } = await feed.page({ after: 0, limit: 100, waitMs: 0, signal: AbortSignal.timeout(1_000) });
    return {
      "log and responses": JSON.stringify(logged),
      metrics: await metrics.text(),
      "request view": JSON.stringify([requests, requests.map(({ sequence }) => feed.signedRequest(sequence))]),
      journal: readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "utf8"))
        .join(""),
      reports: JSON.stringify([lines, await proveLedger(store)]),
      "stored responses": JSON.stringify(await store.idempotencyRecords.list("", { limit: 100, order: "asc" })),
    };
  };
  return { post, everything, store };
}

test("keeps participants out of logs, metrics, request views, journals, reports and stored responses", async () => {
  const { post, everything, store } = await recordedProvider();
  const accepted = JSON.stringify(withdrawal("one"));
  expect(await post(accepted)).toBe(201);
  expect(await post(accepted)).toBe(201);
  const country = { originator: { ...participant, postalAddress: { country: "MARKER" } } };
  const refused = [
    JSON.stringify(withdrawal("two", { balanceAmount: "99999999999" })),
    JSON.stringify(
      withdrawal("three", { participantsIdentification: { originator: { ...participant, idType: "MARKER" } } }),
    ),
    JSON.stringify(withdrawal("four", { participantsIdentification: country })),
    JSON.stringify(withdrawal("five", { participantsIdentification: "MARKER" })),
    JSON.stringify(withdrawal("six", { participantsIdentification: { MARKER: 1 }, unknown: 1 })),
    accepted.slice(0, -1),
  ];
  for (const body of refused) expect(await post(body), body).toBeGreaterThanOrEqual(200);
  const [stored] = await store.withdrawals.list(demoAccounts.alderMain.id, { limit: 1, order: "desc" });
  expect(JSON.stringify(stored)).toMatch(MARKERS);
  const found = await everything();
  for (const [place, text] of Object.entries(found)) {
    expect(text.length, place).toBeGreaterThan(50);
    expect(text, place).not.toMatch(MARKERS);
  }
});
